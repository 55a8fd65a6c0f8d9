/// What a field holds. Django's field classes, by the same names.
public indirect enum FieldKind: Sendable, Hashable {
    /// 16-bit key assigned by the database (`SmallAutoField`); the property is `Int16`.
    case smallAuto
    /// 32-bit key assigned by the database (`AutoField`); the property is `Int32`.
    case auto
    /// 64-bit key assigned by the database (`BigAutoField`); the property is `Int64`.
    case bigAuto
    case smallInteger
    case integer
    case bigInteger
    case positiveSmallInteger
    case positiveInteger
    case positiveBigInteger
    case float
    /// A number of at most `maxDigits` decimal digits, `decimalPlaces` of them after the point.
    case decimal(maxDigits: Int, decimalPlaces: Int)
    case boolean
    /// Text of at most `maxLength` characters (Unicode scalars, as PostgreSQL counts them).
    case char(maxLength: Int)
    case text
    /// A name for use in URLs: letters, digits, hyphens and underscores.
    case slug(maxLength: Int = 50, allowUnicode: Bool = false)
    case email(maxLength: Int = 254)
    case url(maxLength: Int = 200)
    /// The path of a file on the server.
    case filePath(FilePathRule)
    case uuid
    /// An IPv4 or IPv6 address; with `unpackIPv4`, `::ffff:192.0.2.1` is stored as `192.0.2.1`.
    case genericIPAddress(protocol: IPProtocol = .both, unpackIPv4: Bool = false)
    /// A day of the calendar.
    case date(autoNow: Bool = false, autoNowAdd: Bool = false)
    /// A time of day, stored with microseconds.
    case time(autoNow: Bool = false, autoNowAdd: Bool = false)
    /// An instant, stored with microseconds in UTC.
    case dateTime(autoNow: Bool, autoNowAdd: Bool)
    /// A length of time, stored with microseconds.
    case duration
    /// Bytes.
    case binary
    /// A JSON value, stored as text, or as `jsonb` where there is such a type.
    case json
    case foreignKey(RelationDescription)
    case manyToMany(RelationDescription)
}

/// Which files a ``FilePathField`` offers.
public struct FilePathRule: Sendable, Hashable {
    /// The folder that they lie in.
    public var path: String
    /// A regular expression that their names must contain a match of; nil admits all.
    public var match: String?
    /// Whether files of folders in the folder count, at any depth.
    public var recursive: Bool
    public var allowFiles: Bool
    public var allowFolders: Bool
    public var maxLength: Int

    public init(
        path: String = "", match: String? = nil, recursive: Bool = false, allowFiles: Bool = true,
        allowFolders: Bool = false, maxLength: Int = 100
    ) {
        self.path = path
        self.match = match
        self.recursive = recursive
        self.allowFiles = allowFiles
        self.allowFolders = allowFolders
        self.maxLength = maxLength
    }
}

extension FieldKind {
    /// The type of value that a column of a kind holds, whatever the database calls it.
    package enum Content: Sendable, Hashable {
        case integer, real, decimal, boolean, text, uuid
        case date, time, timestamp, duration
        case bytes, json
    }

    /// For a relation, the content of a column that refers to its target.
    package var content: Content {
        switch self {
        case .smallAuto, .auto, .bigAuto, .smallInteger, .integer, .bigInteger,
            .positiveSmallInteger, .positiveInteger, .positiveBigInteger:
            .integer
        case .float: .real
        case .decimal: .decimal
        case .boolean: .boolean
        case .char, .text, .slug, .email, .url, .filePath, .genericIPAddress: .text
        case .uuid: .uuid
        case .date: .date
        case .time: .time
        case .dateTime: .timestamp
        case .duration: .duration
        case .binary: .bytes
        case .json: .json
        case .foreignKey(let relation), .manyToMany(let relation): relation.targetKind.content
        }
    }

    /// Longest text in Unicode scalars; nil for what is no text, and for text of any length.
    package var maximumLength: Int? {
        switch self {
        case .char(let maxLength), .slug(let maxLength, _), .email(let maxLength),
            .url(let maxLength):
            maxLength
        case .filePath(let rule): rule.maxLength
        case .genericIPAddress: 39
        default: nil
        }
    }

    /// Kind of a column that refers to a key of this kind: as wide, but not assigned by the database.
    public var referringKind: FieldKind {
        switch self {
        case .smallAuto: .smallInteger
        case .auto: .integer
        case .bigAuto: .bigInteger
        case .foreignKey(let relation): relation.targetKind.referringKind
        default: self
        }
    }

    /// The database assigns the value when a row is inserted without one.
    public var isGeneratedKey: Bool {
        switch self {
        case .smallAuto, .auto, .bigAuto: true
        default: false
        }
    }

    /// The moment of creation or of every save.
    package var isAutomaticMoment: Bool { automaticDate != nil }

    /// When a field of this kind sets itself.
    var automaticDate: AutomaticDate? {
        switch self {
        case .dateTime(let autoNow, let autoNowAdd), .date(let autoNow, let autoNowAdd),
            .time(let autoNow, let autoNowAdd):
            autoNow ? .onSave : autoNowAdd ? .onInsert : nil
        default: nil
        }
    }

    /// What an empty entry is stored as; nil where there is no such value but NULL.
    package var emptyValue: DatabaseValue? {
        switch self {
        case .char, .text, .slug, .email, .url, .filePath: .text("")
        case .binary: .blob([])
        default: nil
        }
    }

    /// The smallest admitted value is 0, which takes a constraint.
    var isPositive: Bool {
        switch self {
        case .positiveSmallInteger, .positiveInteger, .positiveBigInteger: true
        default: false
        }
    }

    /// The values that a column of this kind holds, on every database; nil for what is no integer.
    ///
    /// Source: <https://docs.djangoproject.com/en/5.2/ref/models/fields/#integerfield>
    public var integerRange: ClosedRange<Int64>? {
        switch self {
        case .smallAuto, .smallInteger: -32_768...32_767
        case .auto, .integer: -2_147_483_648...2_147_483_647
        case .bigAuto, .bigInteger: Int64.min...Int64.max
        case .positiveSmallInteger: 0...32_767
        case .positiveInteger: 0...2_147_483_647
        case .positiveBigInteger: 0...Int64.max
        default: nil
        }
    }
}
