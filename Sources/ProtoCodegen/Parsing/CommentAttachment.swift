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

    /// Lines are zero-based: the one that the previous token ends on, nil at the start of the file,
    /// and the one that the next token begins on. `closesScope` says that the next token is `}`,
    /// `]`, `)` or the end of the file.
    init(
        _ comments: [ProtoComment], previousLine: Int?, nextLine: Int, closesScope: Bool
    ) {
        canTrail = previousLine != nil
        guard let first = comments.first else { return }
        var rest = comments[...]
        var line = previousLine ?? first.firstLine
        if first.firstLine == previousLine {
            rest = rest.dropFirst()
            // Between two tokens of one line it could belong to either.
            guard first.isLine || (rest.first?.firstLine ?? nextLine) > first.lastLine else {
                return
            }
            add(first)
            flush()
            line = first.lastLine
        }
        for comment in rest {
            if comment.firstLine - line > 1 { endParagraph() }
            add(comment)
            line = comment.lastLine
        }
        if nextLine - line > 1 { endParagraph() }
        if closesScope { flush() }
        leading = block
    }

    private mutating func add(_ comment: ProtoComment) {
        if block != nil, !(comment.isLine && blockIsLines) { flush() }
        block = (block ?? "") + comment.text
        blockIsLines = comment.isLine
    }

    private mutating func flush() {
        guard let text = block else { return }
        if canTrail { trailing = text } else { detached.append(text) }
        canTrail = false
        block = nil
    }

    private mutating func endParagraph() {
        flush()
        canTrail = false
    }
}
