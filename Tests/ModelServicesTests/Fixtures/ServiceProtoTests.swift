import Foundation
import ORM
import Protobuf
import Testing

@testable import ProtoCodegen

@Suite struct ServiceProtoTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL
    private static let schemas = tests.appending(path: "Golden/modelservices")

    /// Compares with a committed file. With `UPDATE_GOLDEN=1` the file is rewritten, and the test fails
    /// all the same.
    private func expect(_ text: String, in file: URL) throws {
        let committed = try? String(contentsOf: file, encoding: .utf8)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        #expect(committed == text)
    }

    @Test("the schemas are what their models give")
    func schemas() throws {
        let schemas: [(String, ModelDescription, ProtoTypeSet)] = [
            ("rich", Article.meta.description, .rich), ("clip", Clip.meta.description, .rich),
            ("plainclip", Clip.meta.description, .seed),
            ("place", Place.meta.description, .rich),
        ]
        for (package, model, types) in schemas {
            let proto = ModelProto(
                model, fields: try FieldSelection.all.fields(of: model), dialect: .framework,
                types: types)
            let text = ModelProtoRenderer(package: package).render([proto])
            try expect(text, in: Self.schemas.appending(path: "\(package).proto"))
        }
    }

    @Test(
        "the generated messages and services are up to date",
        arguments: ["blog.proto", "rich.proto", "clip.proto", "plainclip.proto", "place.proto"])
    func isUpToDate(schema: String) throws {
        let linked = try ProtoLinker.link([schema]) { name in
            try? [UInt8](Data(contentsOf: Self.schemas.appending(path: name)))
        }
        let file = try #require(DescriptorSet(linked.files).file(named: schema))
        let generated = try SwiftGenerator().generate(file: file)
        try expect(
            generated.contents,
            in: Self.tests.appending(path: "ModelServicesTests/Generated/\(generated.path)"))
    }
}
