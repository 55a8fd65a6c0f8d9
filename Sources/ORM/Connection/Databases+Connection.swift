extension Databases {
    /// What statements run on: the transaction in progress, else the database itself.
    ///
    /// - Throws: ``UnknownDatabaseError`` if none is installed under `alias`.
    public static func connection(_ alias: String = "default") throws -> any DatabaseConnection {
        let database = try database(alias)
        return TransactionScope.connection(of: database) ?? database
    }
}
