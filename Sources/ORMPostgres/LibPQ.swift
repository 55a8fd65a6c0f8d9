internal import CPostgreSQL
internal import ORM

/// libpq's functions, in the library that the machine has.
///
/// None may be called before ``LibPQ/require()`` has returned once.
let libpq: cpostgresql_functions = LibPQ.loaded.functions

enum LibPQ {
    fileprivate static let loaded: (functions: cpostgresql_functions, problem: String?) = {
        var functions = cpostgresql_functions()
        let problem = cpostgresql_load(&functions).map { String(cString: $0) }
        return (functions, problem)
    }()

    /// Loads the library, if that has not been done.
    ///
    /// - Throws: ``DatabaseError`` if the machine has none, or one that is too old.
    static func require() throws(DatabaseError) {
        guard let problem = loaded.problem else { return }
        throw DatabaseError(
            .cannotOpen,
            message: "PostgreSQL needs the library libpq 14 or newer"
                + " (Debian: apt install libpq5): \(problem)")
    }
}
