import ORM
import Synchronization

/// Counts the rows that are streamed from another database.
final class CountingDatabase: Database {
    private let base: any Database
    private let count = Atomic(0)

    init(_ base: any Database) {
        self.base = base
    }

    var rowsRead: Int { count.load(ordering: .relaxed) }
    var alias: String { base.alias }
    var dialect: any Dialect { base.dialect }

    func stream<Element: Sendable>(
        _ statement: SQLStatement, transform: @escaping @Sendable (any Row) throws -> Element
    ) -> AsyncThrowingStream<[Element], any Error> {
        base.stream(statement) { [self] row in
            count.add(1, ordering: .relaxed)
            return try transform(row)
        }
    }

    func query(
        _ statement: SQLStatement, cost: QueryCost, _ body: @escaping (any Row) throws -> Bool
    ) async throws { try await base.query(statement, cost: cost, body) }

    func execute(_ statement: SQLStatement) async throws -> ExecutionResult {
        try await base.execute(statement)
    }

    func executeScript(_ sql: String) async throws { try await base.executeScript(sql) }

    func runTransaction<Result: Sendable>(
        _ options: TransactionOptions,
        isolation: isolated (any Actor)?, _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result { try await base.runTransaction(options, isolation: isolation, body) }

    func close() async { await base.close() }
}
