extension ModelMeta {
    /// Values of the named fields, in that order; NULL for a many-to-many field.
    ///
    /// - Throws: ``UnknownFieldError``, or ``FieldValueError`` for a value that no database stores.
    public func values(of model: M, fields names: [String]) throws -> [DatabaseValue] {
        let positions = try names.map(position(ofField:))
        return try withUnsafePointer(to: model) { pointer in
            try positions.map { try fields[$0].accessor.read(pointer) }
        }
    }

    /// The field's value in `model`.
    public func value(of model: M, field name: String) throws -> DatabaseValue {
        let position = try position(ofField: name)
        return try withUnsafePointer(to: model) { try fields[position].accessor.read($0) }
    }

    /// - Throws: ``UnknownFieldError``, or ``FieldValueError`` if the value does not fit the property.
    public func set(_ value: DatabaseValue, field name: String, on model: inout M) throws {
        let position = try position(ofField: name)
        try withUnsafeMutablePointer(to: &model) { try fields[position].accessor.assign($0, value) }
    }

    /// A new record with the defaults of its fields, where they have one, and the properties' initial values elsewhere.
    package func makeWithDefaults() throws -> M {
        var model = M()
        try withUnsafeMutablePointer(to: &model) { pointer in
            for field in fields {
                guard let value = field.definition.defaultValue else { continue }
                try field.accessor.assign(pointer, value)
            }
        }
        return model
    }

    /// The model in a row that selects ``columns`` in order, starting at column `first`.
    public func make(from row: any Row, startingAt first: Int = 0) throws -> M {
        var model = M()
        try withUnsafeMutablePointer(to: &model) { pointer in
            do { try row.load(layout, into: pointer, startingAt: first) } catch let error
                as ColumnLoadError
            {
                throw ColumnError(
                    model: name, field: columnFieldName(error.index), cause: error.cause)
            }
        }
        try bindManyToMany(&model)
        return model
    }

    /// A model whose columns are at these positions of a row, in the order of ``columns``.
    func make(from row: any Row, at positions: [Int]) throws -> M {
        var model = M()
        try withUnsafeMutablePointer(to: &model) { pointer in
            for (index, position) in positions.enumerated() {
                do { try columnProperties[index].load(pointer, row, position) } catch {
                    throw ColumnError(model: name, field: columnFieldName(index), cause: error)
                }
            }
        }
        try bindManyToMany(&model)
        return model
    }

    /// A model with some of its columns, given by their positions in ``columns``, in a row that has those.
    func make(from row: any Row, columns: [Int]) throws -> M {
        var model = M()
        try withUnsafeMutablePointer(to: &model) { pointer in
            for (position, index) in columns.enumerated() {
                do { try columnProperties[index].load(pointer, row, position) } catch {
                    throw ColumnError(model: name, field: columnFieldName(index), cause: error)
                }
            }
        }
        try bindManyToMany(&model)
        return model
    }

    /// The columns of a SELECT of whole models, in declaration order.
    public var columns: [String] { columnFields.compactMap { fields[$0].column } }

    /// The field's name, given its property.
    public func fieldName(of property: PartialKeyPath<M>) throws -> String {
        try fields[position(of: property)].name
    }

    /// Position in ``fields`` of the field for a property.
    func position(of property: PartialKeyPath<M>) throws -> Int {
        if let offset = MemoryLayout<M>.offset(of: property),
            let position = offsets.firstIndex(of: offset)
        {
            return position
        }
        throw UnknownFieldError(model: name, field: property.debugDescription)
    }

    /// The value of a column of ``columns`` by its position, as the column shall hold it.
    /// - Throws: ``ColumnError`` for a value that the column cannot hold.
    func storedValue(_ model: UnsafePointer<M>, column index: Int) throws -> DatabaseValue {
        do { return try columnRules[index].apply(columnProperties[index].read(model)) } catch {
            throw ColumnError(model: name, field: columnFieldName(index), cause: error)
        }
    }

    /// A value for a column of the model, as the column shall hold it; unchanged for a column of no field.
    /// - Throws: ``ColumnError`` for a value that the column cannot hold.
    func storedValue(_ value: DatabaseValue, column: String) throws -> DatabaseValue {
        guard let index = columnFields.firstIndex(where: { fieldColumns[$0] == column }) else {
            return value
        }
        do { return try columnRules[index].apply(value) } catch {
            throw ColumnError(model: name, field: columnFieldName(index), cause: error)
        }
    }

    private func columnFieldName(_ index: Int) -> String { fields[columnFields[index]].name }

    func position(ofField name: String) throws -> Int {
        if let position = fields.firstIndex(where: { $0.name == name || $0.propertyName == name }) {
            return position
        }
        throw UnknownFieldError(model: self.name, field: name)
    }

    /// The table of pairs behind a many-to-many field; nil for others.
    func throughTable(ofFieldAt position: Int) throws -> ThroughTable? {
        let field = fields[position]
        guard field.accessor.bind != nil, let target = field.accessor.target else { return nil }
        if let through = field.definition.through { return try through.table() }
        return ThroughTable(table: table, owner: name, field: field.name, target: target.name)
    }

    /// The near end of a many-to-many field, by the field's name; nil for others.
    package func pairs(ofField name: String, key: DatabaseValue) throws -> ManyToManyOwner? {
        try pairs(ofFieldAt: position(ofField: name), key: key)
    }

    private func pairs(ofFieldAt position: Int, key: DatabaseValue) throws -> ManyToManyOwner? {
        guard let table = try throughTable(ofFieldAt: position),
            let target = fields[position].accessor.target
        else { return nil }
        let definition = fields[position].definition
        return ManyToManyOwner(
            table: table, key: key, contents: (keyKind.content, target.keyContent),
            insertPair: definition.through?.insertPair,
            isSymmetrical: definition.isSymmetrical)
    }

    func bindManyToMany(_ model: inout M) throws {
        if manyToManyFields.isEmpty { return }
        let key = try model.id.databaseValue()
        try withUnsafeMutablePointer(to: &model) { pointer in
            for position in manyToManyFields {
                guard let owner = try pairs(ofFieldAt: position, key: key) else { continue }
                fields[position].accessor.bind?(pointer, owner)
            }
        }
    }
}

/// A field that the model does not have.
public struct UnknownFieldError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    public var field: String

    public init(model: ModelName, field: String) {
        self.model = model
        self.field = field
    }

    public var description: String { "model `\(model)` has no field `\(field)`" }
}

/// A column whose content does not fit the property that it belongs to.
public struct ColumnError: Error, CustomStringConvertible {
    public var model: ModelName
    public var field: String
    public var cause: any Error

    package init(model: ModelName, field: String, cause: any Error) {
        self.model = model
        self.field = field
        self.cause = cause
    }

    public var description: String { "`\(model).\(field)`: \(cause)" }
}
