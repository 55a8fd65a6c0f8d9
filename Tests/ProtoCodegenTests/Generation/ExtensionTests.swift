import Foundation
import GeneratedMessages
import Protobuf
import Testing

/// Extensions of generated and dynamic messages, against bytes and text of protoc and JSON of Python.
@Suite struct ExtensionTests {
    private typealias Extended = Golden_Extensions_Extended
    private static let known = Golden_Extensions_Extensions_Extensions

    private static func vector() throws -> [UInt8] {
        try goldenBytes("Tests/Golden/generation/extensions.bin")
    }

    private static func message() throws -> Extended {
        try Extended(serializedBytes: vector(), extensions: known)
    }

    @Test("every kind of extension is read")
    func reading() throws {
        let message = try Self.message()
        #expect(message.unknownFields.isEmpty)
        #expect(message.id == 1)
        #expect(message.last == "end")
        #expect(message.Golden_Extensions_rank == -5)
        #expect(message.Golden_Extensions_label == "lé")
        #expect(message.Golden_Extensions_blob == [0, 255])
        #expect(message.Golden_Extensions_ratio == 0.5)
        #expect(message.hasGolden_Extensions_on && !message.Golden_Extensions_on)
        #expect(message.Golden_Extensions_mood == .good)
        #expect(message.Golden_Extensions_note.text == "n")
        #expect(message.Golden_Extensions_note.inner.Golden_Extensions_rank == 3)
        #expect(message.Golden_Extensions_extra.a == 4)
        #expect(message.Golden_Extensions_ranks == [1, -1, 300])
        #expect(message.Golden_Extensions_offsets == [-1, 64])
        #expect(message.Golden_Extensions_labels == ["", "x"])
        #expect(message.Golden_Extensions_notes.map(\.text) == ["a", "b"])
        #expect(message.Golden_Extensions_moods == [.good, .bad])
        #expect(message.Golden_Extensions_packedMoods == [.bad])
        #expect(message.Golden_Extensions_extras.map(\.b) == [1, 0])
        #expect(message.Golden_Extensions_Scope_scopedURL == 9)
        #expect(message.Golden_Extensions_far == 77)
    }

    @Test("bytes are protoc's, extensions among the fields by number")
    func writing() throws {
        #expect(try Self.message().serializedBytes() == Self.vector())
    }

    @Test("without the map, extensions are unknown fields that become known later")
    func unknown() throws {
        let message = try Extended(serializedBytes: Self.vector())
        #expect(!message.unknownFields.isEmpty)
        #expect(!message.hasGolden_Extensions_rank)
        let later = try Extended(
            serializedBytes: message.serializedBytes(), extensions: Self.known)
        #expect(try later == Self.message())
    }

    @Test("an extension is set, unset and reads as its default")
    func access() {
        var message = Extended()
        #expect(message.Golden_Extensions_rank == 7)
        #expect(message.Golden_Extensions_mood == .bad)
        #expect(message.Golden_Extensions_labels == [])
        #expect(!message.hasGolden_Extensions_rank)
        message.Golden_Extensions_rank = 8
        #expect(message.hasGolden_Extensions_rank)
        #expect(message.getExtensionValue(ext: Golden_Extensions_Extensions_rank) == 8)
        var other = Extended()
        #expect(message != other)
        other.setExtensionValue(ext: Golden_Extensions_Extensions_rank, value: 8)
        #expect(message == other && message.hashValue == other.hashValue)
        message.clearGolden_Extensions_rank()
        #expect(message == Extended())
    }

    @Test("an extension is read in the form that the schema does not use")
    func otherForm() throws {
        // ranks (20, packed) one by one; moods (24) packed, with the unknown number 9; mood (15) with it.
        let bytes: [UInt8] = [
            0xA0, 0x01, 0x05, 0xA0, 0x01, 0x06, 0xC2, 0x01, 0x03, 0x01, 0x09, 0x02, 0x78, 0x09,
        ]
        let message = try Extended(serializedBytes: bytes, extensions: Self.known)
        #expect(message.Golden_Extensions_ranks == [5, 6])
        #expect(message.Golden_Extensions_moods == [.good, .bad])
        #expect(!message.hasGolden_Extensions_mood)
        #expect(message.unknownFields.data == [0xC0, 0x01, 0x09, 0x78, 0x09])
    }

    @Test("a known number with another wire type is an unknown field")
    func otherWireType() throws {
        let message = try Extended(
            serializedBytes: [0x55, 1, 2, 3, 4], extensions: Self.known)  // rank as fixed32
        #expect(message.unknownFields.data == [0x55, 1, 2, 3, 4])
    }

    @Test("JSON is Python's, and is read back")
    func json() throws {
        let reference = try goldenBytes("Tests/Golden/generation/extensions.json")
        let ours = try JSONSerialization.jsonObject(with: Data(Self.message().jsonString().utf8))
        let theirs = try JSONSerialization.jsonObject(with: Data(reference))
        #expect(ours as? NSDictionary == theirs as? NSDictionary)
        #expect(try Extended(jsonUTF8Bytes: reference, extensions: Self.known) == Self.message())
        #expect(
            throws: JSONFormatError.unknownField(
                "[golden.extensions.rank]", message: "golden.extensions.Extended")
        ) {
            try Extended(jsonString: #"{"[golden.extensions.rank]":1}"#)
        }
    }

    @Test("text is protoc's")
    func text() throws {
        let expected = String(
            decoding: try goldenBytes("Tests/Golden/generation/extensions.decoded.txtpb"),
            as: UTF8.self
        ).replacingOccurrences(of: #"\303\251"#, with: "é")
        #expect(try Self.message().textFormatString() == expected)
    }

    @Test("dynamic messages find extensions in a set of files")
    func dynamic() throws {
        let file = try #require(Extended.messageDescriptor.file as FileDescriptor?)
        var types = DescriptorSet()
        types.add(file)
        var message = try DynamicMessage(
            Extended.messageDescriptor, serializedBytes: Self.vector(), types: types)
        #expect(try message.serializedBytes() == Self.vector())
        #expect(try message.jsonString() == Self.message().jsonString())
        let rank = try #require(types.extensions(of: Extended.messageDescriptor).first)
        #expect(rank.fullName == "golden.extensions.rank")
        #expect(message[rank] == .int32(-5))
        try message.set(rank, to: .int32(6))
        let typed = try Extended(serializedBytes: message.serializedBytes(), extensions: Self.known)
        #expect(typed.Golden_Extensions_rank == 6)
        message.clear(rank)
        #expect(message[rank] == .int32(7))
    }

    @Test("required fields are looked for in extensions")
    func required() throws {
        var message = Extended()
        #expect(message.isInitialized)
        message.Golden_Extensions_note = Golden_Extensions_Note()
        #expect(!message.isInitialized)
        #expect(throws: WireFormatError.missingRequiredFields) { try message.serializedBytes() }
        let bytes: [UInt8] = try message.serializedBytes(partial: true)
        #expect(throws: WireFormatError.missingRequiredFields) {
            try Extended(serializedBytes: bytes, extensions: Self.known)
        }
        #expect(
            try Extended(serializedBytes: bytes, extensions: Self.known, partial: true) == message)
    }
}
