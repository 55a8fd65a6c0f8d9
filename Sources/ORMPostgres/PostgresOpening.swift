internal import CPostgreSQL
internal import Dispatch
internal import ORM

/// Connects to a server, on a thread that may wait.
struct PostgresOpening: Sendable {
    /// As libpq reads it: a URL, or `key=value` words.
    let url: String
    /// The URL without its password, for messages.
    let name: String

    /// - Throws: ``DatabaseError`` if libpq cannot read the URL.
    init(url: String, name: String) throws {
        var words: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(url, &words) else {
            let text = words.map { String(cString: $0) } ?? "it cannot be read"
            PQfreemem(words)
            throw DatabaseError(
                .cannotOpen, message: "`\(name)` is no PostgreSQL URL: \(Self.line(text))")
        }
        PQconninfoFree(options)
        self.url = url
        self.name = name
    }

    /// Calls `completion` on some thread, with a connection that the receiver owns.
    func connect(
        completion:
            @escaping @Sendable (Result<UncheckedTransfer<OpaquePointer>, DatabaseError>) -> Void
    ) {
        DispatchQueue.global().async {
            guard let handle = PQconnectdb(url) else {
                return completion(
                    .failure(DatabaseError(.cannotOpen, message: "no memory for a connection")))
            }
            guard PQstatus(handle) == CONNECTION_OK else {
                let text = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
                PQfinish(handle)
                return completion(
                    .failure(
                        DatabaseError(
                            .cannotOpen, message: "cannot connect to `\(name)`: \(Self.line(text))")
                    ))
            }
            // By default libpq prints them to the process's standard error.
            PQsetNoticeProcessor(handle, { _, _ in }, nil)
            completion(.success(UncheckedTransfer(handle)))
        }
    }

    private static func line(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: " ").replacing("\t", with: "")
    }
}
