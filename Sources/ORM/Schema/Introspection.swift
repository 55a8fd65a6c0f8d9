internal import Synchronization

/// Asks a database what is in it.
struct Introspection {
    private let connection: any DatabaseConnection

    init(_ connection: any DatabaseConnection) {
        self.connection = connection
    }

    func tableNames() async throws -> Set<String> {
        try await names(connection.dialect.tableNamesQuery)
    }

    /// Empty if there is no such table.
    func columnNames(of table: String) async throws -> Set<String> {
        try await names(connection.dialect.columnNamesQuery(table: table))
    }

    func names(_ statement: SQLStatement) async throws -> Set<String> {
        let collected = Collector<String>()
        try await connection.query(statement, cost: .scan) { row in
            collected.append(row.text(at: 0))
            return true
        }
        return Set(collected.elements)
    }
}

/// Gathers what a query's rows become, from whichever thread the driver reads them on.
final class Collector<Element: Sendable>: Sendable {
    private let storage = Mutex<[Element]>([])

    var elements: [Element] { storage.withLock { $0 } }

    func append(_ element: Element) {
        storage.withLock { $0.append(element) }
    }
}
