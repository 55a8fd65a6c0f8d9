internal import EventLoop
internal import ORM
internal import Synchronization

/// One statement on its way through a connection. Touched on the connection's loop only.
final class PostgresRequest: @unchecked Sendable {
    enum Kind: Equatable {
        /// A statement that the connection prepares once and keeps.
        case prepared
        /// The same for a statement that only reads: it may share a transaction with others, and run again when one of
        /// those fails.
        case lookUp
        /// A statement whose text hardly comes twice, such as one with a savepoint's name. Its rows may be
        /// asked for in binary form where their types are known.
        case direct(isBinary: Bool = false)
        /// The columns of the cursor that the text names.
        case description
        /// Several statements without bindings.
        case script
        /// A COPY from the client.
        case copy(CopyText)

        /// Goes through the simple protocol, alone.
        var isSimple: Bool {
            switch self {
            case .script, .copy: true
            case .prepared, .lookUp, .direct, .description: false
            }
        }

        var isPrepared: Bool { self == .prepared || self == .lookUp }
    }

    enum Answer {
        case result(PostgresResult)
        case error(DatabaseError)
        /// The server no longer accepts the statement that was prepared.
        case outdated(DatabaseError)
        /// Another one of its transaction has failed.
        case aborted
    }

    let sql: String
    let kind: Kind
    let parameters: Parameters
    /// What the server said, before the end of the transaction is sure; nil if it was only prepared until now.
    var answer: Answer?
    var statement: PreparedStatement?
    private let completion: @Sendable (Result<PostgresResult, any Error>) -> Void
    /// Prepared again after the server no longer accepted the earlier plan.
    var isSecondAttempt = false
    /// Has to have a transaction to itself.
    var isAlone = false
    var isSubmitted = false
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

    var mayShareTransaction: Bool { kind == .lookUp && !isAlone }

    var beginsTransaction: Bool {
        if case .direct = kind { sql.utf8.starts(with: "BEGIN".utf8) } else { false }
    }

    var hasResult: Bool {
        if case .result = answer { true } else { false }
    }

    /// Ends the request. No effect the second time.
    func complete(_ result: Result<PostgresResult, any Error>) {
        guard !isOver else { return }
        isOver = true
        completion(
            result.mapError { error in
                guard var error = error as? DatabaseError, error.sql == nil else { return error }
                error.sql = sql
                return error
            })
    }
}

extension PostgresRequest {
    /// Runs a statement to its end: `submit` is called on the loop, and so is `onCancel`, at least once, if the task is
    /// cancelled meanwhile.
    static func run(
        _ statement: SQLStatement, kind: Kind, on loop: EventLoop,
        submit: @escaping @Sendable (PostgresRequest) -> Void,
        onCancel: @escaping @Sendable (PostgresRequest) -> Void
    ) async throws -> PostgresResult {
        let running = Mutex<PostgresRequest?>(nil)
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                do {
                    let request = try PostgresRequest(statement, kind: kind) {
                        continuation.resume(with: $0)
                    }
                    running.withLock { $0 = request }
                    // One that was cancelled before has found no request.
                    let isCancelled = Task.isCancelled
                    loop.execute {
                        if isCancelled { onCancel(request) }
                        submit(request)
                    }
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            guard let request = running.withLock({ $0 }) else { return }
            loop.execute { onCancel(request) }
        }
    }
}
