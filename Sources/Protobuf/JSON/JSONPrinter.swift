/// Writes messages as JSON text.
///
/// Source: <https://protobuf.dev/programming-guides/json/>
struct JSONPrinter {
    let options: JSONEncodingOptions
    var text = ""

    mutating func print(_ message: DynamicMessage) throws {
        if let printed = try printWellKnown(message) {
            text += printed
            return
        }
        text += "{"
        var isFirst = true
        try printMembers(of: message, isFirst: &isFirst)
        text += "}"
    }

    /// Writes the fields of a message, without braces.
    mutating func printMembers(of message: DynamicMessage, isFirst: inout Bool) throws {
        let extensions = message.extensions.values.sorted { $0.number < $1.number }
        for field in message.descriptor.fields + extensions {
            let isAlwaysPrinted = options.alwaysPrintFieldsWithNoPresence && !field.hasPresence
            guard isAlwaysPrinted || message.isSet(field) else { continue }
            if !isFirst { text += "," }
            isFirst = false
            printString(options.preserveProtoFieldNames ? field.name : field.jsonName)
            text += ":"
            try printValue(message[field], of: field)
        }
    }

    mutating func printValue(_ value: DynamicValue, of field: FieldDescriptor) throws {
        switch value {
        case .list(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                try printElement(element, of: field)
            }
            text += "]"
        case .map(let map):
            guard let entry = field.mapEntry else { return }
            text += "{"
            let entries =
                options.useDeterministicOrdering
                ? DynamicValue.sortedEntries(map) : map.map { ($0.key, $0.value) }
            for (index, member) in entries.enumerated() {
                if index > 0 { text += "," }
                printKey(member.key)
                text += ":"
                try printElement(member.value, of: entry.value)
            }
            text += "}"
        default: try printElement(value, of: field)
        }
    }

    mutating func printElement(_ value: DynamicValue, of field: FieldDescriptor) throws {
        switch value {
        case .int32(let number): text += String(number)
        case .uint32(let number): text += String(number)
        case .int64(let number): printInt64(String(number))
        case .uint64(let number): printInt64(String(number))
        case .float(let number): text += JSONPrinter.format(number)
        case .double(let number): text += JSONPrinter.format(number)
        case .bool(let isTrue): text += isTrue ? "true" : "false"
        case .string(let string): printString(string)
        case .bytes(let bytes): text += "\"" + Base64.encode(bytes) + "\""
        case .enumeration(let number): printEnum(number, field.enumType)
        case .message(let message): try print(message)
        case .list, .map: break
        }
    }

    private mutating func printInt64(_ digits: String) {
        text += options.alwaysPrintInt64sAsNumbers ? digits : "\"" + digits + "\""
    }

    private mutating func printEnum(_ number: Int32, _ type: EnumDescriptor?) {
        if type?.fullName == "google.protobuf.NullValue" {
            text += "null"
        } else if !options.alwaysPrintEnumsAsInts, let name = type?.value(number: number)?.name {
            printString(name)
        } else {
            text += String(number)
        }
    }

    private mutating func printKey(_ key: DynamicValue) {
        switch key {
        case .int32(let number): text += "\"\(number)\""
        case .uint32(let number): text += "\"\(number)\""
        case .int64(let number): text += "\"\(number)\""
        case .uint64(let number): text += "\"\(number)\""
        case .bool(let isTrue): text += isTrue ? "\"true\"" : "\"false\""
        case .string(let string): printString(string)
        default: text += "\"\""
        }
    }

    /// Writes a string in quotes. `<` and `>` are escaped so that the text can stand in HTML.
    mutating func printString(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{08}": text += "\\b"
            case "\u{0C}": text += "\\f"
            case "<", ">", "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let code = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// The shortest text that reads back as the same number; infinities and NaN as strings.
    static func format<Number: BinaryFloatingPoint & CustomStringConvertible>(
        _ number: Number
    ) -> String {
        if number.isNaN { return "\"NaN\"" }
        if number.isInfinite { return number < 0 ? "\"-Infinity\"" : "\"Infinity\"" }
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
