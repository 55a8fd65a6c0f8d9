/// Where and how statements are added to a message or an enum that stands in a file.
struct BlockEdit {
    private let source: ProtoSource
    private let statement: Statement
    /// The bytes between the braces.
    private let body: Range<Int>
    private let reserved: [ReservedNode]
    /// Fields, or values, that stand in the block itself.
    private let items: [Statement]
    /// A statement that shows how far the block's contents are indented.
    private let example: Statement?

    init(_ message: MessageNode, in source: ProtoSource) {
        self.source = source
        statement = message.statement
        body = message.body
        reserved = message.reserved
        items = message.elements.compactMap {
            if case .field(let field) = $0 { field.statement } else { nil }
        }
        example = message.allFields.first?.statement
    }

    init(_ enumeration: EnumNode, in source: ProtoSource) {
        self.source = source
        statement = enumeration.statement
        let end = enumeration.statement.range.upperBound - 1
        let brace = source.bytes[enumeration.name.range.upperBound..<end]
            .firstIndex(of: UInt8(ascii: "{"))
        body = (brace.map { $0 + 1 } ?? end)..<end
        reserved = enumeration.reserved
        items = enumeration.values.map(\.statement)
        example = items.first
    }

    /// Adds lines behind the last field or value, or at the end of a block that has none.
    func append(_ contents: [String], edits: inout TextEdits) {
        guard !contents.isEmpty else { return }
        let lines = contents.map { $0.isEmpty ? "\n" : "\(indent)\($0)\n" }.joined()
        guard let last = items.last?.range.upperBound else { return open(lines, edits: &edits) }
        let line = source.line(at: last - 1)
        if source.lineRange(line).contains(body.upperBound) {
            edits.insert("\n" + lines + outerIndent, at: last)
        } else {
            edits.insert(lines, at: edits.lineEnd(line))
        }
    }

    /// Extends the block's `reserved` statements, or gives it some at its top.
    func reserve(_ reservation: Reservation, edits: inout TextEdits) {
        var lines = ""
        let numbers = reservation.numbers.sorted().map(String.init)
        if !numbers.isEmpty {
            if let node = reserved.last(where: { !$0.ranges.isEmpty }) {
                let list = [listText(of: node)] + numbers
                edits.replace(
                    node.statement.range, with: "reserved \(list.joined(separator: ", "));")
            } else {
                lines += "\(indent)reserved \(numbers.joined(separator: ", "));\n"
            }
        }
        var fresh = reservation.names
        for node in reserved where !node.names.isEmpty {
            let kept = node.names.filter { !reservation.returning.contains($0.text) }
            let isLast =
                node.statement.range == reserved.last { !$0.names.isEmpty }?.statement.range
            guard kept.count < node.names.count || (isLast && !fresh.isEmpty) else { continue }
            let names = kept.map { source.text($0.range) } + (isLast ? fresh.map(quoted) : [])
            if isLast { fresh = [] }
            if names.isEmpty {
                edits.remove(node.statement)
            } else {
                edits.replace(
                    node.statement.range, with: "reserved \(names.joined(separator: ", "));")
            }
        }
        if !fresh.isEmpty {
            lines += "\(indent)reserved \(fresh.map(quoted).joined(separator: ", "));\n"
        }
        if !lines.isEmpty { open(lines, edits: &edits) }
    }

    /// Adds lines directly below the opening brace.
    private func open(_ lines: String, edits: inout TextEdits) {
        let line = source.line(at: body.lowerBound)
        if source.lineRange(line).contains(body.upperBound) {
            edits.insert("\n" + lines + outerIndent, at: body.lowerBound)
        } else {
            edits.insert(lines, at: edits.lineEnd(line))
        }
    }

    private func quoted(_ name: String) -> String { "\"\(name)\"" }

    private func listText(of node: ReservedNode) -> String {
        node.ranges.map { source.text($0.range) }.joined(separator: ", ")
    }

    private var outerIndent: String { leadingBlanks(at: statement.range.lowerBound) }

    private var indent: String {
        guard let first = example?.range.lowerBound,
            source.line(at: first) != source.line(at: statement.range.lowerBound)
        else { return outerIndent + ModelProtoRenderer.indent }
        return leadingBlanks(at: first)
    }

    private func leadingBlanks(at offset: Int) -> String {
        let line = source.text(source.lineRange(source.line(at: offset)))
        return String(line.prefix { $0 == " " || $0 == "\t" })
    }
}

/// What a message or an enum may never use again.
struct Reservation {
    var numbers: [Int64] = []
    var names: [String] = []
    /// Names that are taken again, and that can therefore not stay reserved.
    var returning: Set<String> = []
}
