/// A look-up that took long on a connection that it shared, or would, and that has to run on one of its own.
struct SlowLookUp: Error {
    /// As the server is sent it.
    var sql: String
}

/// The statements of look-ups that take long at present, as they do while somebody alters their table.
///
/// Lives on its loop.
final class SlowStatements {
    private let minimumPatience: Duration?
    private var shortestConnecting = Duration.zero
    private var statements: Set<String> = []

    /// - Parameter patience: see ``PostgresConfiguration/lookUpPatience``.
    init(patience: Duration?) { minimumPatience = patience }

    /// How long others wait for one look-up; nil for as long as it takes. Not less than connecting took, which is
    /// some round trips: a server far away is not slow.
    var patience: Duration? { minimumPatience.map { max($0, shortestConnecting) } }

    func noteConnecting(_ time: Duration) {
        shortestConnecting = shortestConnecting == .zero ? time : min(shortestConnecting, time)
    }

    func contains(_ sql: String) -> Bool { !statements.isEmpty && statements.contains(sql) }

    func insert(_ sql: String) { statements.insert(sql) }

    /// A look-up by the statement has been answered within a time, on a connection of its own.
    func noteAnswer(_ sql: String, within time: Duration) {
        if let patience, time < patience { statements.remove(sql) }
    }
}
