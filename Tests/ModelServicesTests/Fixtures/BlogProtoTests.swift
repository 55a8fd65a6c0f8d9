import Foundation
import ProtoCodegen
import Protobuf
import Testing

@Suite struct BlogProtoTests {
    /// With `UPDATE_GOLDEN=1` the file is rewritten, and the test fails all the same.
    @Test("the generated messages and services are up to date")
    func isUpToDate() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../..").standardizedFileURL
        let schemas = tests.appending(path: "Golden/modelservices")
        let linked = try ProtoLinker.link(["blog.proto"]) { name in
            try? [UInt8](Data(contentsOf: schemas.appending(path: name)))
        }
        let file = try #require(DescriptorSet(linked.files).file(named: "blog.proto"))
        let generated = try SwiftGenerator().generate(file: file)
        let golden = tests.appending(path: "ModelServicesTests/Generated/\(generated.path)")
        let committed = try? String(contentsOf: golden, encoding: .utf8)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(generated.contents.utf8).write(to: golden, options: .atomic)
        }
        #expect(committed == generated.contents)
    }
}
