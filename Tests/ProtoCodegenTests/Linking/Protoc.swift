import Foundation
import Protobuf

/// The installed protoc, as a referee.
enum Protoc {
    static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/protoc")

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Descriptors of the files and their imports, imports first.
    static func descriptors(
        of files: [String], importPath: String
    ) throws -> [Google_Protobuf_FileDescriptorProto] {
        let output = FileManager.default.temporaryDirectory
            .appending(path: "protoc-\(UUID().uuidString).pb")
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/protoc")
        process.arguments =
            ["-I", importPath, "--include_imports", "--descriptor_set_out=\(output.path)"] + files
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let text = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: String(decoding: text, as: UTF8.self))
        }
        return try Google_Protobuf_FileDescriptorSet(
            serializedBytes: Array(try Data(contentsOf: output))
        ).file
    }
}

/// Shows where two descriptors differ.
enum DescriptorDump {
    static func difference(
        _ left: Google_Protobuf_FileDescriptorProto, _ right: Google_Protobuf_FileDescriptorProto
    ) -> String {
        var ours: [String] = []
        var theirs: [String] = []
        dump(left, to: &ours)
        dump(right, to: &theirs)
        let lines = zip(ours, theirs).filter { $0 != $1 }.prefix(5).map { "- \($0)\n+ \($1)" }
        return lines.joined(separator: "\n") + "\n\(ours.count) and \(theirs.count) lines"
    }

    private static func dump(
        _ file: Google_Protobuf_FileDescriptorProto, to lines: inout [String]
    ) {
        lines.append("\(file.syntax) \(file.package) \(file.dependency) \(file.publicDependency)")
        lines.append("\(file.options)")
        lines += file.messageType.map { "\($0)" }
        lines += file.enumType.map { "\($0)" }
        lines += file.service.map { "\($0)" }
        lines += file.extension.map { "\($0)" }
    }
}
