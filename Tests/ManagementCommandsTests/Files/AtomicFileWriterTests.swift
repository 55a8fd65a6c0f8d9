import Foundation
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct AtomicFileWriterTests {
    private func text(_ directory: URL, _ path: String) -> String? {
        try? String(contentsOf: directory.appending(path: path), encoding: .utf8)
    }

    private func tree(_ directory: URL) -> [String] {
        (FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? [])
            .sorted()
    }

    @Test("reports what became of each file, and a second run changes nothing")
    func report() async throws {
        try await withTemporaryDirectory { directory in
            let writer = AtomicFileWriter(directory: directory.path)
            let files = [OutputFile("a/b.txt", "one"), OutputFile("c.txt", "two")]
            let lines = try writer.write(files).lines()
            #expect(lines == ["     create  a/b.txt", "     create  c.txt"])
            let outcomes = try writer.write(files).entries.map(\.outcome)
            #expect(outcomes == [.identical, .identical])
            #expect(text(directory, "a/b.txt") == "one")
            #expect(tree(directory) == ["a", "a/b.txt", "c.txt"])
        }
    }

    @Test(
        "a file with other contents is treated by the policy",
        arguments: [
            (AtomicFileWriter.Policy.replace, FileReport.Outcome.update, "new"),
            (.keep, .skip, "old"),
            (.refuse, .conflict, "old"),
        ]
    )
    func policy(
        _ policy: AtomicFileWriter.Policy,
        _ outcome: FileReport.Outcome,
        _ contents: String
    ) async throws {
        try await withTemporaryDirectory { directory in
            let writer = AtomicFileWriter(directory: directory.path)
            try writer.write([OutputFile("a", "old")])
            let report = try writer.write(
                [OutputFile("b", "x"), OutputFile("a", "new")],
                policy: policy
            )
            #expect(report.entries.last?.outcome == outcome)
            #expect(text(directory, "a") == contents)
            #expect(text(directory, "b") == (policy == .refuse ? nil : "x"))
        }
    }

    @Test("a plan writes nothing")
    func plan() async throws {
        try await withTemporaryDirectory { directory in
            let writer = AtomicFileWriter(directory: directory.path)
            let report = try writer.plan([OutputFile("a/b", "x")])
            #expect(report.hasChanges)
            #expect(tree(directory) == [])
        }
    }

    @Test("when one file cannot be written, none is")
    func nothingHalfWritten() async throws {
        try await withTemporaryDirectory { directory in
            let writer = AtomicFileWriter(directory: directory.path)
            try writer.write([OutputFile("blocked", "a file where a folder is needed")])
            let before = tree(directory)
            #expect {
                try writer.write([
                    OutputFile("new/a", "x"), OutputFile("blocked/b", "y"),
                ])
            } throws: { error in
                "\(error)" == "cannot create folder `\(directory.path)/blocked`: file exists"
            }
            #expect(tree(directory) == before)
        }
    }

    @Test("keeps the permissions of what it replaces, and removes what is asked")
    func permissionsAndRemoval() async throws {
        try await withTemporaryDirectory { directory in
            let writer = AtomicFileWriter(directory: directory.path)
            try writer.write([OutputFile("run", Array("a".utf8), permissions: 0o755)])
            try writer.write([OutputFile("run", "b"), OutputFile("old", "x")])
            #expect(FileSystem.permissions(of: directory.path + "/run") == 0o755)
            let report = try writer.write([], removing: ["old", "missing"])
            #expect(report.paths(.remove) == ["old"])
            #expect(tree(directory) == ["run"])
        }
    }

    @Test("without flushing the files are the same")
    func withoutFlushing() async throws {
        try await withTemporaryDirectory { directory in
            let writer = AtomicFileWriter(directory: directory.path, flushes: false)
            try writer.write([OutputFile("a/b", "x"), OutputFile("c", "y")])
            #expect(tree(directory) == ["a", "a/b", "c"])
            #expect(text(directory, "c") == "y")
        }
    }
}
