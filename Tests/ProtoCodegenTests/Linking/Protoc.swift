import Foundation
import Protobuf
import TestSupport

/// A protoc as a referee: Debian's, or the newer one that Python's grpcio-tools brings along.
struct Protoc {
    var executable: URL
    var arguments: [String] = []

    static let debian = Protoc(executable: URL(filePath: "/usr/bin/protoc"))
    static let isInstalled = FileManager.default.isExecutableFile(
        atPath: debian.executable.path)

    /// nil without a Python environment for the tests.
    static let python: Protoc? =
        FileManager.default.isExecutableFile(atPath: BuiltProducts.python.path)
        ? Protoc(
            executable: BuiltProducts.python,
            arguments: ["-m", "grpc_tools.protoc", "--retain_options"]) : nil

    /// Where Python keeps its packages; Google's `.proto` files are below it.
    static let sitePackages: URL? = {
        let library = BuiltProducts.python.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "lib")
        let entries = try? FileManager.default.contentsOfDirectory(atPath: library.path)
        return entries?.first { $0.hasPrefix("python3") }
            .map { library.appending(path: "\($0)/site-packages") }
    }()

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Descriptors of the files and their imports, imports first.
    func descriptors(
        of files: [String], importPaths: [String]
    ) throws -> [Google_Protobuf_FileDescriptorProto] {
        let output = FileManager.default.temporaryDirectory
            .appending(path: "protoc-\(UUID().uuidString).pb")
        defer { try? FileManager.default.removeItem(at: output) }
        let process = try ChildProcess(
            executable,
            arguments + importPaths.flatMap { ["-I", $0] }
                + ["--include_imports", "--descriptor_set_out=\(output.path)"] + files,
            in: FileManager.default.temporaryDirectory)
        let result = process.waitForResult()
        guard result.exitCode == 0 else { throw Failure(description: result.standardError) }
        return try Google_Protobuf_FileDescriptorSet(
            serializedBytes: Array(try Data(contentsOf: output))
        ).file
    }
}

/// The contents of a file below the first import path that has it.
func readProto(_ name: String, below importPaths: [String]) -> [UInt8]? {
    for path in importPaths {
        if let data = try? Data(contentsOf: URL(filePath: "\(path)/\(name)")) {
            return [UInt8](data)
        }
    }
    return nil
}

/// Makes a folder with the files, and removes it afterwards.
func withProtoFiles<Result>(
    _ files: [String: String], _ body: (String) throws -> Result
) throws -> Result {
    let root = FileManager.default.temporaryDirectory.appending(path: "protos-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (name, text) in files {
        let url = root.appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
    return try body(root.path)
}
