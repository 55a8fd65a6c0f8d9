internal import ORM
internal import ProtoCodegen

/// One field as a property and a line of the table.
struct FieldSource {
    let name: String
    /// In backticks where it has to be.
    let property: String
    private let field: FieldDescription
    /// The property's name does not give the column's name by itself.
    private let column: String?

    init(_ field: FieldDescription) {
        self.field = field
        name = field.name
        let camel = camelCase(field.name)
        property = SwiftReservedWords.quoting(camel)
        let implied = field.relation == nil ? snakeCase(camel) : "\(snakeCase(camel))_id"
        column = field.column == implied ? nil : field.column
    }

    var typeAndInitialValue: String {
        let (type, value) = typeAndValue
        let initial = defaultValue ?? value
        if field.isNull {
            return ": \(type)?\(field.defaultValue == nil ? "" : " = \(initial)")"
        }
        return ["String", "Bool"].contains(type) || type.hasPrefix("ManyToMany")
            ? " = \(initial)" : ": \(type) = \(initial)"
    }

    /// A model's key is its property `id`: what that is where the key is called otherwise.
    var keyAccess: [String] {
        guard field.isPrimaryKey, name != "id" else { return [] }
        return [
            "    public var id: \(typeAndValue.type) {",
            "        get { \(property) }",
            "        set { \(property) = newValue }",
            "    }",
        ]
    }

    var declaration: String {
        let (name, arguments) = typeAndArguments
        var words = ["\\.\(property)"] + arguments
        func add(_ label: String, _ value: String, if condition: Bool) {
            if condition { words.append("\(label): \(value)") }
        }
        let isManyToMany = if case .manyToMany = field.kind { true } else { false }
        let fillsItself = field.kind.isGeneratedKey || field.kind.isAutomaticMoment
        add("blank", "true", if: field.isBlank && !fillsItself)
        if let defaultValue { words.append("default: \(defaultValue)") }
        add("unique", "true", if: field.isUnique && !isOneToOne)
        let isIndexedByDefault = isIndexedByDefault
        add(
            "dbIndex", "\(field.isIndexed)",
            if: field.isIndexed != isIndexedByDefault && !isManyToMany && !usesPrimaryKey)
        let choices = field.choices.map {
            "(\(SwiftText.literal($0.value)), \(SwiftText.literal($0.label)))"
        }
        add("choices", "[\(choices.joined(separator: ", "))]", if: !choices.isEmpty)
        add("primaryKey", "true", if: field.isPrimaryKey && !usesPrimaryKey)
        if let column, field.column != nil {
            words.append("\(usesPrimaryKey ? "column" : "dbColumn"): \(SwiftText.literal(column))")
        }
        add(
            "verboseName", SwiftText.literal(field.verboseName),
            if: field.verboseName != field.name.replacing("_", with: " "))
        add("helpText", SwiftText.literal(field.helpText), if: !field.helpText.isEmpty)
        add("editable", "false", if: !field.isEditable && !fillsItself)
        return "\(name)(\(words.joined(separator: ", ")))"
    }

    private var defaultValue: String? {
        field.defaultValue.map { value in
            switch (field.kind, value) {
            case (.json, .text(let text)):
                (try? JSONValue(parsing: text)).map(SwiftText.literal) ?? ".null"
            case (.foreignKey, .integer): SwiftText.literal(value)
            case (.foreignKey, _): "ForeignKey(\(SwiftText.literal(value)))"
            default: SwiftText.literal(value)
            }
        }
    }

    private var isOneToOne: Bool {
        if case .foreignKey(let relation) = field.kind { relation.isOneToOne } else { false }
    }

    private var isIndexedByDefault: Bool {
        switch field.kind {
        case .foreignKey(let relation): !relation.isOneToOne && !field.isUnique
        case .slug: true
        default: false
        }
    }

    /// The key is declared with `PrimaryKey`, which leaves its kind to the property's type.
    private var usesPrimaryKey: Bool {
        guard field.isPrimaryKey, name == "id" else { return false }
        return switch field.kind {
        case .smallAuto, .auto, .bigAuto, .char, .uuid: true
        default: false
        }
    }
}

