internal import Protobuf

/// An options message under construction: values by field number.
///
/// Its bytes are canonical: fields in the order of their numbers, each message once however many
/// statements filled it.
struct OptionMessage: Sendable {
    indirect enum Value: Sendable {
        case varint(UInt64)
        case fixed32(UInt32)
        case fixed64(UInt64)
        case bytes([UInt8])
        case message(OptionMessage)
        case group(OptionMessage)
    }

    private var fields: [Int32: [Value]] = [:]

    func has(_ number: Int32) -> Bool { fields[number] != nil }

    var isEmpty: Bool { fields.isEmpty }

    mutating func append(_ value: Value, to number: Int32) {
        fields[number, default: []].append(value)
    }

    /// Changes the only message of a singular field, which is made when it is not there.
    mutating func withMessage(
        _ number: Int32, isGroup: Bool, _ body: (inout OptionMessage) -> Void
    ) {
        var inner = OptionMessage()
        switch fields[number]?.last {
        case .message(let message), .group(let message): inner = message
        default: break
        }
        // Only one copy of the inner message is alive while it changes.
        fields[number] = nil
        body(&inner)
        fields[number] = [isGroup ? .group(inner) : .message(inner)]
    }

    // MARK: - Serialization

    var serializedBytes: [UInt8] {
        var writer = WireWriter()
        write(to: &writer)
        return writer.withUnsafeBytes { Array($0) }
    }

    private func write(to writer: inout WireWriter) {
        for (number, values) in fields.sorted(by: { $0.key < $1.key }) {
            for value in values { Self.write(value, to: &writer, field: Int(number)) }
        }
    }

    private static func write(_ value: Value, to writer: inout WireWriter, field: Int) {
        switch value {
        case .varint(let bits): writer.writeUInt64(bits, field: field)
        case .fixed32(let bits): writer.writeFixed32(bits, field: field)
        case .fixed64(let bits): writer.writeFixed64(bits, field: field)
        case .bytes(let bytes): writer.writeBytes(bytes, field: field)
        case .message(let message): writer.writeBytes(message.serializedBytes, field: field)
        case .group(let message):
            writer.appendTag(field, .startGroup)
            message.write(to: &writer)
            writer.appendTag(field, .endGroup)
        }
    }
}
