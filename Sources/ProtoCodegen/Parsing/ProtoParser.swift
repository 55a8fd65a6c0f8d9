/// Reads the text of a `.proto` file into a syntax tree.
///
/// Recursive descent, one extension for each kind of block. A statement that cannot be read is
/// reported and skipped, so that one run finds several faults; nothing is resolved here.
///
/// Source: <https://protobuf.dev/reference/protobuf/proto3-spec/> and the proto2 one beside it.
package struct ProtoParser {
    /// Later faults of a file are not reported.
    static let maximumDiagnostics = 50
    /// Messages, groups and option values may be nested this deep, as in protoc.
    static let maximumDepth = 32
    /// Bytes of a name, and parts of a package's. Full names are made of the names around them, so
    /// that without a limit their sum grows with the square of the file.
    static let maximumNameLength = 512
    static let maximumPackageDepth = 100

    let source: ProtoSource
    private let tokens: [ProtoToken]
    private let comments: [Int: [ProtoComment]]
    private(set) var index = 0
    private var diagnostics: [ProtoDiagnostic]
    var syntax = ProtoSyntax.proto2

    /// Thrown once the fault is recorded, to leave the statement.
    struct Skip: Error {}

    private init(_ source: ProtoSource) {
        self.source = source
        let lexer = ProtoLexer(source)
        tokens = lexer.tokens
        comments = lexer.comments
        diagnostics = lexer.diagnostics
    }

    /// - Throws: ``ProtoDiagnostics`` with every fault found, in the order of the file.
    package static func parse(_ source: ProtoSource) throws(ProtoDiagnostics) -> ProtoFile {
        let (file, diagnostics) = parseReporting(source)
        guard diagnostics.isEmpty else { throw ProtoDiagnostics(diagnostics) }
        return file
    }

    /// Whatever could be read, and the faults of the rest.
    package static func parseReporting(
        _ source: ProtoSource
    ) -> (file: ProtoFile, diagnostics: [ProtoDiagnostic]) {
        var parser = ProtoParser(source)
        let file = parser.parseFile()
        return (file, ProtoDiagnostic.ordered(parser.diagnostics))
    }
}

// MARK: - Tokens

extension ProtoParser {
    var token: ProtoToken { tokens[index] }

    func text(of token: ProtoToken) -> String { source.text(token.range) }

    var tokenText: String { text(of: token) }

    func isAt(_ symbol: Unicode.Scalar) -> Bool {
        token.kind == .symbol(UInt8(ascii: symbol))
    }

    func isAt(word: String) -> Bool {
        token.kind == .identifier && token.range.count == word.utf8.count
            && source.bytes[token.range].elementsEqual(word.utf8)
    }

    /// The token behind the current one; the end of the file repeats.
    var nextToken: ProtoToken { tokens[min(index + 1, tokens.count - 1)] }

    var isAtEnd: Bool { token.kind == .end }

    /// Where the last consumed token ended.
    var consumedEnd: Int { index > 0 ? tokens[index - 1].range.upperBound : 0 }

    @discardableResult
    mutating func advance() -> ProtoToken {
        let consumed = token
        if !isAtEnd { index += 1 }
        return consumed
    }

    mutating func consume(_ symbol: Unicode.Scalar) -> Bool {
        guard isAt(symbol) else { return false }
        advance()
        return true
    }

    mutating func consume(word: String) -> Bool {
        guard isAt(word: word) else { return false }
        advance()
        return true
    }

    @discardableResult
    mutating func expect(_ symbol: Unicode.Scalar) throws(Skip) -> ProtoToken {
        guard isAt(symbol) else { throw unexpected("`\(symbol)`") }
        return advance()
    }

    mutating func expect(word: String) throws(Skip) {
        guard consume(word: word) else { throw unexpected("`\(word)`") }
    }
}

// MARK: - Faults

extension ProtoParser {
    mutating func report(_ range: Range<Int>, _ message: String) {
        guard diagnostics.count < 2 * Self.maximumDiagnostics else { return }
        diagnostics.append(ProtoDiagnostic(source, at: range, message))
    }

    /// Records that something else than the current token was expected.
    mutating func unexpected(_ expected: String) -> Skip {
        // A missing `;` or `}` is best shown behind what it should have followed.
        let isMissingEnd = expected == "`;`" && index > 0
        let range = isMissingEnd ? consumedEnd..<consumedEnd : token.range
        let found = isAtEnd ? "the end of the file" : "`\(shortened(tokenText))`"
        report(range, "expected \(expected), found \(found)")
        return Skip()
    }

    func shortened(_ text: String) -> String {
        text.count > 40 ? text.prefix(40) + "..." : text
    }

    /// Moves behind the statement at the cursor: its `;`, or the block that it opens.
    mutating func skipStatement() {
        while !isAtEnd {
            if isAt("}") { return }
            if isAt("{") { return skipBlock() }
            if advance().kind == .symbol(UInt8(ascii: ";")) { return }
        }
    }

    private mutating func skipBlock() {
        var depth = 0
        while !isAtEnd {
            if isAt("{") { depth += 1 }
            if isAt("}") { depth -= 1 }
            advance()
            if depth == 0 { return }
        }
    }
}

// MARK: - Statements and comments

extension ProtoParser {
    /// Reads `{ ... }`, one statement at a time, and leaves the faulty ones out.
    ///
    /// - Returns: The bytes between the braces.
    mutating func parseBlock(
        _ body: (inout ProtoParser) throws(Skip) -> Void
    ) throws(Skip) -> Range<Int> {
        try expect("{")
        let start = consumedEnd
        while !isAt("}") {
            guard !isAtEnd else { throw unexpected("`}`") }
            if consume(";") { continue }
            do throws(Skip) {
                try body(&self)
            } catch {
                skipStatement()
            }
        }
        let end = token.range.lowerBound
        advance()
        return start..<end
    }

    /// The statement from a first token to the one just consumed, with its comments. `last` is the
    /// index of the token that trailing comments follow: the opening brace of a block, or nil for
    /// the token just consumed.
    func statement(from first: Int, head last: Int? = nil) -> Statement {
        let before = attachment(before: first)
        let after = attachment(before: (last ?? index - 1) + 1)
        return Statement(
            range: tokens[first].range.lowerBound..<consumedEnd,
            comments: Comments(
                leading: before?.leading,
                trailing: after?.trailing,
                detached: before?.detached ?? []
            )
        )
    }

    private func attachment(before index: Int) -> CommentAttachment? {
        guard let found = comments[index] else { return nil }
        let next = tokens[index]
        let closers: [ProtoToken.Kind] = [
            .symbol(UInt8(ascii: "}")), .symbol(UInt8(ascii: "]")), .symbol(UInt8(ascii: ")")),
        ]
        return CommentAttachment(
            found,
            previousLine: index > 0
                ? source.line(at: tokens[index - 1].range.upperBound - 1) : nil,
            nextLine: source.line(at: next.range.lowerBound),
            next: next.kind == .end ? .end : closers.contains(next.kind) ? .closer : .token
        )
    }
}
