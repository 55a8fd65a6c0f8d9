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
            try compare([name], below: [directory, "/usr/include"], with: .debian)
        }
    }

    @Test(
        "descriptors equal those of a newer protoc",
        .enabled(if: Protoc.python != nil, "there is no Python environment"),
        arguments: (Array(LinkingSamples.all.keys) + LinkingSamples.editions.keys).sorted())
    func matchesNewerProtoc(name: String) throws {
        let files = LinkingSamples.all.merging(LinkingSamples.editions) { $1 }
        try withProtoFiles(files) { directory in
            try compare([name], below: [directory] + Self.pythonImportPaths, with: Protoc.python)
        }
    }

    @Test("the files of libprotobuf-dev equal those of protoc")
    func matchesLibrary() throws {
        let names = Self.protoFiles(below: "/usr/include/google/protobuf").map {
            "google/protobuf/\($0)"
        }
        #expect(names.count >= 11)
        try compare(names, below: ["/usr/include"], with: .debian)
    }

    @Test(
        "the files of grpc-proto equal those of protoc",
        .enabled(if: Protoc.python != nil, "there is no Python environment"),
        .enabled(
            if: FileManager.default.fileExists(atPath: Self.grpcProtos), "run `make test-deps`"))
    func matchesGRPC() throws {
        let paths = [Self.grpcProtos] + Self.pythonImportPaths
        var names = Self.protoFiles(below: Self.grpcProtos)
        // It imports a file of Envoy, which no package has; protoc refuses it too.
        let incomplete = "grpc/tls/provider/meshca/experimental/config.proto"
        names.removeAll { $0 == incomplete }
        #expect(names.count >= 20)
        try compare(names, below: paths, with: .debian)
        #expect(throws: ProtoDiagnostics.self) {
            try ProtoLinker.link([incomplete]) { readProto($0, below: paths) }
        }
    }

    @Test(
        "the files of googleapis-common-protos equal those of protoc",
        .enabled(if: Protoc.python != nil, "there is no Python environment"))
    func matchesGoogleAPIs() throws {
        let root = try #require(Protoc.sitePackages).path
        let names = Self.protoFiles(below: "\(root)/google").map { "google/\($0)" }
        try #require(names.count >= 60, "run `make test-deps`")
        try compare(names, below: Self.pythonImportPaths, with: .debian)
        try compare(names, below: Self.pythonImportPaths, with: Protoc.python)
    }

    @Test("built-in files have the messages of the published ones", arguments: BuiltinProtos.names)
    func builtinsMatchLibrary(name: String) throws {
        let ours = try ProtoLinker.link([name]) { _ in nil }
        var files: [String: String] = [:]
        for name in BuiltinProtos.names { files[name] = BuiltinProtos.text(of: name) }
        try withProtoFiles(files) { directory in
            try compare([name], below: [directory], with: .debian)
        }
        let paths = Self.pythonImportPaths
        guard readProto(name, below: paths) != nil, let protoc = Protoc.python else { return }
        let published = try #require(
            try protoc.descriptors(of: [name], importPaths: paths).last)
        let own = try #require(ours.files.last)
        // What is said to people, and the options of languages, are left out of the built-in files.
        #expect(Self.declared(own) == Self.declared(published))
    }

    private static func declared(_ file: Google_Protobuf_FileDescriptorProto) -> [String] {
        var file = file
        file.clearOptions()
        let lines = (try? CanonicalDescriptor([file]).lines(of: file)) ?? []
        return lines.filter { !$0.contains(".feature_support") }
    }

    // MARK: - Comparison

    static let grpcProtos = "/usr/share/grpc-proto"

    /// Google's common files, and those of protobuf itself as new as the protoc of Python.
    static var pythonImportPaths: [String] {
        Protoc.sitePackages.map { [$0.path, $0.appending(path: "grpc_tools/_proto").path] }
            ?? ["/usr/include"]
    }

    static func protoFiles(below root: String) -> [String] {
        let entries = try? FileManager.default.subpathsOfDirectory(atPath: root)
        return (entries ?? []).filter { $0.hasSuffix(".proto") }.sorted()
    }

    private func compare(
        _ names: [String], below importPaths: [String], with protoc: Protoc?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let protoc = try #require(protoc)
        let expected = try protoc.descriptors(of: names, importPaths: importPaths)
        let ours = try ProtoLinker.link(names) { readProto($0, below: importPaths) }.files
        #expect(Set(ours.map(\.name)) == Set(expected.map(\.name)), sourceLocation: sourceLocation)
        let canonical = CanonicalDescriptor(expected)
        for reference in expected {
            guard let file = ours.first(where: { $0.name == reference.name }) else { continue }
            let own = try canonical.lines(of: file)
            let theirs = try canonical.lines(of: reference)
            guard own != theirs else { continue }
            let difference = theirs.difference(from: own).prefix(6).map(\.line)
            Issue.record(
                "\(file.name) differs:\n\(difference.joined(separator: "\n"))",
                sourceLocation: sourceLocation)
        }
    }
}

extension CollectionDifference<String>.Change {
    fileprivate var line: String {
        switch self {
        case .insert(_, let line, _): "protoc: \(line)"
        case .remove(_, let line, _): "ours:   \(line)"
        }
    }
}
