/// Decides which database holds a model's rows, for queries and saves that name none with `using:`, and which
/// tables `migrate` makes in a database.
///
/// ```swift
/// struct ReplicaRouter: DatabaseRouter {
///     func alias(for model: ModelName, _ access: DatabaseAccess) -> String? {
///         access == .reading ? "replica" : nil
///     }
///
///     func allowsMigration(of app: String, model: ModelName?, on alias: String) -> Bool {
///         alias != "replica"
///     }
/// }
/// Databases.install(router: ReplicaRouter())
/// ```
public protocol DatabaseRouter: Sendable {
    /// The alias of the database; nil for `default`.
    func alias(for model: ModelName, _ access: DatabaseAccess) -> String?

    /// Whether migrations make and change the model's table in the database with this alias; asked without a model
    /// for an app's `RunSQL` and `RunSwift`. By default always.
    func allowsMigration(of app: String, model: ModelName?, on alias: String) -> Bool
}

extension DatabaseRouter {
    public func allowsMigration(of app: String, model: ModelName?, on alias: String) -> Bool {
        true
    }
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
