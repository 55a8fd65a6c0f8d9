import Foundation
import TestSupport
import Testing

/// Files of other programs that settings name by mistake.
@Suite struct ForeignDatabaseTests {
    @Test("migrate leaves a file with tables in the way as it is, byte for byte")
    func tables() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appending(path: "theirs.sqlite3")
            let made = try await runProgram(
                BuiltProducts.python,
                [
                    "-c",
                    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
                        + " c.execute('CREATE TABLE archive_entry (theirs text)');"
                        + " c.execute(\"INSERT INTO archive_entry VALUES ('x')\"); c.commit()",
                    file.path,
                ], in: folder)
            try #require(made.exitCode == 0, "\(made.standardError)")
            let before = try Data(contentsOf: file)
            let result = try await migrate("theirs.sqlite3", in: folder)
            #expect(result.standardOutput == "")
            #expect(
                result.standardError == """
                    error: `\(file.path)` has a table `archive_entry`, which `archive.0001_change` is to make \
                    and no migration is recorded to have made, and of what that makes it lacks \
                    `archive_entry.id`; nothing was changed
                    hint: if the tables are this project's, make what is missing (`testproject sqlmigrate \
                    archive 0001_change` shows how) and run `testproject migrate --fake-initial`, or name \
                    another database in settings.yaml

                    """)
            #expect(result.exitCode == 1)
            try #expect(Data(contentsOf: file) == before)
            // What only looks leaves it as it is as well.
            for words in [["showmigrations"], ["inspectdb"], ["migrate", "--plan"]] {
                _ = try await run(words, in: folder)
                try #expect(Data(contentsOf: file) == before, "\(words)")
            }
            try #expect(
                FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                    == ["settings.yaml", "theirs.sqlite3"])
        }
    }

    @Test("migrate leaves a file that is no database as it is, byte for byte")
    func notes() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appending(path: "notes.txt")
            let notes = Data(String(repeating: "somebody's notes\n", count: 100).utf8)
            try notes.write(to: file)
            let result = try await migrate("notes.txt", in: folder)
            #expect(result.standardError.contains("`\(file.path)` is no SQLite database"))
            #expect(result.exitCode == 1)
            try #expect(Data(contentsOf: file) == notes)
        }
    }

    private func migrate(_ name: String, in folder: URL) async throws -> ProgramResult {
        try "databases:\n  default: sqlite:\(name)\n".write(
            to: folder.appending(path: "settings.yaml"), atomically: true, encoding: .utf8)
        return try await run(["migrate"], in: folder)
    }

    private func run(_ words: [String], in folder: URL) async throws -> ProgramResult {
        try await runProgram(
            BuiltProducts.directory.appending(path: "TestProject"), words, in: folder,
            environment: ["ARCHIVE_MIGRATIONS": "2"])
    }
}
