import Foundation
import GeneratedMessages
import Protobuf
import Testing

/// Messages with `message_set_wire_format`, against bytes and text of protoc.
@Suite struct MessageSetTests {
    private typealias Album = Golden_Extensions_Album
    private static let known = Golden_Extensions_Extensions_Extensions

    private static func vector() throws -> [UInt8] {
        try goldenBytes("Tests/Golden/generation/album.bin")
    }

    private static func message() throws -> Album {
        try Album(serializedBytes: vector(), extensions: known)
    }

    private static func dynamic(_ bytes: [UInt8]) throws -> DynamicMessage {
        var types = DescriptorSet()
        types.add(Album.messageDescriptor.file)
        return try DynamicMessage(Album.messageDescriptor, serializedBytes: bytes, types: types)
    }

    @Test("items are read as extensions, at any depth, with numbers that no field can have")
    func reading() throws {
        let message = try Self.message()
        #expect(message.unknownFields.isEmpty)
        #expect(message.Golden_Extensions_cover.text == "front")
        #expect(message.Golden_Extensions_cover.inner.Golden_Extensions_rank == 2)
        let track = message.Golden_Extensions_Track_track
        #expect(track.title == "one")
        #expect(track.inner.Golden_Extensions_cover.text == "deep")
        #expect(message.Golden_Extensions_back.number == 3)
        #expect(Golden_Extensions_Extensions_back.fieldNumber == 2_000_000_000)
    }

    @Test("bytes, and text, are protoc's; JSON is read back")
    func writing() throws {
        let message = try Self.message()
        #expect(try message.serializedBytes() == Self.vector())
        #expect(try Self.dynamic(Self.vector()).serializedBytes() == Self.vector())
        let text = String(
            decoding: try goldenBytes("Tests/Golden/generation/album.decoded.txtpb"),
            as: UTF8.self)
        #expect(message.textFormatString() == text)
        let json = try message.jsonString()
        #expect(json.hasPrefix(#"{"[golden.extensions.cover]":{"text":"front","#))
        #expect(try Album(jsonString: json, extensions: Self.known) == message)
    }

    @Test("an item that is not known, or not whole, stays byte for byte")
    func unknownItems() throws {
        let unread = try Album(serializedBytes: Self.vector())
        #expect(unread.unknownFields.data == (try Self.vector()))
        #expect(try Album(serializedBytes: Self.vector()).serializedBytes() == Self.vector())
        for bytes: [UInt8] in [
            [0x0B, 0x10, 0x09, 0x1A, 0x00, 0x0C],  // No extension has number 9.
            [0x0B, 0x10, 0x05, 0x0C],  // There is no message.
            [0x0B, 0x1A, 0x00, 0x0C],  // There is no number.
            [
                0x0B, 0x10, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01, 0x1A, 0,
                0x0C,
            ],
        ] {
            let typed = try Album(serializedBytes: bytes, extensions: Self.known)
            #expect(typed.unknownFields.data == bytes)
            #expect(try Self.dynamic(bytes).unknownFields.data == bytes)
        }
    }

    @Test("an item may come with its message first, an extension as any message's, and twice")
    func otherForms() throws {
        let expected = Album.with { $0.Golden_Extensions_cover.text = "a" }
        for bytes: [UInt8] in [
            [0x0B, 0x1A, 0x03, 0x0A, 0x01, 0x61, 0x10, 0x05, 0x0C],
            [0x0B, 0x18, 0x01, 0x1A, 0x03, 0x0A, 0x01, 0x61, 0x10, 0x05, 0x20, 0x01, 0x0C],
            [0x2A, 0x03, 0x0A, 0x01, 0x61],
            [0x2A, 0x03, 0x0A, 0x01, 0x62, 0x0B, 0x10, 0x05, 0x1A, 0x03, 0x0A, 0x01, 0x61, 0x0C],
        ] {
            #expect(try Album(serializedBytes: bytes, extensions: Self.known) == expected)
            #expect(
                try Self.dynamic(bytes).serializedBytes() == expected.serializedBytes())
        }
    }

    @Test(
        "what is malformed is refused",
        arguments: [
            ([0x0B], WireFormatError.unbalancedGroup),
            ([0x0B, 0x10, 0x05, 0x1A, 0x02, 0x0A], .truncated),
            ([0x0B, 0x10, 0x05, 0x1A, 0x01, 0x0A, 0x0C], .truncated),
            ([0x0B, 0x14], .unbalancedGroup), ([0x0C], .unbalancedGroup),
            ([0x0B, 0x10, 0x05, 0x1A, 0x00, 0x0C], .missingRequiredFields),
        ])
    func malformed(bytes: [UInt8], error: WireFormatError) {
        #expect(throws: error) { try Album(serializedBytes: bytes, extensions: Self.known) }
        #expect(throws: error) { try Self.dynamic(bytes) }
    }
}
