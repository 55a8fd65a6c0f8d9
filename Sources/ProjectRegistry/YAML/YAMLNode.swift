/// One node of a YAML document, with the place it was written at.
public struct YAMLNode: Sendable, Hashable {
    /// Where a node starts.
    public struct Position: Sendable, Hashable {
        /// Counted from 1.
        public var line: Int
        /// Counted from 1, in characters.
        public var column: Int

        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    public enum Value: Sendable, Hashable {
        /// `isPlain` is false for quoted and block text, which is text whatever it looks like.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        /// In the order written; keys are unique.
        case mapping([Entry])
    }

    /// A key and its value.
    public struct Entry: Sendable, Hashable {
        public var key: String
        public var keyPosition: Position
        public var value: YAMLNode

        public init(key: String, keyPosition: Position, value: YAMLNode) {
            self.key = key
            self.keyPosition = keyPosition
            self.value = value
        }
    }

    public var value: Value
    public var position: Position

    public init(_ value: Value, at position: Position = Position(line: 1, column: 1)) {
        self.value = value
        self.position = position
    }
}

// MARK: - Reading

extension YAMLNode {
    /// Plain `null`, `~` or nothing at all.
    ///
    /// Source: <https://yaml.org/spec/1.2.2/#103-core-schema>, here and for the other types.
    public var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = value else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The text of any scalar but null; nil for lists and mappings.
    public var string: String? {
        guard case .scalar(let text, _) = value, !isNull else { return nil }
        return text
    }

    public var bool: Bool? {
        guard case .scalar(let text, isPlain: true) = value else { return nil }
        switch text {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: return nil
        }
    }

    public var int: Int? {
        guard case .scalar(let text, isPlain: true) = value else { return nil }
        return Int(text)
    }

    /// A whole or a decimal number.
    public var double: Double? {
        guard case .scalar(let text, isPlain: true) = value,
            text.allSatisfy({ $0.isNumber || "+-.eE".contains($0) })
        else { return nil }
        return Double(text)
    }

    public var sequence: [YAMLNode]? {
        guard case .sequence(let nodes) = value else { return nil }
        return nodes
    }

    public var mapping: [Entry]? {
        guard case .mapping(let entries) = value else { return nil }
        return entries
    }

    /// The value of `key`, when this is a mapping that has it.
    public subscript(key: String) -> YAMLNode? {
        mapping?.first { $0.key == key }?.value
    }
}

// MARK: - Making

extension YAMLNode {
    /// Text, whatever it looks like; written with quotes when it could be read as something else.
    public static func text(_ text: String) -> YAMLNode { YAMLNode(.scalar(text, isPlain: false)) }

    public static func list(_ nodes: [YAMLNode]) -> YAMLNode { YAMLNode(.sequence(nodes)) }

    /// A mapping in the order given; a key given twice is written twice.
    public static func map(_ entries: [(String, YAMLNode)]) -> YAMLNode {
        YAMLNode(
            .mapping(
                entries.map {
                    Entry(key: $0.0, keyPosition: Position(line: 1, column: 1), value: $0.1)
                }
            )
        )
    }
}
