/// A reference to one row of another model, by its key.
///
/// A property is `ForeignKey<User>` or, where NULL is allowed, `ForeignKey<User>?`.
public struct ForeignKey<Target: Model>: Sendable {
    /// Key of the row referred to; unassigned until set.
    public var id: Target.ID {
        didSet { row = nil }
    }
    private var row: LoadedRow<Target>?

    public init(_ id: Target.ID = .unassigned) {
        self.id = id
    }

    public init(_ target: Target) {
        self.id = target.id
    }

    /// The row referred to, if it was read along with this one; see ``QuerySet/selectRelated(_:)``.
    public internal(set) var loaded: Target? {
        get { row?.record }
        set { row = newValue.map(LoadedRow.init) }
    }
}

/// References are equal that refer to the same row, whether or not it was read.
extension ForeignKey: Hashable {
    public static func == (left: ForeignKey, right: ForeignKey) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A record on the heap, since it may hold a reference to a row of its own model.
private final class LoadedRow<Target: Model>: Sendable {
    let record: Target

    init(_ record: Target) { self.record = record }
}

extension ForeignKey: ExpressibleByIntegerLiteral where Target.ID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Target.ID.IntegerLiteralType) {
        self.init(Target.ID(integerLiteral: value))
    }
}

/// A reference that is the key of its own row as well, as of a model that only adds to another.
extension ForeignKey: PrimaryKeyValue {
    public static var unassigned: ForeignKey { ForeignKey(Target.ID.unassigned) }
    public static var keyKind: FieldKind { Target.meta.keyKind.referringKind }
}

/// What relation fields require of a property's type; only ``ForeignKey`` conforms.
public protocol ForeignKeyValue: FieldValue where Base == Self {
    associatedtype Target: Model
}

extension ForeignKey: FieldValue, ForeignKeyValue {
    public typealias Base = ForeignKey<Target>

    public init(row: any Row, column: Int) throws {
        self.init(try Target.ID(row: row, column: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        self.init(try Target.ID(databaseValue: databaseValue))
    }

    public func databaseValue() throws -> DatabaseValue { try id.databaseValue() }
}
