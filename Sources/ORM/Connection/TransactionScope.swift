/// The transactions in progress around the current task, so that code inside `transaction { }` takes
/// part in it without being handed a connection.
package enum TransactionScope {
    /// Innermost last; at most one for each database.
    @TaskLocal package static var entries: [Entry] = []

    package struct Entry: Sendable {
        package let database: ObjectIdentifier
        package let connection: any DatabaseConnection
        /// The transaction itself, outside of any savepoint.
        let outermost: SavepointLevel
    }

    /// The transaction of `database` that the current task is in.
    package static func connection(of database: any Database) -> (any DatabaseConnection)? {
        let entries = entries
        if entries.isEmpty { return nil }
        return entry(of: database)?.connection
    }

    static func entry(of database: any Database) -> Entry? {
        let identity = ObjectIdentifier(database)
        return entries.last { $0.database == identity }
    }

    /// Runs `body` with `connection` as the current transaction of `database`.
    package static func with<Result>(
        _ connection: any DatabaseConnection, of database: ObjectIdentifier,
        outermost: SavepointLevel,
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Result
    ) async rethrows -> Result {
        let entry = Entry(database: database, connection: connection, outermost: outermost)
        return try await $entries.withValue(
            entries.filter { $0.database != database } + [entry], operation: body,
            isolation: isolation)
    }
}
