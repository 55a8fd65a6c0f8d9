/// A field and the value that an update gives it: `.set(\.title, to: "x")`.
public struct Assignment<M: Model>: Sendable {
    let make: @Sendable () throws -> (column: String, value: DatabaseValue)

    public static func set<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable, to value: Value
    ) -> Assignment {
        Assignment { (try M.meta.column(of: property), try value.databaseValue()) }
    }
}

extension QuerySet {
    /// Changes every row in one statement, and answers how many there were.
    ///
    /// Does not set `autoNow` dates, since no record is saved.
    @discardableResult
    public func update(_ assignments: Assignment<M>...) async throws -> Int {
        try checkModel()
        guard !assignments.isEmpty else { return 0 }
        let connection = try connection()
        var generator = QueryGenerator(connection.dialect)
        generator.append("UPDATE ")
        generator.append(identifier: M.meta.table)
        generator.append(" SET ")
        for (index, assignment) in assignments.enumerated() {
            let (column, value) = try assignment.make()
            if index > 0 { generator.append(", ") }
            generator.append(identifier: column)
            generator.append(" = ")
            generator.bind(value)
        }
        if isSliced {
            // UPDATE has no LIMIT on either database, so the slice is a subquery over the keys.
            let keys = try selectStatement(column: M.meta.primaryKeyColumn, connection.dialect)
            generator.append(" WHERE ")
            generator.append(identifier: M.meta.primaryKeyColumn)
            generator.append(subquery: keys)
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
        return try await connection().transaction { connection in
            var keys: [DatabaseValue] = []
            let statement = try query.selectStatement(
                column: M.meta.primaryKeyColumn, connection.dialect)
            try await connection.query(statement, cost: query.cost) { row in
                keys.append(row.value(at: 0))
                return true
            }
            var deletion = Deletion(
                connection: connection, models: ModelCatalog.descriptions(with: M.self))
            return try await deletion.delete(M.meta.description, keys: keys)
        }
    }
}