extension FieldSource {
    private var typeAndValue: (type: String, value: String) {
        switch field.kind {
        case .smallAuto, .smallInteger: ("Int16", "0")
        case .auto, .integer: ("Int32", "0")
        case .bigAuto, .bigInteger: ("Int64", "0")
        // Keys are signed.
        case .positiveSmallInteger where field.isPrimaryKey: ("Int16", "0")
        case .positiveInteger where field.isPrimaryKey: ("Int32", "0")
        case .positiveBigInteger where field.isPrimaryKey: ("Int64", "0")
        case .positiveSmallInteger: ("UInt16", "0")
        case .positiveInteger: ("UInt32", "0")
        case .positiveBigInteger: ("UInt64", "0")
        case .float: ("Double", "0")
        case .decimal: ("Decimal", "0")
        case .boolean: ("Bool", "false")
        case .char, .text, .slug, .email, .url, .filePath, .genericIPAddress: ("String", "\"\"")
        case .uuid: ("UUID", "UUID()")
        case .date: ("CalendarDate", "CalendarDate.today()")
        case .time: ("TimeOfDay", "TimeOfDay.now()")
        case .dateTime: ("Date", "Date.distantPast")
        case .duration: ("Duration", ".zero")
        case .binary: ("[UInt8]", "[]")
        case .json: ("JSONValue", ".null")
        case .foreignKey(let relation):
            ("ForeignKey<\(relation.target.name)>", "ForeignKey()")
        case .manyToMany(let relation):
            ("ManyToMany<\(relation.target.name)>", "ManyToMany<\(relation.target.name)>()")
        }
    }

    private var typeAndArguments: (type: String, arguments: [String]) {
        if usesPrimaryKey {
            guard case .char(let maxLength) = field.kind else { return ("PrimaryKey", []) }
            return ("PrimaryKey", ["maxLength: \(maxLength)"])
        }
        switch field.kind {
        case .positiveSmallInteger where field.isPrimaryKey,
            .positiveInteger where field.isPrimaryKey,
            .positiveBigInteger where field.isPrimaryKey:
            return ("PositiveIntegerField", [])
        case .smallAuto, .auto, .bigAuto, .smallInteger, .integer, .bigInteger,
            .positiveSmallInteger, .positiveInteger, .positiveBigInteger:
            return ("IntegerField", [])
        case .float: return ("FloatField", [])
        case .decimal(let digits, let places):
            return ("DecimalField", ["maxDigits: \(digits)", "decimalPlaces: \(places)"])
        case .boolean: return ("BooleanField", [])
        case .char(let maxLength): return ("CharField", ["maxLength: \(maxLength)"])
        case .text: return ("TextField", [])
        case .slug(let maxLength, let allowUnicode):
            return (
                "SlugField", ["maxLength: \(maxLength)"] + flag("allowUnicode", allowUnicode)
            )
        case .email(let maxLength): return ("EmailField", ["maxLength: \(maxLength)"])
        case .url(let maxLength): return ("URLField", ["maxLength: \(maxLength)"])
        case .filePath(let rule): return ("FilePathField", arguments(of: rule))
        case .uuid: return ("UUIDField", [])
        case .genericIPAddress(let family, let unpackIPv4):
            return (
                "GenericIPAddressField",
                (family == .both ? [] : ["protocol: .\(family)"]) + flag("unpackIPv4", unpackIPv4)
            )
        case .date(let autoNow, let autoNowAdd): return ("DateField", moment(autoNow, autoNowAdd))
        case .time(let autoNow, let autoNowAdd): return ("TimeField", moment(autoNow, autoNowAdd))
        case .dateTime(let autoNow, let autoNowAdd):
            return ("DateTimeField", moment(autoNow, autoNowAdd))
        case .duration: return ("DurationField", [])
        case .binary: return ("BinaryField", [])
        case .json: return ("JSONField", [])
        case .foreignKey(let relation):
            return (
                relation.isOneToOne ? "OneToOneField" : "ForeignKeyField",
                ["onDelete: .\(relation.onDelete.rawValue)"] + relatedName(relation)
            )
        case .manyToMany(let relation):
            let pairs = relation.through.map { through in
                let fields = [through.ownerField, through.targetField].map { field in
                    let property = SwiftReservedWords.quoting(camelCase(field))
                    return "\\\(through.model.name).\(property)"
                }
                return ["through: \(fields[0])", fields[1]]
            }
            return ("ManyToManyField", (pairs ?? []) + relatedName(relation))
        }
    }

    private func flag(_ label: String, _ isSet: Bool) -> [String] {
        isSet ? ["\(label): true"] : []
    }

    private func moment(_ autoNow: Bool, _ autoNowAdd: Bool) -> [String] {
        flag("autoNow", autoNow) + flag("autoNowAdd", autoNowAdd)
    }

    private func relatedName(_ relation: RelationDescription) -> [String] {
        relation.relatedName.map { ["relatedName: \(SwiftText.literal($0))"] } ?? []
    }

    private func arguments(of rule: FilePathRule) -> [String] {
        let standard = FilePathRule()
        return ["path: \(SwiftText.literal(rule.path))"]
            + (rule.match.map { ["match: \(SwiftText.literal($0))"] } ?? [])
            + flag("recursive", rule.recursive)
            + (rule.allowFiles ? [] : ["allowFiles: false"])
            + flag("allowFolders", rule.allowFolders)
            + (rule.maxLength == standard.maxLength ? [] : ["maxLength: \(rule.maxLength)"])
    }
}
