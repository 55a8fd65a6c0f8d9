import Foundation
import TestSupport
import Testing

/// Several `migrate` at once, as processes of their own.
@Suite struct MigrationRaceTests {
    private static let count = 25

    @Test("apply every migration once", arguments: ["sqlite", "postgresql"])
    func race(_ kind: String) async throws {
        try await withTemporaryDirectory { folder in
            let url =
                kind == "sqlite"
                ? "sqlite:db.sqlite3" : try PostgresServer.shared.get().makeDatabase()
            // Whoever waits for the lock of a SQLite file does so by trying, which may take its time on a busy machine.
            let settings =
                "databases:\n  default: \(url)\n"
                + "database_options:\n  default: {busy_timeout: 60}\n"
            try settings.write(
                to: folder.appending(path: "settings.yaml"), atomically: true, encoding: .utf8)
            let processes = try (0..<3).map { _ in try start(["migrate"], in: folder) }
            var outputs: [String] = []
            for process in processes {
                let result = await process.result()
                #expect(result.standardError == "")
                #expect(result.exitCode == 0)
                outputs.append(result.standardOutput)
            }
            let lines = outputs.flatMap { $0.split(separator: "\n") }
            let applied = lines.filter { $0.hasSuffix("... OK") }
            #expect(applied.count == Self.count)
            #expect(Set(applied).count == Self.count)
            // Whoever came later found the work done.
            let rest = lines.filter { $0.hasPrefix("  Applying") && !$0.hasSuffix("... OK") }
            #expect(rest.allSatisfy { $0.hasSuffix("... ALREADY DONE") })

            let shown = await (try start(["showmigrations", "archive"], in: folder)).result()
            let marks = shown.standardOutput.split(separator: "\n").filter {
                $0.hasPrefix(" [X]")
            }
            #expect(marks.count == Self.count)
        }
    }

    private func start(_ words: [String], in folder: URL) throws -> ChildProcess {
        try ChildProcess(
            BuiltProducts.directory.appending(path: "TestProject"), words, in: folder,
            environment: ["ARCHIVE_MIGRATIONS": "\(Self.count)"])
    }
}
