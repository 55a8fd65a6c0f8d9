import Foundation
import GeneratedMessages
import Protobuf
import Testing

/// Every limit on input, at its last value and one past it.
@Suite struct LimitTests {
    /// `Everything.parent` (40) within itself, `levels` deep.
    private static func nested(_ levels: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<levels {
            var writer = WireWriter()
            bytes.withUnsafeBytes { writer.writePayload($0, field: 40) }
            bytes = writer.bytes
        }
        return bytes
    }

    /// An unknown group (15) within itself, `levels` deep.
    private static func nestedGroups(_ levels: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0x7B, count: levels)
        bytes += [UInt8](repeating: 0x7C, count: levels)
        return bytes
    }

    /// `int64_value` (4) with these bytes for its varint.
    private static func int64(_ varint: [UInt8], _ last: UInt8...) -> [UInt8] {
        var bytes: [UInt8] = [0x20]
        bytes += varint
        bytes += last
        return bytes
    }

    @Test("messages nest 100 levels deep, and no deeper", arguments: [100, 5, 0])
    func messageDepth(_ limit: Int) throws {
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = limit
        let descriptor = Golden_V1_Everything.messageDescriptor
        let fits = Self.nested(limit)
        let typed = try Golden_V1_Everything(serializedBytes: fits, options: options)
        let typedBytes: [UInt8] = try typed.serializedBytes()
        #expect(typedBytes == fits)
        let dynamic = try DynamicMessage(descriptor, serializedBytes: fits, options: options)
        #expect(try dynamic.serializedBytes() == fits)
        let exceeds = Self.nested(limit + 1)
        #expect(throws: WireFormatError.nestingTooDeep) {
            try Golden_V1_Everything(serializedBytes: exceeds, options: options)
        }
        #expect(throws: WireFormatError.nestingTooDeep) {
            try DynamicMessage(descriptor, serializedBytes: exceeds, options: options)
        }
        if limit == 100 {
            _ = try Golden_V1_Everything(serializedBytes: fits)
            #expect(throws: WireFormatError.nestingTooDeep) {
                try Golden_V1_Everything(serializedBytes: exceeds)
            }
        }
    }

    @Test("groups that the schema does not know count as levels too")
    func groupDepth() throws {
        let fits = Self.nestedGroups(100)
        #expect(try Google_Protobuf_Empty(serializedBytes: fits).unknownFields.data == fits)
        #expect(throws: WireFormatError.nestingTooDeep) {
            try Google_Protobuf_Empty(serializedBytes: Self.nestedGroups(101))
        }
    }

    @Test("JSON nests 100 levels below the outermost, and no deeper")
    func jsonDepth() throws {
        func nest(_ levels: Int, _ open: String, _ inner: String, _ close: String) -> String {
            let opening = String(repeating: open, count: levels)
            let closing = String(repeating: close, count: levels)
            return "\(opening)\(inner)\(closing)"
        }
        _ = try Google_Protobuf_Value(jsonString: nest(100, "[", "[]", "]"))
        #expect(throws: JSONFormatError.nestingTooDeep) {
            try Google_Protobuf_Value(jsonString: nest(101, "[", "[]", "]"))
        }
        func parents(_ levels: Int) -> String { nest(levels, #"{"parent":"#, "{}", "}") }
        _ = try Golden_V1_Everything(jsonString: parents(100))
        #expect(throws: JSONFormatError.nestingTooDeep) {
            try Golden_V1_Everything(jsonString: parents(101))
        }
    }

    @Test("a varint has 10 bytes at most")
    func varint() throws {
        let nine = [UInt8](repeating: 0x80, count: 9)
        let fits = try Golden_V1_Everything(serializedBytes: Self.int64(nine, 0x01))
        #expect(fits.int64Value == Int64.min)
        #expect(throws: WireFormatError.malformedVarint) {
            try Golden_V1_Everything(serializedBytes: Self.int64(nine, 0x80, 0x01))
        }
        #expect(throws: WireFormatError.truncated) {
            try Golden_V1_Everything(serializedBytes: Self.int64(nine))
        }
    }

    @Test("the largest field number is read, one past it is not")
    func fieldNumber() throws {
        let largest: [UInt8] = [0xF8, 0xFF, 0xFF, 0xFF, 0x0F, 0x01]
        #expect(try Google_Protobuf_Empty(serializedBytes: largest).unknownFields.data == largest)
        #expect(throws: WireFormatError.invalidTag) {
            try Google_Protobuf_Empty(serializedBytes: [0x80, 0x80, 0x80, 0x80, 0x10, 0x01])
        }
    }

    @Test("a message has 2 GiB - 1 bytes at most")
    func size() throws {
        // Never touched beyond its first bytes, so no memory is used.
        let count = WireLimits.maximumMessageBytes + 1
        let address = mmap(
            nil, count, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        let start = try #require(address == MAP_FAILED ? nil : address)
        defer { munmap(start, count) }
        // Zeros are an invalid tag: the bytes are looked at.
        #expect(throws: WireFormatError.invalidTag) {
            try Google_Protobuf_Empty(
                serializedBytes: UnsafeRawBufferPointer(start: start, count: count - 1))
        }
        #expect(throws: WireFormatError.messageTooLarge) {
            try Google_Protobuf_Empty(
                serializedBytes: UnsafeRawBufferPointer(start: start, count: count))
        }
    }

    @Test("a length that the bytes do not hold allocates nothing")
    func hostileLength() throws {
        // A string (14), a packed field of doubles (24) and a message (17) that claim 2 GiB.
        let tags: [[UInt8]] = [[0x72], [0xC2, 0x01], [0x8A, 0x01]]
        for tag in tags {
            var input = tag
            input += [0xFF, 0xFF, 0xFF, 0xFF, 0x07] as [UInt8]
            #expect(throws: WireFormatError.truncated) {
                try Golden_V1_Everything(serializedBytes: input)
            }
        }
    }
}
