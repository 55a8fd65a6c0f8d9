/// Changes to a text, collected against the original and applied at once.
struct TextEdits {
    private let source: ProtoSource
    private var edits: [(range: Range<Int>, text: String)] = []

    init(_ source: ProtoSource) {
        self.source = source
    }

    mutating func replace(_ range: Range<Int>, with text: String) {
        edits.append((range, text))
    }

    /// Insertions at one place appear in the order they were asked for.
    mutating func insert(_ text: String, at offset: Int) {
        replace(offset..<offset, with: text)
    }

    /// Removes a statement, with its whole line where it stands alone on it, and with the comment
    /// lines directly above, which would otherwise seem to speak of the next statement.
    mutating func remove(_ statement: Statement) {
        let range = statement.range
        let first = source.line(at: range.lowerBound)
        let last = source.line(at: range.upperBound - 1)
        let before = source.text(source.lineStart(first)..<range.lowerBound)
        let after = source.text(range.upperBound..<source.lineRange(last).upperBound)
        guard before.allSatisfy(\.isWhitespace), after.isBlankOrComment else {
            return replace(range, with: "")
        }
        let top = statement.comments.leading == nil ? first : firstCommentLine(above: first)
        replace(source.lineStart(top)..<lineEnd(last), with: "")
    }

    /// The first of the lines directly above `line` that hold nothing but a comment.
    private func firstCommentLine(above line: Int) -> Int {
        var top = line
        func text(_ line: Int) -> String { source.text(source.lineRange(line)) }
        while top > 0 {
            let above = text(top - 1)
            if above.trimmedStart.hasPrefix("//") {
                top -= 1
            } else if above.trimmedEnd.hasSuffix("*/") {
                var start = top - 1
                while start > 0, !text(start).contains("/*") { start -= 1 }
                guard text(start).trimmedStart.hasPrefix("/*") else { break }
                top = start
            } else {
                break
            }
        }
        return top
    }

    /// The offset behind the newline of a zero-based line.
    func lineEnd(_ line: Int) -> Int {
        min(source.bytes.count, source.lineRange(line).upperBound + newlineLength(line))
    }

    private func newlineLength(_ line: Int) -> Int {
        let end = source.lineRange(line).upperBound
        return end < source.bytes.count && source.bytes[end] == UInt8(ascii: "\r") ? 2 : 1
    }

    /// Text with `\n` at the ends of its lines as the file ends them. A `\r\n` is one character, and stays.
    func withNewlines(_ text: String) -> String {
        let newline = source.newline
        return newline == "\n" ? text : text.map { $0 == "\n" ? newline : String($0) }.joined()
    }

    /// The text with all changes made. An insertion where a removal begins comes before it.
    func applied() -> String {
        var output: [UInt8] = []
        var position = 0
        let ordered = edits.enumerated().sorted { left, right in
            func key(_ edit: (offset: Int, element: (range: Range<Int>, text: String)))
                -> (Int, Int, Int)
            {
                let range = edit.element.range
                return (range.lowerBound, range.isEmpty ? 0 : 1, edit.offset)
            }
            return key(left) < key(right)
        }
        for (_, edit) in ordered {
            if edit.range.lowerBound > position {
                output += source.bytes[position..<edit.range.lowerBound]
            }
            output += Array(withNewlines(edit.text).utf8)
            position = max(position, edit.range.upperBound)
        }
        output += source.bytes[position...]
        return String(decoding: output, as: UTF8.self)
    }
}

extension StringProtocol {
    fileprivate var trimmedStart: SubSequence { drop(while: \.isWhitespace) }

    fileprivate var trimmedEnd: SubSequence {
        let end = lastIndex { !$0.isWhitespace }
        return end.map { self[...$0] } ?? prefix(0)
    }

    fileprivate var isBlankOrComment: Bool {
        let rest = trimmedStart
        return rest.isEmpty || rest.hasPrefix("//")
    }
}
