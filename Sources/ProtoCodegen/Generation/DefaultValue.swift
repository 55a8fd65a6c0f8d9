internal import Protobuf

/// The expression that an unset field reads as.
struct DefaultValue {
    let field: FieldDescriptor
    let context: GenerationContext

    var expression: String {
        if let message = field.messageType { return context.names.typeName(message) + "()" }
        if let enumeration = field.enumType { return expression(of: enumeration) }
        let proto = field.proto
        guard proto.hasDefaultValue else { return zero }
        switch field.type {
        case .string: return SwiftLiteral.string(proto.defaultValue)
        case .bytes: return SwiftLiteral.bytes(unescaping: proto.defaultValue)
        case .float, .double: return floatingPoint(proto.defaultValue)
        default: return proto.defaultValue
        }
    }

    private var zero: String {
        switch field.type {
        case .string: "\"\""
        case .bytes: "[]"
        case .bool: "false"
        default: "0"
        }
    }

    /// The first value in proto2, number 0 in proto3: both come first in the file.
    private func expression(of enumeration: EnumDescriptor) -> String {
        let type = context.names.typeName(enumeration)
        guard field.proto.hasDefaultValue else { return type + "()" }
        let cases = context.names.caseNames(enumeration)
        for (name, value) in zip(cases, enumeration.values)
        where value.name == field.proto.defaultValue {
            return "\(type).\(name)"
        }
        return type + "()"
    }

    private func floatingPoint(_ text: String) -> String {
        switch text {
        case "inf": ".infinity"
        case "-inf": "-.infinity"
        case "nan": ".nan"
        default: text
        }
    }
}

/// Values as Swift source text.
enum SwiftLiteral {
    /// A string literal in quotes.
    static func string(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                text += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// An array literal of the bytes that `text` escapes as C does, which is how descriptors hold them.
    static func bytes(unescaping text: String) -> String {
        "[" + unescape(Array(text.utf8)).map(String.init).joined(separator: ", ") + "]"
    }

    private static func unescape(_ text: [UInt8]) -> [UInt8] {
        let simple: [UInt8: UInt8] = [
            UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
            UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
            UInt8(ascii: "v"): 11,
        ]
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            if escaped == UInt8(ascii: "x") {
                bytes.append(number(&rest, digits: 2, radix: 16, from: 0))
            } else if (48...55).contains(escaped) {
                bytes.append(number(&rest, digits: 2, radix: 8, from: Int(escaped) - 48))
            } else {
                bytes.append(simple[escaped] ?? escaped)
            }
        }
        return bytes
    }

    private static func number(
        _ rest: inout ArraySlice<UInt8>, digits: Int, radix: Int, from start: Int
    ) -> UInt8 {
        var value = start
        for _ in 0..<digits {
            guard let digit = rest.first.flatMap({ Int(String(UnicodeScalar($0)), radix: radix) })
            else { break }
            value = value * radix + digit
            rest.removeFirst()
        }
        return UInt8(truncatingIfNeeded: value)
    }
}
