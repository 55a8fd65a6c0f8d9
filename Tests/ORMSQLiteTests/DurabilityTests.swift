internal import Foundation
internal import ORM
internal import ORMSQLite
internal import TestSupport
internal import Testing

@Suite struct DurabilityTests {
    @Test("a process that is killed while it saves loses no record that it was told of")
    func killed() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appending(path: "entries.sqlite3")
            var acknowledged: [Int64: Int64] = [:]
            for _ in 0..<20 {
                let writer = try ChildProcess(
                    BuiltProducts.directory.appending(path: "DurabilityWriter"), [file.path],
                    in: folder)
                defer { writer.end() }
                // Further on each time, for kills at every moment of a commit.
                let wanted = Int.random(in: 1...300)
                while writer.isRunning, writer.text.utf8.count(where: { $0 == 10 }) < wanted {
                    try await Task.sleep(for: .milliseconds(1))
                }
                writer.send(signal: SIGKILL)
                let result = await writer.result()
                #expect(result.standardError == "")
                #expect(result.exitCode == 128 + SIGKILL)
                // The last line may be cut off.
                for line in result.standardOutput.split(
                    separator: "\n", omittingEmptySubsequences: false
                ).dropLast() {
                    let numbers = line.split(separator: " ").compactMap { Int64($0) }
                    try #require(numbers.count == 2, "\(line)")
                    acknowledged[numbers[0]] = numbers[1]
                }
                let stored = try await self.stored(in: file)
                let lost = acknowledged.filter { stored[$0.key] != $0.value }
                #expect(lost.isEmpty)
            }
            #expect(acknowledged.count >= 20)
        }
    }

    private func stored(in file: URL) async throws -> [Int64: Int64] {
        let database = try SQLiteDatabase(path: file.path)
        let rows = try await database.rows(
            "SELECT id, number FROM durability_entry", as: Int64.self, Int64.self)
        let check = try await database.rows("PRAGMA integrity_check", as: String.self)
        #expect(check == ["ok"])
        await database.close()
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.0, $0.1) })
    }
}
