import ORM
import ProtoCodegen
import Protobuf
import Testing

/// What the tests of generators share.
enum CodegenSamples {
    static let post = ModelDescription(
        name: ModelName(appLabel: "account", name: "Post"),
        fields: [
            FieldDescription(name: "id", column: "id", kind: .bigAuto, isPrimaryKey: true),
            FieldDescription(name: "title", column: "title", kind: .text),
            FieldDescription(
                name: "created_at", propertyName: "createdAt", column: "created_at",
                kind: .dateTime(autoNow: false, autoNowAdd: true)),
        ]
    )

    static func descriptors(_ files: [String: String]) throws -> DescriptorSet {
        let linked = try ProtoLinker.link(files.keys.sorted()) { name in
            files[name].map { Array($0.utf8) }
        }
        return try DescriptorSet(linked.files)
    }
}
