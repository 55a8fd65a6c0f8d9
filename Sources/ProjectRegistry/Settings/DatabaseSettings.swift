/// Which database an alias names, read from a URL.
public enum DatabaseSettings: Sendable, Hashable {
    /// `sqlite:db.sqlite3`, `sqlite:/var/lib/x.db`. Relative to `settings.yaml`.
    case sqlite(path: String)
    /// `postgresql://user:password@host:port/name`, kept as libpq reads it.
    case postgresql(url: String)

    /// - Returns: nil unless `url` has one of the forms above.
    public init?(url: String) {
        if let rest = url.removing(prefix: "sqlite:") {
            self.init(sqliteRest: rest)
        } else if url.hasPrefix("postgresql://") || url.hasPrefix("postgres://") {
            self = .postgresql(url: url)
        } else {
            return nil
        }
    }

    /// What stands behind `sqlite:`. Django's and Rails' `sqlite:///file` is relative, with four
    /// slashes absolute.
    private init?(sqliteRest rest: String) {
        let path = rest.removing(prefix: "///") ?? rest.removing(prefix: "//") ?? rest
        guard !path.isEmpty else { return nil }
        self = .sqlite(path: path)
    }

    /// As written in the settings, with a password replaced by stars.
    public var maskedURL: String {
        switch self {
        case .sqlite(let path): return "sqlite:\(path)"
        case .postgresql(let url): return Self.mask(url)
        }
    }

    /// Hides `user:PASSWORD@` and `?password=`.
    static func mask(_ url: String) -> String {
        guard let schemeEnd = url.firstRange(of: "://")?.upperBound else { return url }
        let afterScheme = url[schemeEnd...]
        let authorityEnd = afterScheme.firstIndex { $0 == "/" || $0 == "?" } ?? url.endIndex
        var authority = String(afterScheme[..<authorityEnd])
        if let at = authority.lastIndex(of: "@"),
            let colon = authority[..<at].firstIndex(of: ":")
        {
            authority.replaceSubrange(authority.index(after: colon)..<at, with: "********")
        } else if let at = afterScheme.lastIndex(of: "@"),
            let colon = afterScheme[..<at].firstIndex(of: ":")
        {
            // A password with a slash in it, which should have been percent-encoded.
            return url[..<schemeEnd] + afterScheme[...colon] + "********" + afterScheme[at...]
        }
        return url[..<schemeEnd] + authority + maskQuery(afterScheme[authorityEnd...])
    }

    private static func maskQuery(_ rest: Substring) -> String {
        guard let question = rest.firstIndex(of: "?") else { return String(rest) }
        let parameters = rest[rest.index(after: question)...]
            .split(separator: "&", omittingEmptySubsequences: false)
            .map { parameter in
                parameter.lowercased().hasPrefix("password=")
                    ? "\(parameter.prefix(9))********" : String(parameter)
            }
        return rest[...question] + parameters.joined(separator: "&")
    }
}

extension String {
    fileprivate func removing(prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
