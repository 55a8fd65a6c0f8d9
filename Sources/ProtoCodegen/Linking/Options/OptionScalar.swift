internal import Protobuf

/// Turns the value of an option, or of a field in an aggregate, into what goes on the wire.
///
/// - Returns: The value, or what the field takes, to be put behind "... is ".
enum OptionScalar {
    enum Outcome {
        case value(OptionMessage.Value)
        case mismatch(String)
    }

    static func convert(
        _ value: OptionValueNode, for field: Google_Protobuf_FieldDescriptorProto,
        schema: OptionSchema
    ) -> Outcome {
        switch field.type {
        case .bool:
            guard case .identifier(let word) = value, word == "true" || word == "false" else {
                return .mismatch("`true` or `false`")
            }
            return .value(.varint(word == "true" ? 1 : 0))
        case .enum:
            return enumeration(value, named: field.referredType, schema: schema)
        case .string:
            guard case .string(let bytes) = value else { return .mismatch("a string") }
            guard isUTF8(bytes) else { return .mismatch("a string of valid UTF-8") }
            return .value(.bytes(bytes))
        case .bytes:
            guard case .string(let bytes) = value else { return .mismatch("a string") }
            return .value(.bytes(bytes))
        case .float:
            guard let number = double(value) else { return .mismatch("a number") }
            return .value(.fixed32(Float(number).bitPattern))
        case .double:
            guard let number = double(value) else { return .mismatch("a number") }
            return .value(.fixed64(number.bitPattern))
        case .message, .group:
            return .mismatch("a message, written as `{ field: value }`")
        default:
            return integer(value, type: field.type)
        }
    }

    private static func enumeration(
        _ value: OptionValueNode, named name: String, schema: OptionSchema
    ) -> Outcome {
        let values = schema.enumeration(name)?.value ?? []
        if case .identifier(let word) = value, let found = values.first(where: { $0.name == word })
        {
            return .value(.varint(UInt64(bitPattern: Int64(found.number))))
        }
        let known = values.sorted { $0.number < $1.number }.prefix(20).map { "`\($0.name)`" }
        return .mismatch("one of \(known.joined(separator: ", "))")
    }

    // MARK: - Numbers

    private static func integer(
        _ value: OptionValueNode, type: Google_Protobuf_FieldDescriptorProto.TypeEnum
    ) -> Outcome {
        switch type {
        case .uint32, .fixed32:
            guard case .positiveInteger(let number) = value, number <= UInt64(UInt32.max) else {
                return .mismatch("an integer from 0 to \(UInt32.max)")
            }
            return .value(
                type == .fixed32 ? .fixed32(UInt32(truncatingIfNeeded: number)) : .varint(number))
        case .uint64, .fixed64:
            guard case .positiveInteger(let number) = value else {
                return .mismatch("an integer from 0 to \(UInt64.max)")
            }
            return .value(type == .fixed64 ? .fixed64(number) : .varint(number))
        default:
            return signedInteger(value, type: type)
        }
    }

    private static func signedInteger(
        _ value: OptionValueNode, type: Google_Protobuf_FieldDescriptorProto.TypeEnum
    ) -> Outcome {
        let is32Bit = type == .int32 || type == .sint32 || type == .sfixed32
        let range =
            is32Bit
            ? Int64(Int32.min)...Int64(Int32.max) : Int64.min...Int64.max
        let number: Int64? =
            switch value {
            case .positiveInteger(let number): Int64(exactly: number)
            case .negativeInteger(let number): number
            default: nil
            }
        guard let number, range.contains(number) else {
            return .mismatch("an integer from \(range.lowerBound) to \(range.upperBound)")
        }
        let bits = UInt64(bitPattern: number)
        let zigZag = UInt64(bitPattern: (number << 1) ^ (number >> 63))
        return switch type {
        case .sint32, .sint64: .value(.varint(zigZag))
        case .sfixed32: .value(.fixed32(UInt32(truncatingIfNeeded: bits)))
        case .sfixed64: .value(.fixed64(bits))
        default: .value(.varint(bits))
        }
    }

    static func double(_ value: OptionValueNode) -> Double? {
        switch value {
        case .positiveInteger(let number): Double(number)
        case .negativeInteger(let number): Double(number)
        case .double(let number): number
        case .identifier("inf"): .infinity
        case .identifier("nan"): .nan
        default: nil
        }
    }

    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }
}
