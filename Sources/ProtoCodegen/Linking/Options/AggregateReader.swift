/// A cursor over the tokens of an option's value in braces.
struct AggregateReader {
    private let source: ProtoSource
    private let tokens: [ProtoToken]
    private var index = 0

    /// Values may be nested this deep.
    static let maximumDepth = 64

    init(_ source: ProtoSource, range: Range<Int>) {
        self.source = source
        tokens = ProtoLexer(source, range: range).tokens
    }

    var token: ProtoToken { tokens[index] }
    var text: String { source.text(token.range) }
    var isAtEnd: Bool { token.kind == .end }

    func isAt(_ symbol: Unicode.Scalar) -> Bool { token.kind == .symbol(UInt8(ascii: symbol)) }

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

    /// Consumes `{` or `<`.
    ///
    /// - Returns: What closes it.
    mutating func consumeOpening() -> Unicode.Scalar? {
        if consume("{") { return "}" }
        return consume("<") ? ">" : nil
    }

    /// A dotted name, or the URL of a type: everything before the closing bracket.
    mutating func name() -> (text: String, range: Range<Int>)? {
        let start = token.range.lowerBound
        var text = ""
        var end = start
        while token.kind == .identifier || isAt(".") || isAt("/") || isAt("-") {
            text += self.text
            end = advance().range.upperBound
        }
        return text.isEmpty ? nil : (text, start..<end)
    }

    /// One scalar; nil when the tokens here are none.
    mutating func scalar() -> OptionValueNode? {
        if token.kind == .string {
            var bytes: [UInt8] = []
            while token.kind == .string {
                bytes += ProtoLiteral.string(source.bytes[advance().range]) ?? []
            }
            return .string(bytes)
        }
        let isNegative = consume("-")
        let word = text
        switch token.kind {
        case .identifier:
            advance()
            let name = word.lowercased()
            if name == "inf" || name == "infinity" {
                return .double(isNegative ? -.infinity : .infinity)
            }
            if name == "nan" { return .double(.nan) }
            return isNegative ? nil : .identifier(word)
        case .integer:
            advance()
            guard let magnitude = ProtoLiteral.integer(word) else {
                return .double((isNegative ? -1 : 1) * (ProtoLiteral.double(word) ?? .infinity))
            }
            return isNegative ? Self.negated(magnitude) : .positiveInteger(magnitude)
        case .float:
            advance()
            return ProtoLiteral.double(word).map { .double(isNegative ? -$0 : $0) }
        default:
            return nil
        }
    }

    private static func negated(_ magnitude: UInt64) -> OptionValueNode {
        guard magnitude <= UInt64(Int64.max) + 1 else { return .double(-Double(magnitude)) }
        return .negativeInteger(Int64(truncatingIfNeeded: 0 &- magnitude))
    }
}
