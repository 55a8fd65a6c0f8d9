internal import EventLoop
internal import ORM
internal import Testing

@testable internal import ORMSQLite

@Suite struct LoopReaderTests {
    private static let byKey = SQLStatement("SELECT name FROM parent WHERE id = 1")

    private static func name(in database: SQLiteDatabase) async throws -> String {
        let found = Box("")
        try await database.query(byKey, cost: .lookup) { row in
            found.value = row.text(at: 0)
            return false
        }
        return found.value
    }

    @Test("look-ups of one turn see what was written before each of them")
    func readYourWrites() async throws {
        try await withDatabase { database in
            _ = try await database.insertParent("0")
            let loop = try EventLoop()
            defer { loop.stop() }
            try await Task(executorPreference: loop) {
                for number in 1...50 {
                    for _ in 0..<3 { #expect(try await Self.name(in: database) == "\(number - 1)") }
                    if number.isMultiple(of: 2) {
                        try await database.execute(
                            SQLStatement("UPDATE parent SET name = ?", [.text("\(number)")]))
                    } else {
                        _ = try await database.transaction { connection in
                            try await connection.execute(
                                SQLStatement("UPDATE parent SET name = ?", [.text("\(number)")]))
                        }
                    }
                    #expect(try await Self.name(in: database) == "\(number)")
                }
            }.value
        }
    }

    /// A loop with at least this number, which grows with each loop that the process makes.
    private func makeLoop(numbered number: Int) throws -> EventLoop {
        while true {
            let loop = try EventLoop()
            if loop.identifier >= number { return loop }
            loop.stop()
        }
    }

    @Test(
        "a change on another thread is seen within the turn once it is known", arguments: [0, 300])
    func changesElsewhere(loop number: Int) async throws {
        try await withDatabase { database in
            _ = try await database.insertParent("old")
            let readers = SQLiteReaders(path: database.path, configuration: SQLiteConfiguration())
            let loop = try makeLoop(numbered: number)
            defer { loop.stop() }
            let names = Box<[String]>([])
            let read: @Sendable () throws -> Void = {
                _ = try readers.lookUp(Self.byKey) { row in
                    names.value.append(row.text(at: 0))
                    return false
                }
            }
            let other = try SQLiteHandle(path: database.path, createsFile: false)
            try await loop.run {
                for _ in 0..<3 { try read() }
                try other.run("UPDATE parent SET name = 'new'")
                // Nobody was told yet: the turn goes on reading the state it began with.
                try read()
                readers.noteChange()
                for _ in 0..<2 { try read() }
                try other.run("UPDATE parent SET name = 'newer'")
            }
            // The next turn reads afresh.
            try await loop.run { try read() }
            #expect(names.value == ["old", "old", "old", "old", "new", "new", "newer"])
        }
    }
}
