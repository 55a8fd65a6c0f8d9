import Foundation
import Protobuf
import Testing

@Suite struct DescriptorTests {
    /// What protoc makes of the well-known types and descriptor.proto, source positions included.
    private static func vector() throws -> [UInt8] {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Golden/protobuf/wellknown.pb")
        return [UInt8](try Data(contentsOf: url))
    }

    @Test("protoc's descriptor set is read in full and written back byte for byte")
    func roundTrip() throws {
        let bytes = try Self.vector()
        let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: bytes)
        let file = try #require(set.file.first { $0.name == "google/protobuf/descriptor.proto" })
        #expect(file.name == "google/protobuf/descriptor.proto")
        #expect(file.package == "google.protobuf")
        #expect(file.syntax == "")
        #expect(file.options.goPackage == "google.golang.org/protobuf/types/descriptorpb")
        let message = try #require(file.messageType.first { $0.name == "FieldDescriptorProto" })
        let field = try #require(message.field.first { $0.name == "type_name" })
        #expect(field.number == 6)
        #expect(field.type == .string)
        #expect(field.label == .optional)
        #expect(field.jsonName == "typeName")
        #expect(!field.hasDefaultValue)
        #expect(file.sourceCodeInfo.location.count > 1_000)
        #expect(file.unknownFields.isEmpty)
        #expect(try set.serializedBytes() == bytes)
    }

    @Test("defaults that the schema declares are read from unset fields")
    func defaults() {
        let options = Google_Protobuf_FileOptions()
        #expect(options.ccEnableArenas)
        #expect(!options.hasCcEnableArenas)
        #expect(options.optimizeFor == .speed)
    }

    @Test("numbers that a closed enum lacks are kept as unknown fields")
    func closedEnums() throws {
        // label = 9; type = TYPE_BOOL
        let field = try Google_Protobuf_FieldDescriptorProto(serializedBytes: [
            0x20, 0x09, 0x28, 0x08,
        ])
        #expect(!field.hasLabel)
        #expect(field.type == .bool)
        #expect(field.unknownFields.data == [0x20, 0x09])
        // targets = [TARGET_TYPE_FIELD, 77], packed
        let options = try Google_Protobuf_FieldOptions(serializedBytes: [
            0x9A, 0x01, 0x02, 0x04, 0x4D,
        ])
        #expect(options.targets == [.targetTypeField])
        #expect(options.unknownFields.data == [0x98, 0x01, 0x4D])
    }
}
