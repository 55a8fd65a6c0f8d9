/// Splits a `.proto` file into tokens and comments.
///
/// Source: <https://protobuf.dev/reference/protobuf/proto3-spec/#lexical_elements>, and for comments
/// `SourceCodeInfo.Location` in descriptor.proto.
struct ProtoLexer {
    private let source: ProtoSource
    private var position: Int
    private let end: Int
    private(set) var tokens: [ProtoToken] = []
    /// Comments in front of the token with that index.
    private(set) var comments: [Int: [ProtoComment]] = [:]
    private(set) var diagnostics: [ProtoDiagnostic] = []

    /// Reads the whole file, or the part of it in `range`. The last token is always `.end`; faulty
    /// bytes are reported and skipped.
    init(_ source: ProtoSource, range: Range<Int>? = nil) {
        self.source = source
        end = min(range?.upperBound ?? source.bytes.count, source.bytes.count)
        position = range?.lowerBound ?? 0
        tokens.reserveCapacity((end - position) / 5)
        if range == nil, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while let byte = current {
            readElement(startingWith: byte)
        }
        add(.end, from: position)
    }

    private var current: UInt8? { peek(0) }

    private func peek(_ distance: Int) -> UInt8? {
        let index = position + distance
        return index < end ? source.bytes[index] : nil
    }

    private mutating func add(_ kind: ProtoToken.Kind, from start: Int) {
        tokens.append(ProtoToken(kind: kind, range: start..<position))
    }

    private mutating func report(_ range: Range<Int>, _ message: String) {
        guard diagnostics.count < ProtoParser.maximumDiagnostics else { return }
        diagnostics.append(ProtoDiagnostic(source, at: range, message))
    }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while let byte = current, condition(byte) { position += 1 }
    }

    private mutating func readElement(startingWith byte: UInt8) {
        let start = position
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B,
            0x0C:
            position += 1
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
            readLineComment()
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
            readBlockComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            readString(quote: byte)
        case _ where byte.isLetter:
            skip { $0.isLetter || $0.isDigit }
            add(.identifier, from: start)
        case _ where byte.isDigit:
            readNumber()
        case UInt8(ascii: ".") where peek(1)?.isDigit == true:
            readNumber()
        case 0x21...0x7E:
            position += 1
            add(.symbol(byte), from: start)
        default:
            skip { $0 < 0x09 || (0x0E...0x1F).contains($0) || $0 >= 0x7F }
            report(start..<position, "invalid character outside of a string or comment")
        }
    }

    // MARK: - Comments

    private mutating func readLineComment() {
        let line = source.line(at: position)
        position += 2
        let start = position
        skip { $0 != UInt8(ascii: "\n") }
        if current != nil { position += 1 }
        add(comment: source.text(start..<position), from: line, to: line, isLine: true)
    }

    private mutating func readBlockComment() {
        let start = position
        position += 2
        while current != nil, !(current == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) {
            position += 1
        }
        guard current != nil else {
            return report(start..<start + 2, "this comment is never closed")
        }
        let text = Self.withoutMargin(source.text(start + 2..<position))
        position += 2
        let first = source.line(at: start)
        add(comment: text, from: first, to: source.line(at: position - 1), isLine: false)
    }

    private mutating func add(comment text: String, from first: Int, to last: Int, isLine: Bool) {
        comments[tokens.count, default: []].append(
            ProtoComment(text: text, firstLine: first, lastLine: last, isLine: isLine))
    }

    /// Strips the leading blanks and the asterisk of every line but the first.
    private static func withoutMargin(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { index, line in
            guard index > 0 else { return line }
            let stripped = line.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
            return stripped.first == "*" ? stripped.dropFirst() : stripped
        }.joined(separator: "\n")
    }

    // MARK: - Literals

    private mutating func readString(quote: UInt8) {
        let start = position
        position += 1
        while let byte = current, byte != quote {
            if byte == UInt8(ascii: "\n") {
                report(start..<position, "this string is not closed before the end of the line")
                return add(.string, from: start)
            }
            position += byte == UInt8(ascii: "\\") && peek(1) != nil ? 2 : 1
        }
        guard current != nil else {
            report(start..<position, "this string is never closed")
            return add(.string, from: start)
        }
        position += 1
        add(.string, from: start)
    }

    private mutating func readNumber() {
        let start = position
        var kind = ProtoToken.Kind.integer
        if current == UInt8(ascii: "0"), peek(1).map({ $0 | 0x20 }) == UInt8(ascii: "x") {
            position += 2
            skip(while: \.isHexDigit)
        } else {
            skip(while: \.isDigit)
            if current == UInt8(ascii: ".") {
                kind = .float
                position += 1
                skip(while: \.isDigit)
            }
            if current.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
                kind = .float
                position += 1
                if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
                skip(while: \.isDigit)
            }
        }
        if let byte = current, byte.isLetter {
            skip { $0.isLetter || $0.isDigit }
            report(start..<position, "a number and a word need a space between them")
        }
        add(kind, from: start)
    }
}

extension UInt8 {
    /// An ASCII letter or the underscore: what a `.proto` name may begin with.
    var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
    }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isHexDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }
}
