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
        "[" + CEscape.unescape(text).map(String.init).joined(separator: ", ") + "]"
    }
}
