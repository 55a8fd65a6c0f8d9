import GeneratedMessages
import Protobuf
import Testing

/// A message without a required field is neither written nor read, at whatever depth the field is missing.
@Suite struct RequiredFieldTests {
    private typealias Demanding = Golden_Extensions_Demanding

    private static let complete = Demanding.with {
        $0.first = 0
        $0.note.text = ""
    }

    private static let breaches: [(String, @Sendable (inout Golden_Extensions_Demanding) -> Void)] =
        [
            ("a scalar", { $0.clearFirst() }),
            ("a message", { $0.clearNote() }),
            ("inside of a required message", { $0.note = Golden_Extensions_Note() }),
            ("inside of a repeated field", { $0.notes = [Golden_Extensions_Note()] }),
            ("inside of a map", { $0.notesByName = ["k": Golden_Extensions_Note()] }),
            ("inside of a oneof", { $0.chosen = Golden_Extensions_Note() }),
            ("inside of the message's own type", { $0.inner = Golden_Extensions_Demanding() }),
            (
                "inside of an extension",
                { $0.extended.Golden_Extensions_notes = [Golden_Extensions_Note()] }
            ),
        ]

    @Test("a complete message passes")
    func complete() throws {
        #expect(Self.complete.isInitialized)
        let bytes: [UInt8] = try Self.complete.serializedBytes()
        #expect(bytes == [8, 0, 18, 2, 10, 0])
        #expect(try Demanding(serializedBytes: bytes) == Self.complete)
    }

    @Test("a missing field is found", arguments: breaches.map(\.0))
    func missing(_ place: String) throws {
        let breach = try #require(Self.breaches.first { $0.0 == place })
        var message = Self.complete
        breach.1(&message)
        #expect(!message.isInitialized)
        #expect(throws: WireFormatError.missingRequiredFields) { try message.serializedBytes() }
        let bytes: [UInt8] = try message.serializedBytes(partial: true)
        let extensions = Golden_Extensions_Extensions_Extensions
        #expect(throws: WireFormatError.missingRequiredFields) {
            try Demanding(serializedBytes: bytes, extensions: extensions)
        }
        #expect(
            try Demanding(serializedBytes: bytes, extensions: extensions, partial: true) == message)
        var types = DescriptorSet()
        types.add(Demanding.messageDescriptor.file)
        #expect(throws: WireFormatError.missingRequiredFields) {
            try DynamicMessage(Demanding.messageDescriptor, serializedBytes: bytes, types: types)
        }
    }

    @Test("a map entry whose enum value has no name is kept as it is")
    func unknownMapValue() throws {
        // moods_by_number (9): {1: 7}, {2: MOOD_BAD}.
        let entries: [UInt8] = [0x4A, 4, 8, 1, 16, 7, 0x4A, 4, 8, 2, 16, 2]
        let message = try Demanding(serializedBytes: entries, partial: true)
        #expect(message.moodsByNumber == [2: .bad])
        #expect(message.unknownFields.data == [0x4A, 4, 8, 1, 16, 7])
        let dynamic = try DynamicMessage(
            Demanding.messageDescriptor, serializedBytes: entries, partial: true)
        #expect(dynamic.unknownFields == message.unknownFields)
    }
}
