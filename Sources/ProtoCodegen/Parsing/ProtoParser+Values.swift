// Names, numbers, strings and options.

extension ProtoParser {
    mutating func parseIdentifier(_ expected: String) throws(Skip) -> Name {
        guard token.kind == .identifier else { throw unexpected(expected) }
        let name = advance()
        guard name.range.count <= Self.maximumNameLength else {
            report(name.range, "this name is longer than \(Self.maximumNameLength) bytes")
            throw Skip()
        }
        return Name(text: text(of: name), range: name.range)
    }

    /// `a.b.c`, with a leading dot where `allowsLeadingDot`.
    mutating func parseDottedName(
        _ expected: String, allowsLeadingDot: Bool = true
    ) throws(Skip) -> Name {
        let start = token.range.lowerBound
        var text = ""
        if allowsLeadingDot, consume(".") { text = "." }
        text += try parseIdentifier(expected).text
        var depth = 1
        while consume(".") {
            text += "." + (try parseIdentifier("a name after the dot")).text
            depth += 1
        }
        guard depth <= Self.maximumPackageDepth else {
            report(start..<consumedEnd, "this name has more than \(Self.maximumPackageDepth) parts")
            throw Skip()
        }
        return Name(text: text, range: start..<consumedEnd)
    }

    mutating func parseInteger(
        _ expected: String, allowsSign: Bool = false
    ) throws(Skip) -> NumberNode {
        let start = token.range.lowerBound
        let isNegative = allowsSign && consume("-")
        guard token.kind == .integer else { throw unexpected(expected) }
        let literal = advance()
        let range = start..<consumedEnd
        guard let magnitude = ProtoLiteral.integer(text(of: literal)) else {
            report(
                range, "`\(shortened(text(of: literal)))` is not an integer of at most 64 bits")
            return NumberNode(value: .max, range: range)
        }
        let clamped = Int64(clamping: magnitude)
        return NumberNode(value: isNegative ? -clamped : clamped, range: range)
    }

    /// One or more adjacent string literals, joined.
    mutating func parseString(
        _ expected: String
    ) throws(Skip) -> (bytes: [UInt8], range: Range<Int>) {
        guard token.kind == .string else { throw unexpected(expected) }
        let start = token.range.lowerBound
        var bytes: [UInt8] = []
        while token.kind == .string {
            let literal = advance()
            if let value = ProtoLiteral.string(source.bytes[literal.range]) {
                bytes += value
            } else {
                report(literal.range, "this string has an escape that does not exist")
            }
        }
        return (bytes, start..<consumedEnd)
    }

    // MARK: - Options

    /// `option NAME = VALUE;`
    mutating func parseOptionStatement() throws(Skip) -> OptionNode {
        let first = index
        try expect(word: "option")
        var option = try parseOptionAssignment()
        try expect(";")
        option.statement = statement(from: first)
        return option
    }

    /// `[a = 1, (b).c = 2]`, or nothing.
    mutating func parseBracketedOptions() throws(Skip) -> [OptionNode] {
        guard consume("[") else { return [] }
        var options: [OptionNode] = []
        repeat {
            options.append(try parseOptionAssignment())
        } while consume(",")
        guard consume("]") else { throw unexpected("`,` or `]`") }
        return options
    }

    private mutating func parseOptionAssignment() throws(Skip) -> OptionNode {
        let first = index
        let nameStart = token.range.lowerBound
        var name: [OptionNode.NamePart] = []
        repeat {
            if consume("(") {
                let extended = try parseDottedName("the name of an extension")
                try expect(")")
                name.append(.init(text: extended.text, isExtension: true))
            } else {
                let part = try parseIdentifier("the name of an option")
                name.append(.init(text: part.text, isExtension: false))
            }
        } while consume(".")
        let nameRange = nameStart..<consumedEnd
        try expect("=")
        let valueStart = token.range.lowerBound
        let value = try parseOptionValue()
        return OptionNode(
            name: name,
            nameRange: nameRange,
            value: value,
            valueRange: valueStart..<consumedEnd,
            statement: statement(from: first)
        )
    }

    private mutating func parseOptionValue() throws(Skip) -> OptionValueNode {
        if token.kind == .string { return .string(try parseString("a string").bytes) }
        if isAt("{") { return .aggregate(try parseAggregate()) }
        let isNegative = consume("-")
        let literal = token
        let word = text(of: literal)
        switch literal.kind {
        case .identifier:
            advance()
            guard isNegative else { return .identifier(word) }
            switch word {
            case "inf": return .double(-.infinity)
            case "nan": return .double(.nan)
            default:
                report(literal.range, "a word cannot be negative")
                throw Skip()
            }
        case .integer:
            advance()
            guard let magnitude = ProtoLiteral.integer(word) else {
                // Beyond 64 bits it is still a number.
                return .double((isNegative ? -1 : 1) * (ProtoLiteral.double(word) ?? .infinity))
            }
            guard isNegative else { return .positiveInteger(magnitude) }
            guard magnitude <= UInt64(Int64.max) + 1 else { return .double(-Double(magnitude)) }
            return .negativeInteger(Int64(truncatingIfNeeded: 0 &- magnitude))
        case .float:
            advance()
            guard let value = ProtoLiteral.double(word) else {
                report(literal.range, "`\(word)` is not a number")
                throw Skip()
            }
            return .double(isNegative ? -value : value)
        default:
            throw unexpected("a value")
        }
    }

    /// The text between balanced braces, tokens separated by one space.
    private mutating func parseAggregate() throws(Skip) -> String {
        let open = try expect("{")
        var depth = 1
        var words: [String] = []
        while true {
            guard !isAtEnd else {
                report(open.range, "this `{` is never closed")
                throw Skip()
            }
            if isAt("{") { depth += 1 }
            if isAt("}") { depth -= 1 }
            if depth > Self.maximumDepth {
                report(token.range, "this value is nested too deeply")
                throw Skip()
            }
            let element = advance()
            if depth == 0 { return words.joined(separator: " ") }
            words.append(text(of: element))
        }
    }
}
