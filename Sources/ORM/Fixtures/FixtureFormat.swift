internal import FoundationEssentials

/// How a fixture is laid out, by Django's names.
public enum FixtureFormat: String, Sendable, CaseIterable {
    /// One array of objects.
    case json
    /// One object a line.
    case jsonl
}

/// Lays the objects of a fixture out, one after another.
public struct FixtureRenderer: Sendable {
    private let format: FixtureFormat
    private let indent: Int?
    private var isFirst = true

    /// - Parameters:
    ///   - format: of the whole.
    ///   - indent: spaces a level; nil keeps an object on one line. JSON lines have none.
    public init(_ format: FixtureFormat, indent: Int? = nil) {
        self.format = format
        self.indent = format == .json ? indent : nil
    }

    public var head: String { format == .json ? "[" : "" }

    /// The text of one more object.
    public mutating func text(of object: FixtureObject) throws -> String {
        let text = try FixtureText(indent: indent).text(of: object)
        defer { isFirst = false }
        guard format == .json else { return "\(text)\n" }
        guard indent == nil else { return "\(isFirst ? "" : ",")\n\(text)" }
        return "\(isFirst ? "" : ", ")\(text)"
    }

    public var tail: String {
        guard format == .json else { return "" }
        return indent == nil ? "]" : "\n]\n"
    }
}

/// JSON text as Python's `json.dumps` lays it out.
struct FixtureText {
    let indent: Int?

    func text(of object: FixtureObject) throws -> String {
        var text = ""
        var members: [(String, JSONValue)] = [("model", .string(object.model))]
        if let key = object.key { members.append(("pk", key)) }
        open("{", 0, to: &text)
        for (name, value) in members {
            text += JSONWriter.quoted(name) + ": "
            try write(value, 1, to: &text)
            comma(1, to: &text)
        }
        text += JSONWriter.quoted("fields") + ": "
        try write(object.fields, 1, to: &text)
        close("}", 0, to: &text)
        return text
    }

    private func write(_ members: [(String, JSONValue)], _ level: Int, to text: inout String) throws
    {
        guard !members.isEmpty else { return text += "{}" }
        open("{", level, to: &text)
        for (position, (name, value)) in members.enumerated() {
            if position > 0 { comma(level + 1, to: &text) }
            text += JSONWriter.quoted(name) + ": "
            try write(value, level + 1, to: &text)
        }
        close("}", level, to: &text)
    }

    private func write(_ value: JSONValue, _ level: Int, to text: inout String) throws {
        switch value {
        case .string(let string): text += JSONWriter.quoted(string)
        case .object(let members):
            let sorted = members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            try write(sorted, level, to: &text)
        case .array(let elements):
            guard !elements.isEmpty else { return text += "[]" }
            open("[", level, to: &text)
            for (position, element) in elements.enumerated() {
                if position > 0 { comma(level + 1, to: &text) }
                try write(element, level + 1, to: &text)
            }
            close("]", level, to: &text)
        case .number(let number):
            guard number.isFinite else { throw FieldValueError.notFinite }
            text += String(number)
        case .decimal(let number):
            guard number.isFinite else { throw FieldValueError.notFinite }
            text += DecimalText.format(number)
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        }
    }

    private func open(_ bracket: String, _ level: Int, to text: inout String) {
        text += bracket
        breakLine(level + 1, to: &text)
    }

    private func close(_ bracket: String, _ level: Int, to text: inout String) {
        breakLine(level, to: &text)
        text += bracket
    }

    private func comma(_ level: Int, to text: inout String) {
        text += indent == nil ? ", " : ","
        breakLine(level, to: &text)
    }

    private func breakLine(_ level: Int, to text: inout String) {
        guard let indent else { return }
        text += "\n" + String(repeating: " ", count: indent * level)
    }
}
