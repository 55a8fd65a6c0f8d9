import Protobuf
import Testing

@Suite struct MessageCodingTests {
    @Test(
        "a message comes back from its bytes, whatever the length of its parts",
        arguments: [0, 1, 126, 127, 128, 129, 16_383, 16_384, 70_000])
    func roundTrip(_ length: Int) throws {
        let message = Node.with {
            $0.id = -1
            $0.name = "outer"
            $0.children = [
                .with { $0.name = String(repeating: "x", count: length) },
                .with { $0.children = [.with { $0.name = String(repeating: "é", count: length) }] },
            ]
        }
        #expect(try Node(serializedBytes: message.serializedBytes()) == message)
    }

    @Test("bytes are those of the specification")
    func bytes() throws {
        let message = Node.with {
            $0.id = 150
            $0.children = [.with { $0.name = "testing" }]
        }
        #expect(
            try message.serializedBytes()
                == [
                    0x08, 0x96, 0x01, 0x1A, 0x09, 0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6E,
                    0x67,
                ])
    }

    @Test("unknown fields of every wire type are kept byte for byte")
    func unknownFields() throws {
        let unknown: [UInt8] = [
            0x20, 0x80, 0x00,  // 4: a varint written longer than needed
            0xA9, 0x80, 0x00, 1, 2, 3, 4, 5, 6, 7, 8,  // 5: fixed64, overlong tag
            0x32, 0x02, 0xFF, 0xFE,  // 6: bytes
            0x3B, 0x08, 0x01, 0x3B, 0x3C, 0x3C,  // 7: group with a group in it
            0x45, 1, 2, 3, 4,  // 8: fixed32
            0x0D, 1, 2, 3, 4,  // 1 with a wire type that it does not have
        ]
        let message = try Node(serializedBytes: [0x08, 0x01] + unknown)
        #expect(message.id == 1)
        #expect(message.unknownFields.data == unknown)
        #expect(try message.serializedBytes() == [0x08, 0x01] + unknown)

        var options = BinaryDecodingOptions()
        options.discardUnknownFields = true
        #expect(try Node(serializedBytes: unknown, options: options).unknownFields.isEmpty)
    }

    @Test(
        "groups must balance",
        arguments: [[0x3C], [0x3B], [0x3B, 0x44], [0x1A, 0x02, 0x3B, 0x08]] as [[UInt8]])
    func unbalancedGroups(_ bytes: [UInt8]) {
        #expect(throws: WireFormatError.self) { try Node(serializedBytes: bytes) }
    }

    @Test("nesting is accepted up to the limit")
    func depth() throws {
        #expect(try Node(serializedBytes: Node.chain(100).serializedBytes()) == Node.chain(100))
        #expect(throws: WireFormatError.nestingTooDeep) {
            try Node(serializedBytes: Node.chain(101).serializedBytes())
        }
        let groups = [UInt8](repeating: 0x3B, count: 100) + [UInt8](repeating: 0x3C, count: 100)
        _ = try Node(serializedBytes: groups)
        #expect(throws: WireFormatError.nestingTooDeep) {
            try Node(serializedBytes: [0x3B] + groups + [0x3C])
        }
    }

    @Test("a nested message cannot read past its own end")
    func nestedBounds() {
        #expect(throws: WireFormatError.truncated) {
            try Node(serializedBytes: [0x1A, 0x02, 0x12, 0x01, 0x41])
        }
    }

    @Test("no cut of a valid message traps")
    func everyPrefix() throws {
        let bytes = try Node.with {
            $0.id = 1 << 40
            $0.name = "name"
            $0.children = [.with { $0.name = "child" }, Node.chain(3)]
        }.serializedBytes()
        for length in bytes.indices {
            _ = try? Node(serializedBytes: bytes[..<length])
        }
        #expect(try Node(serializedBytes: bytes[...]).children.count == 2)
    }
}
