internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// Connects to a server, on a thread that may wait.
struct PostgresOpening: Sendable {
    /// As libpq reads it: a URL, or `key=value` words.
    let url: String
    /// The URL without its password, for messages.
    let name: String
    /// See ``PostgresConfiguration/connectTimeout``.
    private let connectTimeout: Duration?

    /// - Throws: ``DatabaseError`` if there is no libpq, or it cannot read the URL.
    init(url: String, name: String, connectTimeout: Duration?) throws {
        try LibPQ.require()
        let password = URLPassword(url)
        guard password != .ambiguous else {
            throw DatabaseError(
                .cannotOpen,
                message:
                    "`\(name)` has a sign in its password, or in the name of its database, that a"
                    + " URL has another use for: write `@` as %40, `/` as %2F, `?` as %3F")
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
        self.connectTimeout = connectTimeout
    }

    /// Calls `completion` on some thread, with a connection that the receiver owns.
    func connect(
        completion:
            @escaping @Sendable (Result<UncheckedTransfer<OpaquePointer>, DatabaseError>) -> Void
    ) {
        do {
            try startThread(named: "pg-connect") {
                completion(Result { () throws(DatabaseError) in try connected() })
            }
        } catch { completion(.failure(failure("\(error)"))) }
    }

    private func connected() throws(DatabaseError) -> UncheckedTransfer<OpaquePointer> {
        // What stands behind the URL goes before its parameters and the environment, what stands before it gives way.
        var words = [("dbname", url), ("client_encoding", Self.encoding)]
        if let connectTimeout, !Self.hasOwnTimeout {
            words.insert(("connect_timeout", "\(Self.wholeSeconds(connectTimeout))"), at: 0)
        }
        let connected = withCStrings(words.map(\.0)) { keywords in
            withCStrings(words.map(\.1)) { libpq.PQconnectdbParams(keywords, $0, 1) }
        }
        guard let handle = connected else { throw failure("no memory for a connection") }
        // By default libpq prints them to the process's standard error.
        _ = libpq.PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard libpq.PQstatus(handle) == CONNECTION_OK, Self.adjust(handle) else {
            let text = libpq.PQerrorMessage(handle).map { String(cString: $0) } ?? ""
            libpq.PQfinish(handle)
            throw failure(Self.line(text))
        }
        return UncheckedTransfer(handle)
    }

    func failure(_ words: String) -> DatabaseError {
        DatabaseError(.cannotOpen, message: "cannot connect to `\(name)`: \(words)")
    }

    /// Whether libpq's environment variables or its service file say how long connecting may take.
    private static var hasOwnTimeout: Bool {
        guard let defaults = libpq.PQconndefaults() else { return false }
        defer { libpq.PQconninfoFree(defaults) }
        var option = defaults
        while let keyword = option.pointee.keyword {
            if String(cString: keyword) == "connect_timeout" {
                return option.pointee.val.map { $0.pointee != 0 } ?? false
            }
            option += 1
        }
        return false
    }

    /// Rounded up; libpq takes 0 for no limit.
    private static func wholeSeconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return max(1, attoseconds > 0 ? seconds + 1 : seconds)
    }

    // MARK: - Forms of values

    private static let encoding = "UTF8"

    /// Sets what decides how texts, dates and intervals come and go, where the server, the database or the role has it
    /// otherwise. The server tells it to each connection, so that most need nothing.
    ///
    /// Source: <https://www.postgresql.org/docs/current/libpq-status.html#LIBPQ-PQPARAMETERSTATUS>
    private static func adjust(_ handle: OpaquePointer) -> Bool {
        let forms: [(parameter: String, value: String, isGood: (String) -> Bool)] = [
            ("client_encoding", encoding, { $0 == encoding }),
            // The order of day and month, which follows the name, is of no concern.
            ("DateStyle", "ISO", { $0.hasPrefix("ISO") }),
            ("IntervalStyle", "postgres", { $0 == "postgres" }),
            ("standard_conforming_strings", "on", { $0 == "on" }),
        ]
        let script = forms.compactMap { form -> String? in
            // A pooler may not tell it.
            guard let value = libpq.PQparameterStatus(handle, form.parameter),
                !form.isGood(String(cString: value))
            else { return nil }
            return "SET \(form.parameter) TO '\(form.value)';"
        }.joined()
        if script.isEmpty { return true }
        guard let result = libpq.PQexec(handle, script) else { return false }
        defer { libpq.PQclear(result) }
        return libpq.PQresultStatus(result) == PGRES_COMMAND_OK
    }

    private static func line(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: " ").replacing("\t", with: "")
    }
}

/// Calls `body` with the texts as C has an array of them, which NULL ends.
private func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
    var starts: [Int] = []
    var bytes: [CChar] = []
    for text in texts {
        starts.append(bytes.count)
        bytes += text.utf8CString
    }
    return bytes.withUnsafeBufferPointer { bytes in
        body(starts.map { start in bytes.baseAddress?.advanced(by: start) } + [nil])
    }
}
