import GeneratedMessages
import Protobuf
import Testing

/// Messages behind their lengths, in bytes and in streams of them.
@Suite struct DelimitedMessagesTests {
    private typealias Child = Golden_V1_Everything.Child

    private static let children = [
        Child.with { $0.id = 1 }, Child(),
        Child.with { $0.url = String(repeating: "u", count: 300) },
    ]

    private static func bytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        for child in children { try BinaryDelimited.serialize(message: child, to: &bytes) }
        return bytes
    }

    private struct Bytes: AsyncSequence {
        var bytes: [UInt8]
        func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes[...]) }
        struct Iterator: AsyncIteratorProtocol {
            var bytes: ArraySlice<UInt8>
            mutating func next() async -> UInt8? { bytes.popFirst() }
        }
    }

    private static func messages(_ bytes: [UInt8]) async throws -> [Child] {
        var found: [Child] = []
        for try await child in Bytes(bytes: bytes).binaryProtobufDelimitedMessages(of: Child.self) {
            found.append(child)
        }
        return found
    }

    @Test("what was written is read, one message after the other")
    func roundTrip() async throws {
        let bytes = try Self.bytes()
        #expect(bytes.prefix(4) == [2, 8, 1, 0])
        var rest = bytes[...]
        for child in Self.children {
            #expect(try BinaryDelimited.parse(messageType: Child.self, from: &rest) == child)
        }
        #expect(throws: BinaryDelimited.Error.noBytesAvailable) {
            try BinaryDelimited.parse(messageType: Child.self, from: &rest)
        }
        #expect(try await Self.messages(bytes) == Self.children)
        #expect(try await Self.messages([]) == [])
    }

    @Test("merging adds to a message")
    func merging() throws {
        var message = Child.with { $0.url = "kept" }
        var bytes = try Self.bytes()[...]
        try BinaryDelimited.merge(into: &message, from: &bytes)
        #expect(message == .with { ($0.id, $0.url) = (1, "kept") })
    }

    @Test("bytes that end too early are refused, and stay")
    func truncated() async throws {
        let whole = try Self.bytes()
        for bytes in [Array(whole.dropLast()), [2, 8], [0x80]] {
            var rest = bytes[...]
            #expect(throws: BinaryDelimited.Error.truncated) {
                while !rest.isEmpty {
                    _ = try BinaryDelimited.parse(messageType: Child.self, from: &rest)
                }
            }
            #expect(!rest.isEmpty)
            await #expect(throws: BinaryDelimited.Error.truncated) {
                try await Self.messages(bytes)
            }
        }
    }

    @Test(
        "a hostile length is refused and takes no memory",
        arguments: [
            ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], WireFormatError.messageTooLarge),
            ([UInt8](repeating: 0x80, count: 11), .malformedVarint),
            ([1, 0x08], .truncated),
        ])
    func hostileLengths(bytes: [UInt8], error: WireFormatError) async {
        var rest = bytes[...]
        #expect(throws: error) {
            try BinaryDelimited.parse(messageType: Child.self, from: &rest)
        }
        #expect(rest == bytes[...])
        await #expect(throws: error) { try await Self.messages(bytes) }
        await #expect(throws: BinaryDelimited.Error.truncated) {
            try await Self.messages([0xFF, 0xFF, 0xFF, 0xFF, 0x07])
        }
    }
}
