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
        try await pairs(alias, .reading).targetKeys().map { try Target.ID(databaseValue: $0) }
    }

    /// Relates these rows too; one that is related already stays so.
    public func add(_ targets: Target..., using alias: String? = nil) async throws {
        try await add(keys: targets.map(\.id), using: alias)
    }

    /// Relates the rows with these keys too.
    public func add(keys: [Target.ID], using alias: String? = nil) async throws {
        prefetched?.forget()
        try await pairs(alias, .writing).add(try keys.map { try $0.databaseValue() })
    }

    /// Ends the relation to these rows.
    public func remove(_ targets: Target..., using alias: String? = nil) async throws {
        prefetched?.forget()
        try await pairs(alias, .writing).remove(try targets.map { try $0.id.databaseValue() })
    }

    /// Relates exactly these rows.
    public func set(_ targets: [Target], using alias: String? = nil) async throws {
        try await set(keys: targets.map(\.id), using: alias)
    }

    /// Relates exactly the rows with these keys.
    public func set(keys: [Target.ID], using alias: String? = nil) async throws {
        prefetched?.forget()
        try await pairs(alias, .writing).set(try keys.map { try $0.databaseValue() })
    }

    private func pairs(_ alias: String?, _ access: DatabaseAccess) throws -> ManyToManyPairs {
        ManyToManyPairs(
            try bound(), alias: try alias ?? Databases.database(for: Target.name, access).alias)
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

    package init(_ owner: ManyToManyOwner, alias: String) {
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
        if owner.isSymmetrical {
            return try await connection.transaction { try await delete(keys, on: $0) }
        }
        try await delete(keys, on: connection)
    }

    package func set(_ keys: [DatabaseValue]) async throws {
        try await Databases.connection(alias).transaction { connection in
            let present = try await targetKeys(on: connection)
            let wanted = Set(keys)
            let extra = present.filter { !wanted.contains($0) }
            try await delete(extra, on: connection)
            try await insert(keys, on: connection)
        }
    }

    private func targetKeys(on connection: any DatabaseConnection) async throws -> [DatabaseValue] {
        try await keys(
            selectedBy: owner.targetKeysQuery(), owner.contents.target, on: connection)
    }

    private func keys(
        selectedBy query: SelectQuery, _ content: FieldKind.Content,
        on connection: any DatabaseConnection
    ) async throws -> [DatabaseValue] {
        var keys: [DatabaseValue] = []
        var generator = QueryGenerator(connection.dialect)
        try generator.append(query)
        try await connection.query(generator.statement, cost: .scan) { row in
            keys.append(try row.value(at: 0).typed(as: content))
            return true
        }
        return keys
    }

    /// Adds the pairs that are not there yet, with those that mirror them.
    private func insert(_ keys: [DatabaseValue], on connection: any DatabaseConnection) async throws
    {
        var present = Set(try await targetKeys(on: connection))
        var pairs = keys.filter { present.insert($0).inserted }.map { [owner.key, $0] }
        if owner.isSymmetrical {
            var mirrored = Set(
                try await self.keys(
                    selectedBy: owner.ownerKeysQuery(), owner.contents.owner, on: connection))
            // A row that is related to itself mirrors itself.
            mirrored.formUnion(pairs.contains([owner.key, owner.key]) ? [owner.key] : [])
            pairs += keys.filter { mirrored.insert($0).inserted }.map { [$0, owner.key] }
        }
        if let insertPair = owner.insertPair {
            for pair in pairs { try await insertPair(pair[0], pair[1], connection) }
            return
        }
        // In one order for all: transactions that insert the same pairs wait for each other's.
        pairs.sort { $0.lexicographicallyPrecedes($1, by: Self.precedes) }
        for batch in pairs.batches(of: min(500, connection.dialect.features.maximumBindings / 2)) {
            try await connection.execute(insertion(of: batch))
        }
    }

    /// What another transaction has inserted since is no conflict.
    private func insertion(of pairs: [[DatabaseValue]]) -> SQLStatement {
        let columns = [owner.table.ownerColumn, owner.table.targetColumn].map(quoteIdentifier)
        let marks = Array(repeating: "(?, ?)", count: pairs.count)
        return SQLStatement(
            "INSERT INTO \(quoteIdentifier(owner.table.name)) (\(columns.joined(separator: ", ")))"
                + " VALUES \(marks.joined(separator: ", ")) ON CONFLICT DO NOTHING",
            pairs.flatMap { $0 })
    }

    private static func precedes(_ left: DatabaseValue, _ right: DatabaseValue) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right
        case (.uuid(let left), .uuid(let right)): left < right
        case (.text(let left), .text(let right)): left < right
        default: false
        }
    }

    /// Takes away the pairs with these keys, with those that mirror them.
    private func delete(_ keys: [DatabaseValue], on connection: any DatabaseConnection) async throws
    {
        let table = owner.table
        for batch in keys.batches(of: connection.dialect.features.maximumBindings - 1) {
            try await connection.execute(
                deletion(table.ownerColumn, table.targetColumn, in: batch, connection.dialect))
            guard owner.isSymmetrical else { continue }
            try await connection.execute(
                deletion(table.targetColumn, table.ownerColumn, in: batch, connection.dialect))
        }
    }

    private func deletion(
        _ ownerColumn: String, _ keyColumn: String, in keys: [DatabaseValue],
        _ dialect: any Dialect
    ) -> SQLStatement {
        var generator = QueryGenerator(dialect)
        generator.append("DELETE FROM ")
        generator.append(identifier: owner.table.name)
        generator.append(" WHERE ")
        generator.append(identifier: ownerColumn)
        generator.append(" = ")
        generator.bind(owner.key)
        generator.append(" AND ")
        generator.append(column: keyColumn, in: keys)
        return generator.statement
    }
}

extension ManyToManyOwner {
    /// Selects the keys of the related rows, ascending.
    func targetKeysQuery() -> SelectQuery {
        query(selecting: table.targetColumn, from: table.ownerColumn)
    }

    /// Selects the keys of the rows that this one is related to, ascending.
    func ownerKeysQuery() -> SelectQuery {
        query(selecting: table.ownerColumn, from: table.targetColumn)
    }

    private func query(selecting column: String, from ownColumn: String) -> SelectQuery {
        let selected = ExpressionNode.column(column)
        return SelectQuery(
            table: table.name, columns: [selected],
            predicate: .compare(.column(ownColumn), .equal, .value(key)),
            order: [OrderTerm(expression: selected, isDescending: false)])
    }
}
