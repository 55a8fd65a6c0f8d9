import Foundation
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct WholeModuleTests {
    private func command(in directory: URL, source: String) throws -> BuildManifest.Command {
        let path = directory.path + "/Models.swift"
        try source.write(toFile: path, atomically: false, encoding: .utf8)
        try "".write(toFile: directory.path + "/primary.priors", atomically: false, encoding: .utf8)
        return BuildManifest.Command(
            name: "C.Shop", inputs: [path], outputs: [directory.path + "/Models.swift.o"],
            arguments: [
                "swiftc", "-incremental", "-c", "-incremental", "-enable-batch-mode",
                "-index-store-path", "index", "-Onone",
            ])
    }

    @Test("a small module is compiled whole, and the compiler's account of its files is dropped")
    func small() async throws {
        try await withTemporaryDirectory { directory in
            let whole = try #require(
                WholeModule(try command(in: directory, source: "struct Post {}")))
            #expect(
                whole.command.arguments == [
                    "swiftc", "-c", "-whole-module-optimization", "-num-threads", "2",
                    "-no-emit-module-separately-wmo", "-Onone",
                ])
            try whole.forgetAccounts()
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: directory.path) == [
                    "Models.swift"
                ])
        }
    }

    @Test("a larger module, and a command of another kind, stay as they are")
    func others() async throws {
        try await withTemporaryDirectory { directory in
            let text = String(repeating: "// A line of a larger module.\n", count: 1_000)
            #expect(WholeModule(try command(in: directory, source: text)) == nil)
            var link = try command(in: directory, source: "")
            link.arguments = ["swiftc", "-emit-executable"]
            #expect(WholeModule(link) == nil)
        }
    }
}
