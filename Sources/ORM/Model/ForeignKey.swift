/// A reference to one row of another model, by its key.
///
/// A property is `ForeignKey<User>` or, where NULL is allowed, `ForeignKey<User>?`.
public struct ForeignKey<Target: Model>: Sendable, Hashable {
    /// Key of the row referred to; unassigned until set.
    public var id: Target.ID

    public init(_ id: Target.ID = .unassigned) {
        self.id = id
    }

    public init(_ target: Target) {
        self.id = target.id
    }
}

extension ForeignKey: ExpressibleByIntegerLiteral where Target.ID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Target.ID.IntegerLiteralType) {
        self.init(Target.ID(integerLiteral: value))
    }
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
