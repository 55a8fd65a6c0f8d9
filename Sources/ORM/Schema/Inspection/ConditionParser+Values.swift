// What conditions compare: columns, constants, and what is computed of them.

extension ConditionParser {
    mutating func sum() throws -> Term {
        var left = try product()
        while true {
            if take(optional: "+") {
                left = try calculation(left, .add, product())
            } else if take(optional: "-") {
                left = try calculation(left, .subtract, product())
            } else if take(optional: "||") {
                left = try calculation(left, .concatenate, product())
            } else {
                return left
            }
        }
    }

    private mutating func product() throws -> Term {
        var left = try primary()
        while true {
            if take(optional: "*") {
                left = try calculation(left, .multiply, primary())
            } else if take(optional: "/") {
                left = try calculation(left, .divide, primary())
            } else if take(optional: "%") {
                left = try calculation(left, .remainder, primary())
            } else {
                return left
            }
        }
    }

    private func calculation(
        _ left: Term, _ combination: BinaryOperator, _ right: Term
    ) throws -> Term {
        guard case .operand(let operand, let content) = left else { throw Unreadable() }
        if case .operand(let other, let otherContent) = right {
            guard otherContent == content else { throw Unreadable() }
            return .operand(.calculation(operand, combination, other), content)
        }
        return .operand(
            .calculation(operand, combination, .value(try value(right, content))), content)
    }

    mutating func primary() throws -> Term {
        var term: Term
        switch try next() {
        case .symbol("("):
            term = try disjunction()
            try take(symbol: ")")
        case .symbol("-"):
            guard case .number(let digits) = try next() else { throw Unreadable() }
            term = .number("-\(digits)")
        case .symbol: throw Unreadable()
        case .text(let text): term = .text(text)
        case .number(let digits): term = .number(digits)
        case .name(let name): term = try column(name)
        case .word("TRUE", _): term = .bool(true)
        case .word("FALSE", _): term = .bool(false)
        case .word("NULL", _): term = .null
        case .word("ARRAY", _):
            try take(symbol: "[")
            term = .list(try list(until: "]"))
        case .word(let word, let original):
            term = take(optional: "(") ? try call(word) : try column(original)
        }
        while take(optional: "::") { term = try cast(term) }
        return term
    }

    /// A column, which may stand after the name of its table.
    private mutating func column(_ name: String) throws -> Term {
        var name = name
        if take(optional: ".") {
            switch try next() {
            case .name(let column), .word(_, let column): name = column
            default: throw Unreadable()
            }
        }
        guard let column = columns[name] else { throw Unreadable() }
        return .operand(.field(column.field), column.kind.content)
    }

    private mutating func call(_ function: String) throws -> Term {
        let arguments = try list(until: ")")
        guard let first = arguments.first else { throw Unreadable() }
        let (operand, content) = try self.operand(first)
        switch function {
        case "LENGTH" where arguments.count == 1:
            return .operand(.function(.length, [operand]), .integer)
        case "ABS" where arguments.count == 1:
            return .operand(.function(.absolute, [operand]), content)
        // How text is looked for on SQLite.
        case "INSTR" where arguments.count == 2:
            guard case .text(let text) = arguments[1], take(optional: ">"),
                try next() == .number("0")
            else { throw Unreadable() }
            return .condition(.matches(operand, .anywhere, text))
        default: throw Unreadable()
        }
    }

    /// The terms of a list, whose opening bracket was read.
    mutating func list(until close: String) throws -> [Term] {
        var terms: [Term] = []
        repeat { terms.append(try sum()) } while take(optional: ",")
        try take(symbol: close)
        return terms
    }

    /// PostgreSQL writes the type of every constant, and casts texts of limited length to compare them. A cast
    /// that may change a column's value is not passed over.
    private mutating func cast(_ term: Term) throws -> Term {
        guard case .word(let type, _) = try next() else { throw Unreadable() }
        while take(word: "VARYING") || take(word: "PRECISION") {}
        if take(optional: "(") {
            while try next() != .symbol(")") {}
        }
        if take(word: "WITH") || take(word: "WITHOUT") {
            guard take(word: "TIME"), take(word: "ZONE") else { throw Unreadable() }
        }
        if take(optional: "[") { try take(symbol: "]") }
        guard case .operand(_, let content) = term else { return term }
        let harmless: [FieldKind.Content: [String]] = [
            .text: ["TEXT", "CHARACTER", "VARCHAR"],
            .integer: ["BIGINT", "NUMERIC"],
            .decimal: ["NUMERIC"],
        ]
        guard harmless[content]?.contains(type) ?? false else { throw Unreadable() }
        return term
    }

    func operand(_ term: Term) throws -> (operand: Operand, content: FieldKind.Content) {
        guard case .operand(let operand, let content) = term else { throw Unreadable() }
        return (operand, content)
    }

    /// A constant as a value of a column with this content.
    func value(_ term: Term, _ content: FieldKind.Content) throws -> DatabaseValue {
        let value: DatabaseValue?
        switch (content, term) {
        case (.text, .text(let text)): value = .text(text)
        case (.boolean, .bool(let bool)): value = .bool(bool)
        case (.boolean, .number("1")): value = .bool(true)
        case (.boolean, .number("0")): value = .bool(false)
        case (.integer, .number(let digits)), (.integer, .text(let digits)):
            value = Int64(digits).map { .integer($0) }
        case (.real, .number(let digits)), (.real, .text(let digits)):
            value = Double(digits).map { .real($0) }
        case (.decimal, .number(let digits)), (.decimal, .text(let digits)):
            value = DecimalText.parse(digits).map { .decimal($0) }
        case (.uuid, .text(let text)): value = UUIDText.parse(text).map { .uuid($0) }
        case (.date, .text(let text)):
            value = Self.parse(text, DateTimeText.parseDate).map { .date($0) }
        case (.time, .text(let text)):
            value = Self.parse(text, DateTimeText.parseTime).map { .time($0) }
        case (.timestamp, .text(let text)): value = DateTimeText.parse(text).map { .timestamp($0) }
        default: value = nil
        }
        guard let value else { throw Unreadable() }
        return value
    }

    private static func parse(
        _ text: String, _ read: (UnsafeRawBufferPointer) -> Int64?
    ) -> Int64? {
        var text = text
        return text.withUTF8 { read(UnsafeRawBufferPointer($0)) }
    }
}
