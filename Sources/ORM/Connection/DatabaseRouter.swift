/// Decides which database holds a model's rows, for queries and saves that name none with `using:`.
///
/// ```swift
/// struct ReplicaRouter: DatabaseRouter {
///     func alias(for model: ModelName, _ access: DatabaseAccess) -> String? {
///         access == .reading ? "replica" : nil
///     }
/// }
/// Databases.install(router: ReplicaRouter())
/// ```
public protocol DatabaseRouter: Sendable {
    /// The alias of the database; nil for `default`.
    func alias(for model: ModelName, _ access: DatabaseAccess) -> String?
}

/// What a database is wanted for.
public enum DatabaseAccess: Sendable, Hashable {
    case reading
    /// Also reading rows in order to lock or change them.
    case writing
}

extension Databases {
    /// The database for a model's rows, by the router if there is one.
    ///
    /// In a transaction of the database that the model is written to, reads go there too, so that they see what
    /// the transaction has done.
    /// - Throws: ``UnknownDatabaseError`` if none is installed under the router's alias.
    package static func database(
        for model: ModelName, _ access: DatabaseAccess
    ) throws -> any Database {
        guard let router else { return try database() }
        let written = router.alias(for: model, .writing) ?? "default"
        guard access == .reading else { return try database(written) }
        if let database = try? database(written),
            TransactionScope.connection(of: database) != nil
        {
            return database
        }
        return try database(router.alias(for: model, .reading) ?? "default")
    }
}
