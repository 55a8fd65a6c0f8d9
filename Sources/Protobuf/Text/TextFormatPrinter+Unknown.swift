// Fields that are not in the schema. Their types are guessed from their wire types, as `protoc --decode_raw` does.
extension TextFormatPrinter {
    /// Writes whole fields, tags included.
    mutating func printUnknown(_ fields: UnknownStorage) {
        guard !fields.isEmpty else { return }
        let lines = fields.data.span.withUnsafeBytes { buffer in
            var reader = WireReader(buffer)
            return try? RawField.fields(from: &reader, upTo: nil, depth: RawField.depthLimit)
        }
        for field in lines ?? [] { print(field) }
    }

    private mutating func print(_ field: RawField) {
        switch field.value {
        case .varint(let value): line("\(field.number): \(value)")
        case .fixed32(let value):
            line("\(field.number): 0x" + hexadecimal(UInt64(value), digits: 8))
        case .fixed64(let value): line("\(field.number): 0x" + hexadecimal(value, digits: 16))
        case .bytes(let bytes): line("\(field.number): " + quoted(bytes, isText: false))
        case .message(let fields):
            block("\(field.number)") { for field in fields { $0.print(field) } }
        }
    }

    private func hexadecimal(_ value: UInt64, digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: digits - text.count) + text
    }
}

/// A field without a schema.
private struct RawField {
    enum Value {
        case varint(UInt64)
        case fixed32(UInt32)
        case fixed64(UInt64)
        case bytes([UInt8])
        case message([RawField])
    }

    var number: UInt32
    var value: Value

    /// Levels of guessed messages; deeper ones are printed as bytes.
    static let depthLimit = 10

    /// Every field up to the end, or up to the tag that closes the group `group`.
    static func fields(
        from reader: inout WireReader, upTo group: UInt32?, depth: Int
    ) throws(WireFormatError) -> [RawField] {
        var fields: [RawField] = []
        while let tag = try reader.nextTag() {
            let number = tag >> 3
            guard number != 0 else { throw .invalidTag }
            switch tag & 7 {
            case 0: fields.append(RawField(number: number, value: .varint(try reader.readVarint())))
            case 1:
                fields.append(RawField(number: number, value: .fixed64(try reader.readFixed64())))
            case 2:
                let payload = try reader.readPayload()
                fields.append(RawField(number: number, value: guess(payload, depth: depth)))
            case 3:
                guard depth > 0 else { throw .nestingTooDeep }
                let inner = try self.fields(from: &reader, upTo: number, depth: depth - 1)
                fields.append(RawField(number: number, value: .message(inner)))
            case 4 where number == group: return fields
            case 5:
                fields.append(RawField(number: number, value: .fixed32(try reader.readFixed32())))
            default: throw .invalidTag
            }
        }
        guard group == nil else { throw .unbalancedGroup }
        return fields
    }

    /// A payload that reads as a message is taken for one.
    private static func guess(_ payload: UnsafeRawBufferPointer, depth: Int) -> Value {
        if depth > 0, !payload.isEmpty {
            var reader = WireReader(payload)
            if let fields = try? fields(from: &reader, upTo: nil, depth: depth - 1) {
                return .message(fields)
            }
        }
        return .bytes(Array(payload))
    }
}
