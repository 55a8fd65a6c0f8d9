extension MigrationGraph {
    /// The migration of an app that a person means: its name, or an unambiguous beginning of it.
    ///
    /// - Throws: ``MigrationLookupError``.
    public func migration(_ name: String, of app: String) throws(MigrationLookupError)
        -> MigrationID
    {
        let exact = MigrationID(app, name)
        if self[exact] != nil { return exact }
        let own = migrations(of: app)
        guard !own.isEmpty else { throw .noMigrations(app: app) }
        let matches = own.filter { $0.name.hasPrefix(name) }
        guard let match = matches.first else { throw .unknown(name, app: app) }
        guard matches.count == 1 else { throw .ambiguous(name, app: app) }
        return match
    }
}

/// No single migration has the name that a person gave. In Django's words.
public enum MigrationLookupError: Error, Sendable, Hashable, CustomStringConvertible {
    case noMigrations(app: String)
    case unknown(String, app: String)
    case ambiguous(String, app: String)

    public var description: String {
        switch self {
        case .noMigrations(let app):
            "App '\(app)' does not have migrations."
        case .unknown(let name, let app):
            "Cannot find a migration matching '\(name)' from app '\(app)'."
        case .ambiguous(let name, let app):
            "More than one migration matches '\(name)' in app '\(app)'. Please be more specific."
        }
    }
}
