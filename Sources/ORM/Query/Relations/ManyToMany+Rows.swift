extension ManyToMany {
    /// The related rows, in their model's order; those that ``QuerySet/prefetchRelated(_:)`` has read, if it has.
    public func all(using alias: String? = nil) async throws -> [Target] {
        if let rows = prefetched?.rows { return rows }
        let node = PredicateNode {
            .isSelected(
                .column(Target.meta.primaryKeyColumn), by: try bound().targetKeysQuery())
        }
        return try await Target.objects.using(optional: alias).filter(Condition(node)).all()
    }

    /// The keys of the related rows, ascending.
    public func keys(using alias: String? = nil) async throws -> [Target.ID] {
        try await pairs(alias).targetKeys().map { try Target.ID(databaseValue: $0) }
    }

    /// Relates these rows too; one that is related already stays so.
    public func add(_ targets: Target..., using alias: String? = nil) async throws {
        try await add(keys: targets.map(\.id), using: alias)
    }

    /// Relates the rows with these keys too.
    public func add(keys: [Target.ID], using alias: String? = nil) async throws {
        prefetched?.forget()
        try await pairs(alias).add(try keys.map { try $0.databaseValue() })
    }

    /// Ends the relation to these rows.
    public func remove(_ targets: Target..., using alias: String? = nil) async throws {
        prefetched?.forget()
        try await pairs(alias).remove(try targets.map { try $0.id.databaseValue() })
    }

    /// Relates exactly these rows.
    public func set(_ targets: [Target], using alias: String? = nil) async throws {
        try await set(keys: targets.map(\.id), using: alias)
    }

    /// Relates exactly the rows with these keys.
    public func set(keys: [Target.ID], using alias: String? = nil) async throws {
        prefetched?.forget()
        try await pairs(alias).set(try keys.map { try $0.databaseValue() })
    }

    private func pairs(_ alias: String?) throws -> ManyToManyPairs {
        ManyToManyPairs(
            try bound(), alias: try alias ?? Databases.database(for: Target.name, .writing).alias)
    }

    private func bound() throws -> ManyToManyOwner {
        guard let owner else { throw UnsavedOwnerError(target: Target.name) }
        return owner
    }
}

/// A many-to-many field of a record that has no row yet.
public struct UnsavedOwnerError: Error, Sendable, Hashable, CustomStringConvertible {
    public var target: ModelName

    public var description: String {
        "a record must be saved before rows of `\(target)` can be related to it"
    }
}

/// The pairs of one row in the table behind a many-to-many field.
package struct ManyToManyPairs: Sendable {
    private let owner: ManyToManyOwner
    private let alias: String

    package init(_ owner: ManyToManyOwner, alias: String = "default") {
        self.owner = owner
        self.alias = alias
    }

    package func targetKeys() async throws -> [DatabaseValue] {
        try await targetKeys(on: try Databases.connection(alias))
    }

    package func add(_ keys: [DatabaseValue]) async throws {
        guard !keys.isEmpty else { return }
        try await Databases.connection(alias).transaction { connection in
            try await insert(keys, on: connection)
        }
    }

    package func remove(_ keys: [DatabaseValue]) async throws {
        let connection = try Databases.connection(alias)
        for batch in keys.batches(of: connection.dialect.features.maximumBindings - 1) {
            try await connection.execute(deletion(of: batch, connection.dialect))
        }
    }

    package func set(_ keys: [DatabaseValue]) async throws {
        try await Databases.connection(alias).transaction { connection in
            let present = try await targetKeys(on: connection)
            let wanted = Set(keys)
            let extra = present.filter { !wanted.contains($0) }
            for batch in extra.batches(of: connection.dialect.features.maximumBindings - 1) {
                try await connection.execute(deletion(of: batch, connection.dialect))
            }
            try await insert(keys, on: connection)
        }
    }

    private func targetKeys(on connection: any DatabaseConnection) async throws -> [DatabaseValue] {
        var keys: [DatabaseValue] = []
        var generator = QueryGenerator(connection.dialect)
        try generator.append(owner.targetKeysQuery())
        try await connection.query(generator.statement, cost: .scan) { row in
            keys.append(row.value(at: 0))
            return true
        }
        return keys
    }

    /// Adds the pairs that are not there yet.
    private func insert(_ keys: [DatabaseValue], on connection: any DatabaseConnection) async throws
    {
        var present = Set(try await targetKeys(on: connection))
        let columns = [owner.table.ownerColumn, owner.table.targetColumn].map(quoteIdentifier)
        let sql =
            "INSERT INTO \(quoteIdentifier(owner.table.name)) "
            + "(\(columns.joined(separator: ", "))) VALUES (?, ?)"
        for key in keys where present.insert(key).inserted {
            if let insertPair = owner.insertPair {
                try await insertPair(owner.key, key, connection)
            } else {
                try await connection.execute(SQLStatement(sql, [owner.key, key]))
            }
        }
    }

    private func deletion(of keys: [DatabaseValue], _ dialect: any Dialect) -> SQLStatement {
        var generator = QueryGenerator(dialect)
        generator.append("DELETE FROM ")
        generator.append(identifier: owner.table.name)
        generator.append(" WHERE ")
        generator.append(identifier: owner.table.ownerColumn)
        generator.append(" = ")
        generator.bind(owner.key)
        generator.append(" AND ")
        generator.append(column: owner.table.targetColumn, in: keys)
        return generator.statement
    }
}

extension ManyToManyOwner {
    /// Selects the keys of the related rows, ascending.
    func targetKeysQuery() -> SelectQuery {
        let target = ExpressionNode.column(table.targetColumn)
        return SelectQuery(
            table: table.name, columns: [target],
            predicate: .compare(.column(table.ownerColumn), .equal, .value(key)),
            order: [OrderTerm(expression: target, isDescending: false)])
    }
}
