internal import FoundationEssentials

/// Writes JSON on one line, the members of objects in the order of their names' bytes.
struct JSONWriter {
    private(set) var text = ""
    /// A string or name has U+0000 in it: JSON, which PostgreSQL does not store.
    private(set) var hasNullCharacter = false

    init(_ value: JSONValue) throws(FieldValueError) {
        try write(value, depth: 0)
    }

    private mutating func write(_ value: JSONValue, depth: Int) throws(FieldValueError) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .decimal(let value):
            guard value.isFinite else { throw .notFinite }
            text += DecimalText.format(value)
        case .number(let value):
            guard value.isFinite else { throw .notFinite }
            let spelling = "\(value)"
            text += spelling.hasSuffix(".0") ? String(spelling.dropLast(2)) : spelling
        case .string(let value): write(string: value)
        case .array(let elements):
            try checkDepth(depth)
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                try write(element, depth: depth + 1)
            }
            text += "]"
        case .object(let members):
            try checkDepth(depth)
            text += "{"
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { text += "," }
                write(string: member.key)
                text += ":"
                try write(member.value, depth: depth + 1)
            }
            text += "}"
        }
    }

    /// What is written must be read again.
    private func checkDepth(_ depth: Int) throws(FieldValueError) {
        guard depth < JSONParser.maximumDepth else {
            throw .tooDeep(maximum: JSONParser.maximumDepth)
        }
    }

    private mutating func write(string: String) {
        hasNullCharacter = hasNullCharacter || string.utf8.contains(0)
        text += Self.quoted(string)
    }

    /// A string in quotes, with nothing escaped that need not be.
    static func quoted(_ string: String) -> String {
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{8}": result += "\\b"
            case "\u{c}": result += "\\f"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
