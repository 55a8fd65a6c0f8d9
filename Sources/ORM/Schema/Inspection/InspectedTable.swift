/// A table as the database describes it.
public struct InspectedTable: Sendable, Hashable {
    public struct Column: Sendable, Hashable {
        public var name: String
        /// As the database calls it.
        public var typeName: String
        /// Nil for a type that no field holds.
        public var kind: FieldKind?
        public var isNull: Bool
        public var isPrimaryKey: Bool
        public var source = Source.rows
    }

    /// Where a column has its values from.
    public enum Source: Sendable, Hashable {
        /// From whoever writes a row.
        case rows
        /// The database gives the next number to a row that has none.
        case sequence
        /// The database calculates them, and refuses others; the expression, where it says so.
        case expression(String?)
    }

    public struct Reference: Sendable, Hashable {
        public var table: String
        /// Nil for the key of the table.
        public var column: String?
    }

    /// An index or unique constraint over whole columns, in the database's usual sort of index.
    public struct Index: Sendable, Hashable {
        public struct Term: Sendable, Hashable {
            public var column: String
            public var isDescending: Bool
        }

        public var name: String
        public var terms: [Term]
        public var isUnique: Bool
        /// What rows of the index meet, as SQL; nil if all rows are in it.
        public var condition: String?
    }

    /// A constraint that has a name, and what every row meets, as SQL.
    public struct Check: Sendable, Hashable {
        public var name: String
        public var condition: String
    }

    public var name: String
    /// A view, or a part of another table: migrations cannot make it.
    public var isDerived: Bool
    public var columns: [Column]
    /// By column.
    public var references: [String: Reference]
    public var indexes: [Index]
    /// By name, the definitions of the indexes that are more than columns in an order.
    public var otherIndexes: [String: String] = [:]
    public var checks: [Check]

    /// The column of the primary key; nil if there is none, or if it has several.
    var key: Column? {
        let key = columns.filter(\.isPrimaryKey)
        return key.count == 1 ? key[0] : nil
    }

    /// The database gives the key a value of its own.
    var hasGeneratedKey: Bool {
        columns.contains { $0.isPrimaryKey && $0.kind?.isGeneratedKey ?? false }
    }
}

/// Describes the tables of a database.
public struct TableInspector: Sendable {
    private let connection: any DatabaseConnection

    public init(_ connection: any DatabaseConnection) {
        self.connection = connection
    }

    /// Names of the tables in order, with views and with parts of other tables if they are wanted.
    public func names(
        includingViews: Bool = false, includingPartitions: Bool = true
    ) async throws -> [String] {
        let introspection = Introspection(connection)
        var names = try await introspection.tableNames()
        if includingViews {
            names.formUnion(try await introspection.names(connection.dialect.viewNamesQuery))
        }
        if !includingPartitions, let query = connection.dialect.partitionNamesQuery {
            names.subtract(try await introspection.names(query))
        }
        return names.sorted()
    }

    /// The table, or view, with this name.
    public func table(_ name: String) async throws -> InspectedTable {
        try await connection.dialect.inspect(name, on: connection)
    }

    /// Rows of a query on the catalog, as texts; NULL is nil.
    static func rows(
        _ statement: SQLStatement,
        on connection: any DatabaseConnection
    ) async throws -> [[String?]] {
        let found = Collector<[String?]>()
        try await connection.query(statement, cost: .scan) { row in
            found.append(
                (0..<row.columnCount).map { row.isNull(at: $0) ? nil : row.text(at: $0) })
            return true
        }
        return found.elements
    }
}
