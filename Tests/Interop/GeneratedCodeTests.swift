import Foundation
import ProtoCodegen
import Protobuf
import Testing

/// The code of grpc.testing is sources of this target; this test keeps it equal to what the generator makes.
@Suite struct GeneratedCodeTests {
    /// Where Debian's package `grpc-proto` puts its files.
    private static let protos = URL(filePath: "/usr/share/grpc-proto")
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Generated")

    /// With `UPDATE_GOLDEN=1` a different file is rewritten, and the test fails all the same.
    @Test(
        "the code of grpc.testing is what Debian's grpc-proto gives",
        arguments: ["empty", "messages", "test"])
    func isUpToDate(name: String) throws {
        let path = "grpc/testing/\(name).proto"
        let linked = try ProtoLinker.link([path]) { name in
            (try? Data(contentsOf: Self.protos.appending(path: name))).map { [UInt8]($0) }
        }
        let file = try #require(DescriptorSet(linked.files).file(named: path))
        let options = SwiftGeneratorOptions(visibility: .internal)
        let generated = try SwiftGenerator(options).generate(file: file)
        let committed = Self.folder.appending(path: generated.path)
        let text = try? String(contentsOf: committed, encoding: .utf8)
        if text != generated.contents,
            ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
        {
            try Data(generated.contents.utf8).write(to: committed)
        }
        #expect(text == generated.contents, "\(generated.path) is out of date")
    }
}
