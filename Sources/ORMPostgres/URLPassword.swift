/// Whether the place of a database has a password, which libpq's messages about it could show.
enum URLPassword: Equatable {
    case none
    case present
    /// It would end within itself, and libpq take the rest of it for the name of a host, a port or a database.
    case ambiguous

    /// - Parameter url: a URL or libpq's `key=value` words.
    ///
    /// Source: <https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS>
    init(_ url: String) {
        guard let scheme = url.firstRange(of: "://") else {
            self = url.contains("password") ? .present : .none
            return
        }
        let rest = url[scheme.upperBound...]
        guard let end = rest.firstIndex(where: { $0 == "@" || $0 == "/" }) else {
            self = .none
            return
        }
        let user = rest[..<end]
        // An `@` in the value of a parameter is none of a password.
        let others = rest[rest.index(after: end)...].prefix { $0 != "=" }
        if user.contains(":"), others.contains("@") {
            self = .ambiguous
        } else {
            self =
                rest[end] == "@" && user.contains(":") || rest.contains("password=")
                ? .present : .none
        }
    }

    /// libpq's words without what it quotes, if that may be the password.
    func withoutSecrets(_ message: String) -> String {
        guard self == .present, let open = message.firstIndex(of: "\""),
            let close = message.lastIndex(of: "\""), open < close
        else { return message }
        return message[...open] + "..." + message[close...]
    }
}
