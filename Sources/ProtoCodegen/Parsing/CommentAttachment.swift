/// The comments between two tokens, shared out as protoc does it.
///
/// A comment on the line of the previous token belongs to it, and so does a block directly below it
/// that a blank line, another block or the end of the scope follows. What stands directly above the
/// next token leads it; the rest is detached.
///
/// Source: the comment of `SourceCodeInfo.Location.leading_comments` in descriptor.proto.
struct CommentAttachment {
    private(set) var trailing: String?
    private(set) var detached: [String] = []
    private(set) var leading: String?

    private var block: String?
    private var blockIsLines = false
    private var canTrail: Bool
    private var finishedBlocks = 0

    /// What comes behind the comments.
    enum Next { case token, closer, end }

    /// Lines are zero-based: the one that the previous token ends on, nil at the start of the file,
    /// and the one that the next token begins on. A closer is `}`, `]` or `)`.
    init(_ comments: [ProtoComment], previousLine: Int?, nextLine: Int, next: Next) {
        canTrail = previousLine != nil
        guard let first = comments.first else { return }
        var rest = comments[...]
        var line = previousLine ?? first.firstLine
        var isAmbiguous = previousLine == nextLine
        if first.firstLine == previousLine {
            rest = rest.dropFirst()
            add(first)
            flush()
            line = first.lastLine
            isAmbiguous = isAmbiguous || line == nextLine
        }
        for comment in rest {
            if comment.firstLine - line > 1 { endParagraph() }
            add(comment)
            line = comment.lastLine
        }
        if nextLine - line > 1 { endParagraph() }
        if next != .token { flush() }
        if isAmbiguous, next != .end { detachOnlyBlock() }
        leading = block
    }

    /// A single comment between two tokens of one line could belong to either, so it belongs to none.
    private mutating func detachOnlyBlock() {
        guard finishedBlocks + (block == nil ? 0 : 1) == 1 else { return }
        if let text = trailing { detached.insert(text, at: 0) }
        trailing = nil
        flush()
    }

    private mutating func add(_ comment: ProtoComment) {
        if block != nil, !(comment.isLine && blockIsLines) { flush() }
        if block == nil { block = comment.text } else { block?.append(comment.text) }
        blockIsLines = comment.isLine
    }

    private mutating func flush() {
        guard let text = block else { return }
        if canTrail { trailing = text } else { detached.append(text) }
        canTrail = false
        block = nil
        finishedBlocks += 1
    }

    private mutating func endParagraph() {
        flush()
        canTrail = false
    }
}
