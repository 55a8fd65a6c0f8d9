/// Writes a tree of ``YAMLNode`` in block style, two spaces a level.
///
/// ``YAMLParser`` reads back an equal tree, positions aside.
public struct YAMLWriter: Sendable {
    public init() {}

    /// The document, ending in a line break.
    public func write(_ node: YAMLNode) -> String {
        var output = ""
        switch node.value {
        case .scalar: output = scalar(node) + "\n"
        case .sequence(let items) where items.isEmpty: output = "[]\n"
        case .mapping(let entries) where entries.isEmpty: output = "{}\n"
        default: writeLines(of: node, indentation: 0, to: &output)
        }
        return output
    }

    /// Text as it stands behind a key.
    static func inline(_ text: String) -> String { YAMLWriter().scalar(.text(text)) }

    private func writeLines(of node: YAMLNode, indentation: Int, to output: inout String) {
        let margin = String(repeating: " ", count: indentation)
        switch node.value {
        case .scalar: output += margin + scalar(node) + "\n"
        case .sequence(let items):
            for item in items {
                if let inline = inline(item) {
                    output += "\(margin)- \(inline)\n"
                } else {
                    var lines = ""
                    writeLines(of: item, indentation: indentation + 2, to: &lines)
                    output += "\(margin)- \(lines.dropFirst(indentation + 2))"
                }
            }
        case .mapping(let entries):
            for entry in entries {
                let key = scalar(.text(entry.key))
                if let inline = inline(entry.value) {
                    output += "\(margin)\(key): \(inline)\n"
                } else {
                    output += "\(margin)\(key):\n"
                    writeLines(of: entry.value, indentation: indentation + 2, to: &output)
                }
            }
        }
    }

    /// The node when it fits behind its key: scalars and empty collections.
    private func inline(_ node: YAMLNode) -> String? {
        switch node.value {
        case .scalar: scalar(node)
        case .sequence(let items): items.isEmpty ? "[]" : nil
        case .mapping(let entries): entries.isEmpty ? "{}" : nil
        }
    }

    private func scalar(_ node: YAMLNode) -> String {
        guard case .scalar(let text, let isPlain) = node.value else { return "" }
        if isPlain { return text.isEmpty ? "null" : text }
        return Self.isSafePlain(text) ? text : quoted(text)
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Nothing but a word that can only be read as text.
    private static func isSafePlain(_ text: String) -> Bool {
        let reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        guard let first = text.utf8.first, !reserved.contains(text.lowercased()),
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20 || first == UInt8(ascii: "_")
        else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
    }
}
