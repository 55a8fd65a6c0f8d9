/// An index or constraint that has a name of its own, hence can be made and dropped beside its table.
public struct TableObject: Sendable, Hashable {
    var name: String
    var create: String
    /// Stands before the name in the statement that drops it.
    var dropClause: String
    /// nil if its name is the model's own.
    var identity: ObjectIdentity?

    /// The statement that drops it.
    public var drop: String { "\(dropClause) \(quoteIdentifier(name))" }
}

/// What tells an object whose name is made of its table and columns: Django keeps the name when it renames those.
public struct ObjectIdentity: Sendable, Hashable {
    public enum Kind: Sendable {
        case unique, foreignKey, index
        /// The second index of a column, for `LIKE 'x%'`.
        case patternIndex
    }

    public var kind: Kind
    public var table: String
    /// In the order of the object.
    public var columns: [String]
}

extension TableObject {
    /// Drops the object, or the one that stands in its place under another name; `kept` are names that the model
    /// itself gives.
    func drop(on connection: any DatabaseConnection, keeping kept: Set<String>) async throws {
        var found = self
        if let other = try await standIn(on: connection, keeping: kept) { found.name = other }
        try await connection.executeScript(found.drop)
    }

    /// The name of an object that is what this one is, where this one is not there.
    func standIn(
        on connection: any DatabaseConnection, keeping kept: Set<String>
    ) async throws -> String? {
        guard let identity else { return nil }
        let names = Collector<String>()
        try await connection.query(connection.dialect.objectNamesQuery(identity), cost: .scan) {
            names.append($0.text(at: 0))
            return true
        }
        if names.elements.contains(name) { return nil }
        return names.elements.first { !kept.contains($0) }
    }
}

extension SchemaGenerator {
    /// The constraints with names that a table was made with, where they can be made and dropped beside it.
    func constraintObjects(of table: TableDefinition) -> [TableObject] {
        guard dialect.features.canAlterColumn else { return [] }
        return table.constraints.compactMap { constraint in
            definition(of: constraint).map {
                self.constraint(constraint.name, $0, of: table.name)
            }
        }
    }

    /// The indexes and constraints that are made after a table, in the order in which they are made.
    func objects(of table: TableDefinition) -> [TableObject] {
        table.uniqueTogether.map { uniqueConstraint(on: $0, of: table.name) }
            + table.columns.compactMap { foreignKey(of: $0, in: table.name) }
            + table.columns.flatMap { indexes(of: $0, in: table.name) }
            + table.indexes.map { index($0, of: table.name) }
            + table.constraints.compactMap { uniqueIndex($0, of: table.name) }
    }

    private func uniqueConstraint(on columns: [String], of table: String) -> TableObject {
        let name = names.unique(table: table, columns: columns)
        guard dialect.features.canAlterColumn else {
            return TableObject(
                name: name,
                create: "CREATE UNIQUE INDEX \(quote(name)) ON \(quote(table)) (\(list(columns)))",
                dropClause: "DROP INDEX",
                identity: ObjectIdentity(kind: .unique, table: table, columns: columns)
            )
        }
        return constraint(
            name, "UNIQUE (\(list(columns)))", of: table,
            identity: ObjectIdentity(kind: .unique, table: table, columns: columns))
    }

    /// The foreign keys of a table that refer to another.
    func foreignKeys(of table: TableDefinition, to target: String) -> [TableObject] {
        table.columns.filter { $0.reference?.table == target }.compactMap {
            foreignKey(of: $0, in: table.name)
        }
    }

    private func foreignKey(of column: ColumnDefinition, in table: String) -> TableObject? {
        guard let reference = column.reference, dialect.features.canAlterColumn else { return nil }
        return constraint(
            names.foreignKey(table: table, column: column.name, reference: reference),
            "FOREIGN KEY (\(quote(column.name))) \(referencesClause(reference))",
            of: table,
            identity: ObjectIdentity(kind: .foreignKey, table: table, columns: [column.name])
        )
    }

    func constraint(
        _ name: String, _ definition: String, of table: String, identity: ObjectIdentity? = nil
    ) -> TableObject {
        let alter = "ALTER TABLE \(quote(table))"
        return TableObject(
            name: name,
            create: "\(alter) ADD CONSTRAINT \(quote(name)) \(definition)",
            dropClause: "\(alter) DROP CONSTRAINT",
            identity: identity
        )
    }

    /// The index of a column and, where the database needs one, a second index for `LIKE 'x%'`.
    private func indexes(of column: ColumnDefinition, in table: String) -> [TableObject] {
        var result: [TableObject] = []
        let isUnique = column.isUnique || column.isPrimaryKey
        if column.isIndexed && !isUnique {
            result.append(
                index(
                    names.index(table: table, columns: [column.name]),
                    on: quote(column.name),
                    of: table,
                    identity: ObjectIdentity(kind: .index, table: table, columns: [column.name])
                )
            )
        }
        if column.reference == nil, column.isIndexed || isUnique,
            let operators = dialect.patternOperatorClass(for: column.kind)
        {
            result.append(
                index(
                    names.patternIndex(table: table, column: column.name),
                    on: "\(quote(column.name)) \(operators)",
                    of: table,
                    identity: ObjectIdentity(
                        kind: .patternIndex, table: table, columns: [column.name])
                )
            )
        }
        return result
    }

    private func index(_ index: IndexDefinition, of table: String) -> TableObject {
        let terms = index.terms.map { quote($0.column) + ($0.isDescending ? " DESC" : "") }
        return self.index(
            index.name, on: terms.joined(separator: ", "), of: table, where: index.condition)
    }

    /// The index that is a unique constraint with a condition; nil for other constraints.
    private func uniqueIndex(
        _ constraint: ConstraintDescription, of table: String
    ) -> TableObject? {
        guard case .unique(let columns, let condition?) = constraint.rule else { return nil }
        return index(
            constraint.name, on: list(columns), of: table, where: condition, isUnique: true)
    }

    private func index(
        _ name: String, on terms: String, of table: String,
        where condition: ConditionDescription? = nil, isUnique: Bool = false,
        identity: ObjectIdentity? = nil
    ) -> TableObject {
        let filter = condition.map { " WHERE \(sql($0))" } ?? ""
        let kind = isUnique ? "UNIQUE INDEX" : "INDEX"
        return TableObject(
            name: name,
            create: "CREATE \(kind) \(quote(name)) ON \(quote(table)) (\(terms))\(filter)",
            dropClause: "DROP INDEX",
            identity: identity
        )
    }
}
