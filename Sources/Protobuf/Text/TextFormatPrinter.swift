/// Writes messages in the text format, for people to read: one field a line, messages in braces.
///
/// Source: <https://protobuf.dev/reference/protobuf/textformat-spec/>
struct TextFormatPrinter {
    let options: TextFormatEncodingOptions
    private(set) var text = ""
    private var indentation = ""

    init(options: TextFormatEncodingOptions) {
        self.options = options
    }

    mutating func print(_ message: DynamicMessage) {
        for field in message.setFields {
            switch message[field] {
            case .list(let elements):
                for element in elements { print(element, of: field) }
            case .map(let map):
                guard let entry = field.mapEntry else { continue }
                for (key, value) in DynamicValue.sortedEntries(map) {
                    block(field.name) { body in
                        body.print(key, of: entry.key)
                        body.print(value, of: entry.value)
                    }
                }
            case let value: print(value, of: field)
            }
        }
        if options.printUnknownFields { printUnknown(message.unknownFields) }
    }

    private mutating func print(_ value: DynamicValue, of field: FieldDescriptor) {
        if case .message(let message) = value {
            block(name(of: field)) { $0.print(message) }
        } else {
            line(name(of: field) + ": " + scalar(value, field))
        }
    }

    /// A group is named by its type, an extension by its full name in brackets.
    private func name(of field: FieldDescriptor) -> String {
        if field.isExtension {
            // An extension of a MessageSet that its own message declares is named by that message.
            let isNamedByType =
                field.message.isMessageSet && field.extensionScope == field.messageType
            return "[\(isNamedByType ? field.messageType?.fullName ?? "" : field.fullName)]"
        }
        guard field.type == .group, let type = field.messageType,
            type.name.lowercased() == field.name, type.parent == field.message
        else { return field.name }
        return type.name
    }

    mutating func line(_ content: String) {
        text += indentation + content + "\n"
    }

    mutating func block(_ name: String, _ body: (inout TextFormatPrinter) -> Void) {
        text += indentation + name + " {\n"
        indentation += "  "
        body(&self)
        indentation.removeLast(2)
        text += indentation + "}\n"
    }

    private func scalar(_ value: DynamicValue, _ field: FieldDescriptor) -> String {
        switch value {
        case .int32(let number): String(number)
        case .int64(let number): String(number)
        case .uint32(let number): String(number)
        case .uint64(let number): String(number)
        case .float(let number): floatingPoint(number)
        case .double(let number): floatingPoint(number)
        case .bool(let isTrue): isTrue ? "true" : "false"
        case .string(let string): quoted(Array(string.utf8), isText: true)
        case .bytes(let bytes): quoted(bytes, isText: false)
        case .enumeration(let number):
            field.enumType?.value(number: number)?.name ?? String(number)
        case .message, .list, .map: ""
        }
    }

    private func floatingPoint<Number: BinaryFloatingPoint & CustomStringConvertible>(
        _ number: Number
    ) -> String {
        if number.isNaN { return "nan" }
        if number.isInfinite { return number < 0 ? "-inf" : "inf" }
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Control characters in octal; of `bytes`, everything that is not ASCII too.
    func quoted(_ bytes: [UInt8], isText: Bool) -> String {
        var quoted: [UInt8] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                quoted += [UInt8(ascii: "\\"), byte]
            case 0x0A: quoted += Array("\\n".utf8)
            case 0x0D: quoted += Array("\\r".utf8)
            case 0x09: quoted += Array("\\t".utf8)
            case 0x20..<0x7F: quoted.append(byte)
            case 0x80... where isText: quoted.append(byte)
            default:
                let octal = String(byte, radix: 8)
                quoted += Array(
                    ("\\" + String(repeating: "0", count: 3 - octal.count) + octal).utf8)
            }
        }
        return "\"" + String(decoding: quoted, as: UTF8.self) + "\""
    }
}
