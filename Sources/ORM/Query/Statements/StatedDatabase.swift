/// The database that was stated for a query.
package enum StatedDatabase: Sendable {
    /// That of the statement around it, or the router's.
    case none
    case named(String)
    /// A connection to whatever database it is.
    case connection

    /// The name, as far as it can be told: where there is a router, it decides.
    var name: String? {
        switch self {
        case .none: Databases.router == nil ? "default" : nil
        case .named(let name): name
        case .connection: nil
        }
    }

    /// - Throws: ``SubqueryDatabaseError`` if the part of a statement that states this has another database than `other`,
    ///   with which it is put together.
    func requireBeside(_ other: StatedDatabase) throws {
        guard let own = name, case .named(let name) = other, own != name else { return }
        throw SubqueryDatabaseError(database: own, other: name)
    }

    /// What holds for a part of a statement that states this, inside one that states `outer`.
    func inside(_ outer: StatedDatabase) -> StatedDatabase {
        if case .none = self { outer } else { self }
    }
}

/// A query with a part that is meant for another database, where a database would look into its own tables.
public struct SubqueryDatabaseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of the database that the query runs on.
    public var database: String
    /// The name of the one that the part of it states.
    public var other: String

    public init(database: String, other: String) {
        self.database = database
        self.other = other
    }

    public var description: String {
        "a query on the database `\(database)` cannot have a subquery on `\(other)`; read that one"
            + " first, with `all()`"
    }
}
