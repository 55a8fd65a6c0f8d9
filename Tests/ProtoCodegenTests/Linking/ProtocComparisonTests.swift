import FoundationEssentials
import Protobuf
import Testing

@testable import ProtoCodegen

/// protoc is the referee: its descriptor sets and ours must be equal.
@Suite(.enabled(if: Protoc.isInstalled, "protoc is not installed"))
struct ProtocComparisonTests {
    @Test("descriptors equal those of protoc", arguments: LinkingSamples.all.keys.sorted())
    func matchesProtoc(name: String) throws {
        try withProtoFiles(LinkingSamples.all) { directory in
            let expected = try Protoc.descriptors(of: [name], importPath: directory)
            let ours = try ProtoLinker.link([name]) { file in
                LinkingSamples.all[file].map { Array($0.utf8) }
                    ?? (try? Data(contentsOf: URL(filePath: "/usr/include/\(file)"))).map(
                        Array.init)
            }
            expectEqual(ours.files, expected)
        }
    }

    @Test(
        "the files of libprotobuf-dev equal those of protoc",
        arguments: [
            "any", "api", "descriptor", "duration", "empty", "field_mask", "source_context",
            "struct", "timestamp", "type", "wrappers",
        ])
    func matchesLibrary(name: String) throws {
        let file = "google/protobuf/\(name).proto"
        let expected = try Protoc.descriptors(of: [file], importPath: "/usr/include")
        let ours = try ProtoLinker.link([file]) { file in
            (try? Data(contentsOf: URL(filePath: "/usr/include/\(file)"))).map(Array.init)
        }
        expectEqual(ours.files, expected)
    }

    @Test("built-in files have the messages of the published ones", arguments: BuiltinProtos.names)
    func builtinsMatchLibrary(name: String) throws {
        let ours = try ProtoLinker.link([name]) { _ in nil }
        try withProtoFiles([name: try #require(BuiltinProtos.text(of: name))]) { directory in
            // What it imports is compared under its own name.
            expectEqual(
                Array(ours.files.suffix(1)),
                Array(try Protoc.descriptors(of: [name], importPath: directory).suffix(1)))
        }
        guard FileManager.default.fileExists(atPath: "/usr/include/\(name)") else { return }
        let published = try Protoc.descriptors(of: [name], importPath: "/usr/include")
        let own = try #require(ours.files.last)
        let theirs = try #require(published.last)
        #expect(own.messageType == theirs.messageType)
        #expect(own.enumType == theirs.enumType)
    }

    /// Comments are compared elsewhere; protoc leaves them out of descriptor sets by default.
    private func expectEqual(
        _ ours: [Google_Protobuf_FileDescriptorProto],
        _ expected: [Google_Protobuf_FileDescriptorProto],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let stripped = ours.map { file in
            var file = file
            file.clearSourceCodeInfo()
            return file
        }
        #expect(
            stripped.map(\.name) == expected.map(\.name), sourceLocation: sourceLocation)
        for (file, reference) in zip(stripped, expected) where file != reference {
            Issue.record(
                "\(file.name) differs:\n\(DescriptorDump.difference(file, reference))",
                sourceLocation: sourceLocation)
        }
    }

    private func withProtoFiles(
        _ files: [String: String], _ body: (String) throws -> Void
    ) throws {
        let root = FileManager.default.temporaryDirectory
            .appending(path: "protos-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (name, text) in files {
            let url = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        try body(root.path)
    }
}
