/// Where and how statements are added to a message that stands in a file.
struct MessageEdit {
    private let message: MessageNode
    private let source: ProtoSource

    init(_ message: MessageNode, in source: ProtoSource) {
        self.message = message
        self.source = source
    }

    /// Adds statements behind the last field, or at the end of a message that has none.
    func append(_ statements: [String], edits: inout TextEdits) {
        guard !statements.isEmpty else { return }
        let lines = statements.map { "\(indent)\($0)\n" }.joined()
        guard let last = lastFieldEnd else { return open(lines, edits: &edits) }
        let line = source.line(at: last - 1)
        if source.lineRange(line).contains(message.body.upperBound) {
            edits.insert("\n" + lines + outerIndent, at: last)
        } else {
            edits.insert(lines, at: edits.lineEnd(line))
        }
    }

    /// Extends the message's `reserved` statements, or gives it some at its top.
    func reserve(_ reservation: Reservation, edits: inout TextEdits) {
        let nodes = message.reserved
        var lines = ""
        let numbers = reservation.numbers.sorted().map(String.init)
        if !numbers.isEmpty {
            if let node = nodes.last(where: { !$0.ranges.isEmpty }) {
                let list = [listText(of: node)] + numbers
                edits.replace(
                    node.statement.range, with: "reserved \(list.joined(separator: ", "));")
            } else {
                lines += "\(indent)reserved \(numbers.joined(separator: ", "));\n"
            }
        }
        var fresh = reservation.names
        for node in nodes where !node.names.isEmpty {
            let kept = node.names.filter { !reservation.returning.contains($0.text) }
            let isLast = node.statement.range == nodes.last { !$0.names.isEmpty }?.statement.range
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
        let line = source.line(at: message.body.lowerBound)
        if source.lineRange(line).contains(message.body.upperBound) {
            edits.insert("\n" + lines + outerIndent, at: message.body.lowerBound)
        } else {
            edits.insert(lines, at: edits.lineEnd(line))
        }
    }

    private func quoted(_ name: String) -> String { "\"\(name)\"" }

    private func listText(of node: ReservedNode) -> String {
        node.ranges.map { source.text($0.range) }.joined(separator: ", ")
    }

    private var lastFieldEnd: Int? {
        message.elements.last { if case .field = $0 { true } else { false } }.map { element in
            if case .field(let field) = element { field.statement.range.upperBound } else { 0 }
        }
    }

    private var outerIndent: String { leadingBlanks(at: message.statement.range.lowerBound) }

    private var indent: String {
        guard let first = message.allFields.first else {
            return outerIndent + ModelProtoRenderer.indent
        }
        let isOnOwnLine =
            source.line(at: first.statement.range.lowerBound)
            != source.line(at: message.statement.range.lowerBound)
        return isOnOwnLine
            ? leadingBlanks(at: first.statement.range.lowerBound)
            : outerIndent + ModelProtoRenderer.indent
    }

    private func leadingBlanks(at offset: Int) -> String {
        let line = source.text(source.lineRange(source.line(at: offset)))
        return String(line.prefix { $0 == " " || $0 == "\t" })
    }
}

/// What a message may never use again.
struct Reservation {
    var numbers: [Int64] = []
    var names: [String] = []
    /// Names that fields take again, and that can therefore not stay reserved.
    var returning: Set<String> = []
}
