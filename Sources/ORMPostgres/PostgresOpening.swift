internal import CPostgreSQL
internal import Dispatch
internal import ORM

/// Connects to a server, on a thread that may wait.
struct PostgresOpening: Sendable {
    /// As libpq reads it: a URL, or `key=value` words.
    let url: String
    /// The URL without its password, for messages.
    let name: String

    /// - Throws: ``DatabaseError`` if there is no libpq, or it cannot read the URL.
    init(url: String, name: String) throws {
        try LibPQ.require()
        let password = URLPassword(url)
        guard password != .ambiguous else {
            throw DatabaseError(
                .cannotOpen,
                message: "`\(name)` has a sign in its password that a URL has another use for:"
                    + " write `@` as %40, `/` as %2F, `?` as %3F")
        }
        var words: UnsafeMutablePointer<CChar>?
        guard let options = libpq.PQconninfoParse(url, &words) else {
            let text = password.withoutSecrets(
                words.map { String(cString: $0) } ?? "it cannot be read")
            libpq.PQfreemem(words)
            throw DatabaseError(
                .cannotOpen, message: "`\(name)` is no PostgreSQL URL: \(Self.line(text))")
        }
        libpq.PQconninfoFree(options)
        self.url = url
        self.name = name
    }

    /// Calls `completion` on some thread, with a connection that the receiver owns.
    func connect(
        completion:
            @escaping @Sendable (Result<UncheckedTransfer<OpaquePointer>, DatabaseError>) -> Void
    ) {
        DispatchQueue.global().async {
            guard let handle = libpq.PQconnectdb(url) else {
                return completion(
                    .failure(DatabaseError(.cannotOpen, message: "no memory for a connection")))
            }
            guard libpq.PQstatus(handle) == CONNECTION_OK else {
                let text = libpq.PQerrorMessage(handle).map { String(cString: $0) } ?? ""
                libpq.PQfinish(handle)
                return completion(
                    .failure(
                        DatabaseError(
                            .cannotOpen, message: "cannot connect to `\(name)`: \(Self.line(text))")
                    ))
            }
            // By default libpq prints them to the process's standard error.
            _ = libpq.PQsetNoticeProcessor(handle, { _, _ in }, nil)
            completion(.success(UncheckedTransfer(handle)))
        }
    }

    private static func line(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: " ").replacing("\t", with: "")
    }
}
