import Protobuf
import Testing

/// Reads with a fresh reader over `bytes`.
private func read<Value>(
    _ bytes: [UInt8], _ body: (inout WireReader) throws(WireFormatError) -> Value
) throws -> Value {
    try bytes.withUnsafeBytes { buffer in
        var reader = WireReader(buffer)
        return try body(&reader)
    }
}

@Suite struct WireReaderTests {
    @Test(
        "varints of every length",
        arguments: [
            ([0x00], 0), ([0x7F], 127), ([0x80, 0x01], 128), ([0x96, 0x01], 150),
            ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], 0xFFFF_FFFF),
            ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], UInt64.max),
        ] as [([UInt8], UInt64)])
    func varint(_ bytes: [UInt8], _ value: UInt64) throws {
        #expect(try read(bytes) { r throws(WireFormatError) in try r.readVarint() } == value)
    }

    @Test("ten bytes are a varint, eleven are not")
    func longestVarint() throws {
        let ten = [UInt8](repeating: 0x80, count: 9) + [0x00]
        #expect(try read(ten) { r throws(WireFormatError) in try r.readVarint() } == 0)
        let eleven = [UInt8](repeating: 0x80, count: 10) + [0x00]
        #expect(throws: WireFormatError.malformedVarint) {
            try read(eleven) { r throws(WireFormatError) in try r.readVarint() }
        }
    }

    @Test("a value cut short is an error", arguments: [[], [0x80], [0xFF, 0xFF]] as [[UInt8]])
    func truncatedVarint(_ bytes: [UInt8]) {
        #expect(throws: WireFormatError.truncated) {
            try read(bytes) { r throws(WireFormatError) in try r.readVarint() }
        }
    }

    @Test("fixed-size values need all their bytes")
    func truncatedFixed() {
        #expect(throws: WireFormatError.truncated) {
            try read([1, 2, 3]) { r throws(WireFormatError) in try r.readFixed32() }
        }
        #expect(throws: WireFormatError.truncated) {
            try read([1, 2, 3, 4, 5, 6, 7]) { r throws(WireFormatError) in try r.readFixed64() }
        }
    }

    @Test("a length beyond the end is an error, however large")
    func hostileLength() {
        for bytes in [
            [0x02, 0x41], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
            [UInt8](repeating: 0xFF, count: 9) + [0x01],
        ] {
            #expect(throws: WireFormatError.truncated) {
                try read(bytes as [UInt8]) { r throws(WireFormatError) in try r.readString() }
            }
        }
    }

    @Test("strings must be UTF-8")
    func invalidUTF8() throws {
        #expect(
            try read([0x02, 0xC3, 0xA9]) { r throws(WireFormatError) in try r.readString() } == "é")
        #expect(throws: WireFormatError.invalidUTF8) {
            try read([0x02, 0xC3, 0x28]) { r throws(WireFormatError) in try r.readString() }
        }
    }

    @Test("tags with field number 0 or more than 32 bits are refused")
    func invalidTags() {
        for bytes in [[0x00], [0x02, 0x00], [0x80, 0x80, 0x80, 0x80, 0x10], [0x0E], [0x0F]]
            as [[UInt8]]
        {
            #expect(throws: WireFormatError.invalidTag, "\(bytes)") {
                try Node(serializedBytes: bytes)
            }
        }
    }

    @Test("ZigZag", arguments: [(0, 0), (1, -1), (2, 1), (3, -2), (0xFE, 127)] as [(UInt8, Int64)])
    func zigZag(_ raw: UInt8, _ value: Int64) throws {
        let bytes: [UInt8] = raw < 0x80 ? [raw] : [raw, 0x01]
        #expect(try read(bytes) { r throws(WireFormatError) in try r.readSInt64() } == value)
        #expect(try read(bytes) { r throws(WireFormatError) in try r.readSInt32() } == Int32(value))
    }
}
