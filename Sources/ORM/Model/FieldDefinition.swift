/// One row of a model's field table: the field as data, and how to reach the property.
public struct FieldDefinition<M: Model>: Sendable {
    let keyPath: any PartialKeyPath<M> & Sendable
    let options: FieldOptions
    /// Evaluated after every model's table exists, since a relation's kind depends on its target.
    let kind: @Sendable () -> FieldKind
    let isNull: Bool
    let defaultValue: DatabaseValue?
    let choices: [FieldChoice]
    /// Rules for its values, in order. Each throws what is wrong with a value.
    var validators: [@Sendable (DatabaseValue) throws -> Void] = []
    /// Faults that the field's type saw when it was declared.
    var problems: [String] = []
    let accessor: FieldAccessor<M>
    /// The rows of a model that are the pairs of a many-to-many field; nil for a table made for the field.
    var through: ThroughRows?
    /// A many-to-many field to its own model in which each pair stands for both ways.
    var isSymmetrical = false
    /// Column's suffix after the field's name: `_id` for foreign keys, nil for many-to-many.
    let columnSuffix: String?
}

/// What can be said of a field of any type.
public struct FieldOptions: Sendable {
    var isBlank = false
    var isUnique = false
    var isIndexed = false
    var isPrimaryKey = false
    var column: String?
    var isEditable = true
    var verboseName: String?
    var helpText = ""
}

/// How to reach one property of a model.
struct FieldAccessor<M: Model>: Sendable {
    /// Bytes from the start of the struct; nil for what is not a stored property.
    let offset: Int?
    /// nil for a many-to-many property, which has no column, and for what is not a stored property, which
    /// ``ModelMeta/problems`` reports.
    let property: (any PropertyAccess)?
    /// Tells a many-to-many property whose it is; nil for others.
    let bind: (@Sendable (UnsafeMutablePointer<M>, ManyToManyOwner) -> Void)?
    /// The far model of a relation.
    let target: (any Model.Type)?

    init<Value: FieldValue>(
        _ keyPath: any WritableKeyPath<M, Value> & Sendable, target: (any Model.Type)? = nil
    ) {
        offset = MemoryLayout<M>.offset(of: keyPath)
        property = offset.map { makePropertyAccess(Value.self, offset: $0) }
        self.target = target
        bind = nil
    }

    init<Target: Model>(manyToMany keyPath: any WritableKeyPath<M, ManyToMany<Target>> & Sendable) {
        offset = MemoryLayout<M>.offset(of: keyPath)
        property = nil
        target = Target.self
        bind = { $0.pointee[keyPath: keyPath].owner = $1 }
    }

    func assign(_ model: UnsafeMutablePointer<M>, _ value: DatabaseValue) throws {
        try property?.assign(model, value)
    }

    /// NULL for a many-to-many property.
    func read(_ model: UnsafePointer<M>) throws -> DatabaseValue {
        try property?.read(model) ?? .null
    }
}
