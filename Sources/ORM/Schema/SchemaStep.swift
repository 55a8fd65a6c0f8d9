/// One step of a migration on its way to the database.
public enum SchemaStep: Sendable {
    /// One statement, without its semicolon.
    case statement(String)
    /// SQL that the migration's author wrote: any number of statements.
    case script(String)
    /// A statement of the author's with its values.
    case bound(SQLStatement)
    case rebuild(TableRebuild)
    /// Looking for rows that do not fit a column's next type.
    case demand(ColumnDemand)
    /// Dropping an index or constraint; other names that the model gives are no substitutes for its own.
    case drop(TableObject, keeping: Set<String>)
    /// Code, which `sqlmigrate` cannot show.
    case code(@Sendable (any DatabaseConnection) async throws -> Void)
    /// A line for a person who reads the SQL.
    case comment(String)

    package func run(on connection: any DatabaseConnection) async throws {
        switch self {
        case .statement(let sql), .script(let sql): try await connection.executeScript(sql)
        case .bound(let statement): try await connection.execute(statement)
        case .rebuild(let rebuild): try await rebuild.run(on: connection)
        case .demand(let demand): try await demand.check(on: connection)
        case .drop(let object, let kept):
            try await object.drop(on: connection, keeping: kept)
        case .code(let body): try await body(connection)
        case .comment: break
        }
    }
}
