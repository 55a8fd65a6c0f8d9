import Foundation
import ProtoCodegen
import Protobuf
import TestSupport
import Testing

/// What is generated needs no formatting: `swift format` accepts it as it is. Committed code of this kind is linted by
/// `make lint`; here are names of many lengths, so that lines end on either side of the limit.
@Suite struct GeneratedFormatTests {
    private static let hasTool =
        (try? runsFormat(["--version"], in: FileManager.default.temporaryDirectory)) == ""

    @Test("generated code of names of any length passes swift format", .enabled(if: hasTool))
    func lengths() async throws {
        let files = try (2...40).flatMap { try generate(length: $0) }
        // Beyond that, lines would have to be broken in the middle of types.
        for (length, file) in files where length <= 20 {
            #expect(!file.contents.contains(Self.ignored), "\(file.path)")
        }
        try await withTemporaryDirectory { folder in
            for (_, file) in files {
                try Data(file.contents.utf8).write(to: folder.appending(path: file.path))
            }
            #expect(
                try Self.runsFormat(["lint", "--strict", "--recursive", "."], in: folder) == "")
        }
    }

    @Test("a file whose names are too long for it tells swift-format to leave it alone")
    func tooLong() throws {
        let files = try generate(length: 90)
        #expect(files.allSatisfy { $0.file.contents.contains(Self.ignored) })
    }

    private static let ignored = "\n// swift-format-ignore-file\n"

    /// What the tool has to say, with the repository's configuration; nothing for its version.
    private static func runsFormat(_ arguments: [String], in folder: URL) throws -> String {
        let configuration =
            arguments == ["--version"]
            ? [] : ["--configuration", checkout.appending(path: ".swift-format").path]
        let result = try ChildProcess(
            URL(filePath: "/usr/bin/env"), ["swift-format"] + arguments + configuration, in: folder
        ).waitForResult()
        return result.standardError + (result.exitCode == 0 ? "" : "exit code \(result.exitCode)")
    }

    /// The code of a schema in which every name has `length` letters and more.
    private func generate(length: Int) throws -> [(length: Int, file: GeneratedFile)] {
        let word = String(repeating: "abcdefghi_", count: 10).prefix(length).drop { $0 == "_" }
        let lower = word.last == "_" ? word.dropLast() + "x" : word
        let upper = lower.split(separator: "_").map(\.capitalized).joined()
        return try ["proto2", "proto3"].map { syntax in
            let name = "\(syntax)_\(length).proto"
            let text = Self.schema(
                syntax, lower: String(lower), upper: upper, package: "\(syntax).l\(length)")
            let linked = try ProtoLinker.link([name]) { $0 == name ? [UInt8](text.utf8) : nil }
            let file = try #require(DescriptorSet(linked.files).file(named: name))
            return (length, try SwiftGenerator().generate(file: file))
        }
    }

    private static func schema(
        _ syntax: String, lower: String, upper: String, package: String
    ) -> String {
        let isClosed = syntax == "proto2"
        let label = isClosed ? "optional " : ""
        let types = [
            "int32", "sint64", "string", "bytes", "double", "\(upper)Kind", "\(upper)Part",
            "google.protobuf.Timestamp", "\(upper).In\(upper)",
        ]
        var number = 0
        let fields = types.flatMap { type in
            [
                "\(label)\(type) one", "optional \(type) maybe", "repeated \(type) many",
                "map<string, \(type)> keyed",
            ].map { field in
                number += 1
                return "\(field)_\(lower)_\(number) = \(number);"
            }
        }
        let members = types.map { type in
            number += 1
            return "\(type) choice_\(lower)_\(number) = \(number);"
        }
        let onlyInProto2 = """
            required int32 needed_\(lower) = 200;
            required \(upper)Part needs_\(lower) = 201;
            optional string text_\(lower) = 202 [default = "a, { \(lower) } \\"b\\" ?? (c = d)"];
            optional bytes blob_\(lower) = 203 [default = "\(lower)"];
            optional \(upper)Kind kind_\(lower) = 204 [default = \(lower.uppercased())_B];
            optional group Group\(upper) = 205 { optional int32 a = 1; }
            extensions 1000 to max;
            """
        let extensions = """
            extend \(upper) {
                optional string extra_\(lower) = 1000;
                repeated \(upper)Part extras_\(lower) = 1001;
                repeated int32 packed_\(lower) = 1002 [packed = true];
            }
            """
        return """
            syntax = "\(syntax)";
            package \(package);
            import "google/protobuf/timestamp.proto";
            import "google/protobuf/empty.proto";

            // A comment that is longer than a line may be, which is no fault: nobody breaks the comments of a person.
            message \(upper) {
                \(fields.joined(separator: "\n    "))
                oneof of_\(lower) { \(members.joined(separator: " ")) }
                message In\(upper) { \(label)int32 \(lower) = 1; enum Single { \(upper)_A = 0; } }
                \(isClosed ? onlyInProto2 : "")
            }
            \(isClosed ? extensions : "")
            message \(upper)Part {
                \(isClosed ? "required" : "") int32 \(lower) = 1;
                \(label)\(upper)Part next_\(lower) = 2;
                \(label)\(upper)Kind kind_\(lower) = 3;
                optional \(upper)Kind maybe_\(lower) = 4;
                oneof of_\(lower) { \(upper)Kind a_\(lower) = 5; \(upper)Part b_\(lower) = 6; }
            }
            enum \(upper)Kind {
                option allow_alias = true;
                \(lower.uppercased())_A = 0;
                \(lower.uppercased())_B = 1;
                \(lower.uppercased())_C = 1;
            }
            service \(upper)Service {
                rpc Get\(upper)(\(upper)) returns (\(upper)Part);
                rpc Watch\(upper)(\(upper)) returns (stream \(upper)Part);
                rpc Put\(upper)(stream \(upper)) returns (google.protobuf.Empty);
                rpc Talk\(upper)(stream google.protobuf.Empty) returns (stream \(upper));
            }
            """
    }
}
