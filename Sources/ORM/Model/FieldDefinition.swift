/// One row of a model's field table: the field as data, and how to reach the property.
public struct FieldDefinition<M: Model>: Sendable {
    let keyPath: any PartialKeyPath<M> & Sendable
    let options: FieldOptions
    /// Evaluated after every model's table exists, since a relation's kind depends on its target.
    let kind: @Sendable () -> FieldKind
    let isPrimaryKey: Bool
    let isNull: Bool
    let defaultValue: DatabaseValue?
    let choices: [FieldChoice]
    /// Faults that the field's type saw when it was declared.
    var problems: [String] = []
    let accessor: FieldAccessor<M>
    /// Column's suffix after the field's name: `_id` for foreign keys, nil for many-to-many.
    let columnSuffix: String?
}

/// What can be said of a field of any type.
public struct FieldOptions: Sendable {
    var isBlank = false
    var isUnique = false
    var isIndexed = false
    var column: String?
    var isEditable = true
    var verboseName: String?
    var helpText = ""
}

/// How to move one property between a model, a row and a binding.
struct FieldAccessor<M: Model>: Sendable {
    /// Bytes from the start of the struct; nil for what is not a stored property.
    let offset: Int?
    let load: @Sendable (UnsafeMutablePointer<M>, any Row, Int) throws -> Void
    let assign: @Sendable (UnsafeMutablePointer<M>, DatabaseValue) throws -> Void
    let read: @Sendable (UnsafePointer<M>) throws -> DatabaseValue
    /// Tells a many-to-many property whose it is; does nothing for others.
    let bind: (@Sendable (UnsafeMutablePointer<M>, ManyToManyOwner) -> Void)?
    /// The far model of a relation.
    let target: (any Model.Type)?

    /// - Parameter keyPath: a stored property. For anything else the accessor goes through the key path,
    ///   and ``ModelMeta/problems`` reports it.
    init<Value: FieldValue>(
        _ keyPath: any WritableKeyPath<M, Value> & Sendable, target: (any Model.Type)? = nil
    ) {
        let offset = MemoryLayout<M>.offset(of: keyPath)
        self.offset = offset
        self.target = target
        bind = nil
        guard let offset else {
            load = { $0.pointee[keyPath: keyPath] = try Value(row: $1, column: $2) }
            assign = { $0.pointee[keyPath: keyPath] = try Value(databaseValue: $1) }
            read = { try $0.pointee[keyPath: keyPath].databaseValue() }
            return
        }
        // SAFETY: `MemoryLayout.offset(of:)` answers only for a property stored inside `M`, of type
        // `Value`, that may be accessed at that distance from an `M`; the pointers given to the
        // closures are to an initialized `M`.
        load = { model, row, column in
            let value = try Value(row: row, column: column)
            UnsafeMutableRawPointer(model).advanced(by: offset)
                .assumingMemoryBound(to: Value.self).pointee = value
        }
        assign = { model, value in
            let value = try Value(databaseValue: value)
            UnsafeMutableRawPointer(model).advanced(by: offset)
                .assumingMemoryBound(to: Value.self).pointee = value
        }
        read = { model in
            try UnsafeRawPointer(model).advanced(by: offset)
                .assumingMemoryBound(to: Value.self).pointee.databaseValue()
        }
    }

    /// A many-to-many property has no column: loading does nothing, reading gives NULL.
    init<Target: Model>(manyToMany keyPath: any WritableKeyPath<M, ManyToMany<Target>> & Sendable) {
        offset = MemoryLayout<M>.offset(of: keyPath)
        target = Target.self
        load = { _, _, _ in }
        assign = { _, _ in }
        read = { _ in .null }
        bind = { $0.pointee[keyPath: keyPath].owner = $1 }
    }
}
