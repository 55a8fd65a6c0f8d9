import GeneratedMessages
import Protobuf
import Testing

@Suite struct DynamicMessageTests {
    @Test("a dynamic message writes the bytes that it read", arguments: ["everything", "legacy"])
    func roundTrip(_ name: String) throws {
        let bytes = try goldenBytes("Tests/Golden/generation/\(name).bin")
        let descriptor =
            name == "legacy" ? GLDLegacy.messageDescriptor : Golden_V1_Everything.messageDescriptor
        let message = try DynamicMessage(descriptor, serializedBytes: bytes)
        #expect(message.unknownFields.isEmpty)
        #expect(try message.serializedBytes() == bytes)
    }

    @Test("fields are read and set by name")
    func access() throws {
        var message = DynamicMessage(Golden_V1_Everything.messageDescriptor)
        #expect(message["int64_value"] == .int64(0))
        #expect(message["numbers"] == .list([]))
        #expect(message["counts"] == .map([:]))
        #expect(message["nope"] == nil)

        try message.set("int64_value", to: .int64(5))
        try message.set("numbers", to: .list([.int32(1), .int32(2)]))
        try message.set("counts", to: .map([.string("a"): .int64(1)]))
        try message.set("text", to: .string("gone"))
        try message.set("raw", to: .bytes([1]))
        var child = DynamicMessage(Golden_V1_Everything.Child.messageDescriptor)
        try child.set("url", to: .string("u"))
        try message.set("child", to: .message(child))

        let typed = try Golden_V1_Everything(serializedBytes: message.serializedBytes())
        #expect(
            typed
                == .with {
                    $0.int64Value = 5
                    $0.numbers = [1, 2]
                    $0.counts = ["a": 1]
                    $0.raw = [1]
                    $0.child.url = "u"
                })
    }

    @Test("names and types that the schema does not have are refused")
    func refusals() {
        var message = DynamicMessage(Golden_V1_Everything.messageDescriptor)
        #expect(
            throws: DynamicMessageError.unknownField("nope", message: "golden.v1.Everything")
        ) { try message.set("nope", to: .bool(true)) }
        #expect(throws: DynamicMessageError.wrongType(field: "golden.v1.Everything.numbers")) {
            try message.set("numbers", to: .int32(1))
        }
        #expect(throws: DynamicMessageError.wrongType(field: "golden.v1.Everything.child")) {
            try message.set(
                "child", to: .message(DynamicMessage(Google_Protobuf_Empty.messageDescriptor)))
        }
    }

    @Test("unknown fields and numbers of closed enums are kept")
    func unknown() throws {
        // colors = 9 (unpacked 0x48, packed 0x4A): COLOR_RED = 1, 7 is unknown.
        let bytes: [UInt8] = [0x08, 0x01, 0x48, 0x01, 0x4A, 0x02, 0x07, 0x02, 0x92, 0x03, 0x00]
        let message = try DynamicMessage(GLDLegacy.messageDescriptor, serializedBytes: bytes)
        let typed = try GLDLegacy(serializedBytes: bytes)
        #expect(message["colors"] == .list([.enumeration(1), .enumeration(2)]))
        #expect(message.unknownFields == typed.unknownFields)
        #expect(try message.serializedBytes() == typed.serializedBytes())
    }

    @Test("unset fields read as the defaults that the schema gives")
    func explicitDefaults() {
        let message = DynamicMessage(GLDLegacy.messageDescriptor)
        #expect(message["name"] == .string("a \"name\"\n"))
        #expect(message["data"] == .bytes([1, 0xFE, 10, 0x5C]))
        #expect(message["ratio"] == .double(-.infinity))
        #expect(message["half"] == .float(1_500))
        #expect(message["count"] == .int64(-7))
        #expect(message["on"] == .bool(true))
        #expect(message["color"] == .enumeration(2))
        #expect(message["shade"] == .enumeration(1))
    }
}
