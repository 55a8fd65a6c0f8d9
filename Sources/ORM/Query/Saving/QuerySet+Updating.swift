/// A field and the value that an update gives it: `.set(\.title, to: "x")`, `.set(\.views) { $0.views + 1 }`.
public struct Assignment<M: Model>: Sendable {
    let make: @Sendable () throws -> (column: String, kind: FieldKind, value: ExpressionNode)

    public static func set<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable, to value: Value
    ) -> Assignment {
        Assignment {
            let column = try M.meta.column(of: property)
            let stored = try M.meta.storedValue(value.databaseValue(), column: column)
            return (column, try M.meta.kind(of: property), .value(stored))
        }
    }

    /// What the row's fields make it. Rows that it refers to cannot be used here. A result that does not fit the field
    /// is a ``DatabaseError``.
    public static func set<Value: FieldValue, Other: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable,
        _ value: (ModelFields<M>) -> QueryExpression<M, Other>
    ) -> Assignment where Other.Base == Value.Base {
        let node = value(ModelFields()).node
        return Assignment {
            var joins = JoinCollector()
            joins.add(node)
            guard joins.paths.isEmpty else { throw JoinedUpdateError(model: M.name) }
            return (try M.meta.column(of: property), try M.meta.kind(of: property), node)
        }
    }
}

extension ModelMeta {
    fileprivate func kind(of property: PartialKeyPath<M>) throws -> FieldKind {
        fields[try position(of: property)].kind()
    }
}

/// An update that would set a field to what a row of another table has.
public struct JoinedUpdateError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName

    public var description: String {
        "an update of `\(model)` can only use fields of `\(model)` itself"
    }
}

extension QuerySet {
    /// Changes every row in one statement, and answers how many there were.
    ///
    /// Does not set `autoNow` dates, since no record is saved.
    @discardableResult
    public func update(_ assignments: Assignment<M>...) async throws -> Int {
        try await update(assignments)
    }

    func update(_ assignments: [Assignment<M>]) async throws -> Int {
        try checkModel()
        guard !assignments.isEmpty else { return 0 }
        let connection = try source.connection(M.name, .writing)
        let assignments = try assignments.map { try $0.make() }
        var joins = JoinCollector()
        if let predicate { joins.add(predicate) }
        for assignment in assignments { joins.add(assignment.value) }
        try joins.requireDatabase(source.stated)
        var generator = QueryGenerator(connection.dialect)
        generator.database = source.stated
        let table = quoteIdentifier(M.meta.table)
        generator.scopes = [QueryGenerator.Scope(qualifier: joins.hasCorrelation ? table : nil)]
        generator.append("UPDATE \(table) SET ")
        for (index, (column, kind, value)) in assignments.enumerated() {
            if index > 0 { generator.append(", ") }
            generator.append(identifier: column)
            generator.append(" = ")
            if case .value(let value) = value {
                generator.bind(value)
            } else {
                let around = connection.dialect.assignment(to: kind)
                generator.append(around.before)
                try generator.append(value)
                generator.append(around.after)
            }
        }
        if isSliced || !joins.paths.isEmpty {
            // UPDATE has neither LIMIT nor joins on both databases, so the rows are a subquery over the keys.
            try generator.appendWhere(
                .isSelected(.column(M.meta.primaryKeyColumn), by: try keysQuery()))
        } else {
            try generator.appendWhere(predicate)
        }
        return try await connection.execute(generator.statement).changedRows
    }

    /// Deletes every row, and what depends on them, in one transaction.
    ///
    /// - Throws: ``ProtectedError`` if a row that must not be orphaned refers to one. Nothing is deleted then.
    @discardableResult
    public func delete() async throws -> DeletionResult {
        try checkModel()
        let query = self
        return try await source.connection(M.name, .writing).transaction { connection in
            var keys: [DatabaseValue] = []
            let statement = try query.keysStatement(connection.dialect)
            try await connection.query(statement, cost: query.cost) { row in
                keys.append(try row.value(at: 0).typed(as: M.meta.keyKind.content))
                return true
            }
            var deletion = Deletion(
                connection: connection, models: ModelCatalog.descriptions(with: M.self))
            return try await deletion.delete(M.meta.description, keys: keys)
        }
    }
}
