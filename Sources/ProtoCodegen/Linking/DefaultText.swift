internal import Glibc
internal import Protobuf

/// The text of a proto2 default as descriptors hold it.
///
/// Source: the comment of `FieldDescriptorProto.default_value` in descriptor.proto.
enum DefaultText {
    /// nil when the value is not of the type.
    static func text(
        of value: OptionValueNode, for type: Google_Protobuf_FieldDescriptorProto.TypeEnum
    ) -> String? {
        switch (type, value) {
        case (.bool, .identifier(let word)):
            return word == "true" || word == "false" ? word : nil
        case (.enum, .identifier(let word)):
            return word
        case (.string, .string(let bytes)):
            return String(validating: bytes, as: UTF8.self)
        case (.bytes, .string(let bytes)):
            return escaped(bytes)
        case (.float, _), (.double, _):
            return OptionScalar.double(value).map { floating($0, isSingle: type == .float) }
        case (.int32, _), (.sint32, _), (.sfixed32, _):
            return integer(value, within: Int64(Int32.min)...Int64(Int32.max))
        case (.int64, _), (.sint64, _), (.sfixed64, _):
            return integer(value, within: Int64.min...Int64.max)
        case (.uint32, .positiveInteger(let number)), (.fixed32, .positiveInteger(let number)):
            return number <= UInt64(UInt32.max) ? "\(number)" : nil
        case (.uint64, .positiveInteger(let number)), (.fixed64, .positiveInteger(let number)):
            return "\(number)"
        default:
            return nil
        }
    }

    private static func integer(
        _ value: OptionValueNode, within range: ClosedRange<Int64>
    ) -> String? {
        let number: Int64? =
            switch value {
            case .positiveInteger(let number): Int64(exactly: number)
            case .negativeInteger(let number): number
            default: nil
            }
        guard let number, range.contains(number) else { return nil }
        return "\(number)"
    }

    /// What C prints with the fewest digits that read back as the same number, as protoc writes it.
    private static func floating(_ value: Double, isSingle: Bool) -> String {
        let value = isSingle ? Double(Float(value)) : value
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        let short = printed(value, digits: isSingle ? 6 : 15)
        let isExact =
            isSingle ? Float(short) == Float(value) : Double(short) == value
        return isExact ? short : printed(value, digits: isSingle ? 9 : 17)
    }

    private static func printed(_ value: Double, digits: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 40)
        withVaList([digits, value]) { arguments in
            _ = vsnprintf(&buffer, buffer.count, "%.*g", arguments)
        }
        return String(
            decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func escaped(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            switch byte {
            case UInt8(ascii: "\n"): return "\\n"
            case UInt8(ascii: "\r"): return "\\r"
            case UInt8(ascii: "\t"): return "\\t"
            case UInt8(ascii: "\""): return "\\\""
            case UInt8(ascii: "'"): return "\\'"
            case UInt8(ascii: "\\"): return "\\\\"
            case 0x20...0x7E: return String(UnicodeScalar(byte))
            default:
                let octal = String(byte, radix: 8)
                return "\\" + String(repeating: "0", count: 3 - octal.count) + octal
            }
        }.joined()
    }
}
