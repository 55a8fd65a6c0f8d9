internal import EventLoop
internal import ORM

/// A message that some session sent to a channel.
///
/// Source: <https://www.postgresql.org/docs/current/sql-notify.html>
public struct PostgresNotification: Sendable, Hashable {
    public var channel: String
    /// Empty if none was given.
    public var payload: String
    /// Number of the server's process that sent it.
    public var processIdentifier: Int32
}

extension PostgresDatabase {
    /// What is sent to some channels from now on, on a connection of its own.
    ///
    /// Ends with ``DatabaseError/Code/connectionLost`` when that connection is lost: what was sent since then is not
    /// known, so that who listens has to look for what changed, and then may listen again. A consumer that
    /// falls more than 10,000 notifications behind is ended in the same way.
    ///
    /// - Throws: ``DatabaseError`` if the server cannot be reached, and for a name that no channel has.
    public func notifications(
        on channel: String, _ others: String...
    ) async throws -> AsyncThrowingStream<PostgresNotification, any Error> {
        let channels = [channel] + others
        try channels.forEach(Self.check)
        let connection = try await openAlone()
        let (stream, continuation) = AsyncThrowingStream.makeStream(
            of: PostgresNotification.self, bufferingPolicy: .bufferingOldest(10_000))
        let loop = connection.loop
        // A stream that nobody reads any more ends the connection.
        continuation.onTermination = { _ in loop.execute { connection.close() } }
        let script = channels.map { "LISTEN \(quoteIdentifier($0))" }.joined(separator: ";")
        try await withUnsafeThrowingContinuation { (done: UnsafeContinuation<Void, any Error>) in
            loop.execute {
                let closed = connection.onClose
                connection.onClose = {
                    closed?()
                    continuation.finish(throwing: PostgresErrors.lost("it was closed"))
                }
                connection.onNotification = { notification in
                    if case .dropped = continuation.yield(notification) { connection.close() }
                }
                do {
                    connection.submit(
                        try PostgresRequest(SQLStatement(script), kind: .script) { result in
                            done.resume(with: result.map { _ in })
                        })
                } catch {
                    done.resume(throwing: error)
                }
            }
        }
        return stream
    }

    /// LISTEN would cut a longer name without a word, and never hear of the channel that was meant.
    ///
    /// Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS>
    private static func check(_ channel: String) throws {
        let maximumLength = 63
        guard channel.utf8.count > maximumLength else { return }
        throw DatabaseError(
            .other,
            message: "names of channels have at most \(maximumLength) bytes, not"
                + " \(channel.utf8.count): `\(channel)`")
    }

    /// Sends a message to a channel; inside a transaction, when that is committed.
    public func notify(_ channel: String, _ payload: String = "") async throws {
        try await query(
            SQLStatement("SELECT pg_notify(?, ?)", [.text(channel), .text(payload)]), cost: .scan
        ) { _ in false }
    }
}
