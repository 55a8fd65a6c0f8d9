internal import CYAML

/// Reads one YAML (or JSON) document into a tree of ``YAMLNode``.
///
/// Aliases are replaced by what they name. Nesting and size are bounded, so that no file can exhaust
/// memory or the stack.
public struct YAMLParser: Sendable {
    /// Levels of nesting, above which a document is refused.
    static let maximumDepth = 64
    /// Nodes after aliases are replaced, above which a document is refused.
    static let maximumNodes = 100_000

    private let text: [UInt8]
    private let file: String

    /// - Parameters:
    ///   - text: the document, in UTF-8.
    ///   - file: the name that errors mention.
    public init(_ text: [UInt8], file: String) {
        self.text = text
        self.file = file
    }

    public init(_ text: String, file: String) {
        self.init(Array(text.utf8), file: file)
    }

    /// The document; an empty one is null.
    ///
    /// - Throws: ``YAMLError`` with line and column.
    public func parse() throws(YAMLError) -> YAMLNode {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            throw YAMLError(
                file: file, position: .init(line: 1, column: 1), message: "out of memory")
        }
        defer { yaml_parser_delete(&parser) }
        // SAFETY: libyaml reads the input only while parsing, which ends inside this closure.
        let result = text.withUnsafeBufferPointer { bytes -> Result<YAMLNode, YAMLError> in
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            return Result { () throws(YAMLError) in
                var builder = YAMLTreeBuilder(file: file)
                return try builder.document(from: &parser)
            }
        }
        return try result.get()
    }
}

/// Turns libyaml's events into nodes.
private struct YAMLTreeBuilder {
    let file: String
    private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
    private var nodeCount = 0

    init(file: String) { self.file = file }

    mutating func document(from parser: inout yaml_parser_t) throws(YAMLError) -> YAMLNode {
        _ = try next(&parser)  // the start of the stream
        guard try next(&parser).kind == YAML_DOCUMENT_START_EVENT else {
            return YAMLNode(.scalar("", isPlain: true))
        }
        let root = try node(from: try next(&parser), &parser, depth: 0)
        _ = try next(&parser)  // the end of the document
        let end = try next(&parser)
        guard end.kind == YAML_STREAM_END_EVENT else {
            throw fault("only one document is expected", at: end.position)
        }
        return root
    }

    private mutating func node(
        from event: Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(YAMLError) -> YAMLNode {
        guard depth < YAMLParser.maximumDepth else {
            throw fault("nested more than \(YAMLParser.maximumDepth) levels", at: event.position)
        }
        let before = nodeCount
        try count(1, at: event.position)
        let node: YAMLNode
        switch event.kind {
        case YAML_SCALAR_EVENT:
            node = YAMLNode(.scalar(event.text, isPlain: event.isPlain), at: event.position)
        case YAML_SEQUENCE_START_EVENT:
            node = YAMLNode(
                .sequence(try items(&parser, depth: depth + 1)),
                at: event.position
            )
        case YAML_MAPPING_START_EVENT:
            node = YAMLNode(
                .mapping(try entries(&parser, depth: depth + 1)),
                at: event.position
            )
        case YAML_ALIAS_EVENT:
            guard let anchor = anchors[event.anchor] else {
                throw fault("`*\(event.anchor)` names no anchor", at: event.position)
            }
            try count(anchor.size, at: event.position)
            return anchor.node
        default:
            throw fault("a value is expected", at: event.position)
        }
        if !event.anchor.isEmpty { anchors[event.anchor] = (node, nodeCount - before) }
        return node
    }

    private mutating func items(
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(YAMLError) -> [YAMLNode] {
        var items: [YAMLNode] = []
        while true {
            let event = try next(&parser)
            if event.kind == YAML_SEQUENCE_END_EVENT { return items }
            items.append(try node(from: event, &parser, depth: depth))
        }
    }

    private mutating func entries(
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(YAMLError) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var keys: Set<String> = []
        while true {
            let event = try next(&parser)
            if event.kind == YAML_MAPPING_END_EVENT { return entries }
            guard event.kind == YAML_SCALAR_EVENT else {
                throw fault("a key must be text", at: event.position)
            }
            guard keys.insert(event.text).inserted else {
                throw fault("`\(event.text)` is given twice", at: event.position)
            }
            let value = try node(from: try next(&parser), &parser, depth: depth)
            entries.append(
                YAMLNode.Entry(key: event.text, keyPosition: event.position, value: value)
            )
        }
    }

    private mutating func count(_ nodes: Int, at position: YAMLNode.Position) throws(YAMLError) {
        nodeCount += nodes
        guard nodeCount <= YAMLParser.maximumNodes else {
            throw fault("more than \(YAMLParser.maximumNodes) values", at: position)
        }
    }

    private func fault(_ message: String, at position: YAMLNode.Position) -> YAMLError {
        YAMLError(file: file, position: position, message: message)
    }
}

// MARK: - Events

/// One libyaml event, copied out so that the original can be freed at once.
private struct Event {
    var kind: yaml_event_type_t
    var position: YAMLNode.Position
    var text = ""
    var isPlain = false
    var anchor = ""
}

extension YAMLTreeBuilder {
    private func next(_ parser: inout yaml_parser_t) throws(YAMLError) -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(&parser, &raw) == 1 else { throw fault(of: parser) }
        defer { yaml_event_delete(&raw) }
        var event = Event(kind: raw.type, position: .init(raw.start_mark))
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            // SAFETY: libyaml gives `length` bytes at `value`, which live until the event is deleted.
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            event.text = String(decoding: bytes, as: UTF8.self)
            event.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            event.anchor = name(scalar.anchor)
        case YAML_SEQUENCE_START_EVENT:
            event.anchor = name(raw.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT:
            event.anchor = name(raw.data.mapping_start.anchor)
        case YAML_ALIAS_EVENT:
            event.anchor = name(raw.data.alias.anchor)
        default: break
        }
        return event
    }

    private func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String {
        anchor.map { String(cString: $0) } ?? ""
    }

    private func fault(of parser: yaml_parser_t) -> YAMLError {
        let problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
        if parser.error == YAML_READER_ERROR {
            // The reader knows an offset in bytes only; it is where the text stops being UTF-8.
            return fault(problem, at: .init(line: Int(parser.mark.line) + 1, column: 1))
        }
        return fault(problem, at: .init(parser.problem_mark))
    }
}

extension YAMLNode.Position {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
