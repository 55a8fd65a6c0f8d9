internal import ORM

/// One statement on its way through a connection. Touched on the connection's loop only.
final class PostgresRequest: @unchecked Sendable {
    enum Kind: Equatable {
        /// A statement that the connection prepares once and keeps.
        case prepared
        /// A statement whose text hardly comes twice, such as one with a savepoint's name. Its rows may be
        /// asked for in binary form where their types are known.
        case direct(isBinary: Bool = false)
        /// The columns of the cursor that the text names.
        case description
        /// Several statements without bindings.
        case script
        /// A COPY from the client, with the rows in its text format.
        case copy(rows: [UInt8])

        /// Goes through the simple protocol, alone.
        var isSimple: Bool {
            switch self {
            case .script, .copy: true
            case .prepared, .direct, .description: false
            }
        }
    }

    let sql: String
    let kind: Kind
    let parameters: Parameters
    private let completion: @Sendable (Result<PostgresResult, any Error>) -> Void
    /// Prepared again after the server no longer accepted the earlier plan.
    var isSecondAttempt = false
    /// Shall not begin any more, and end early if it has begun.
    var isCancelled = false
    /// Nobody waits any more.
    private(set) var isOver = false

    init(
        _ statement: SQLStatement, kind: Kind,
        completion: @escaping @Sendable (Result<PostgresResult, any Error>) -> Void
    ) throws {
        sql = kind.isSimple ? statement.sql : Placeholders.numbered(statement.sql)
        self.kind = kind
        parameters = try Parameters(statement.bindings)
        self.completion = completion
    }

    /// Ends the request. No effect the second time.
    func complete(_ result: Result<PostgresResult, any Error>) {
        guard !isOver else { return }
        isOver = true
        completion(result)
    }
}

/// A statement that the server has parsed for a connection.
struct PreparedStatement {
    let name: String
    /// Whether all its columns are of types that are read in binary form; nil until the server has described them.
    var isBinary: Bool?
}
