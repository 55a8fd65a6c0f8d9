/// Reads the condition of a constraint or index as a database tells it.
///
/// Knows what conditions of models are made of, and refuses everything else: half a condition would be
/// another one. Where `NULL` would count differently than it does for ``ConditionDescription``, it refuses as well.
struct ConditionParser {
    /// What the condition says of a column.
    struct Column {
        var field: String
        var kind: FieldKind
        var isNull: Bool
    }

    struct Unreadable: Error {}

    typealias Operand = ConditionDescription.Operand

    /// A part of the text: what it is shows in what it stands next to.
    enum Term {
        case condition(ConditionDescription)
        case operand(Operand, FieldKind.Content)
        case text(String)
        case number(String)
        case bool(Bool)
        case null
        case list([Term])
    }

    let columns: [String: Column]
    private(set) var tokens: ArraySlice<SQLTokens.Token>

    /// The condition, or nil if it is none that a model can state. `columns` are those of the table, by name.
    static func condition(_ sql: String, columns: [String: Column]) -> ConditionDescription? {
        var parser = ConditionParser(columns: columns, tokens: SQLTokens.tokens(of: sql)[...])
        guard let condition = try? parser.condition(parser.disjunction()), parser.tokens.isEmpty
        else { return nil }
        return condition
    }

    private init(columns: [String: Column], tokens: ArraySlice<SQLTokens.Token>) {
        self.columns = columns
        self.tokens = tokens
    }

    // MARK: - Conditions

    mutating func disjunction() throws -> Term {
        var left = try conjunction()
        while take(word: "OR") {
            left = .condition(.or([try condition(left), try condition(conjunction())]))
        }
        return left
    }

    private mutating func conjunction() throws -> Term {
        var left = try negation()
        while take(word: "AND") {
            left = .condition(.and([try condition(left), try condition(negation())]))
        }
        return left
    }

    private mutating func negation() throws -> Term {
        guard take(word: "NOT") else { return try comparison() }
        return .condition(try negated(condition(negation())))
    }

    private mutating func comparison() throws -> Term {
        let left = try sum()
        if take(word: "IS") { return .condition(try state(of: left)) }
        let isNegated = take(word: "NOT")
        if take(word: "IN") {
            try take(symbol: "(")
            return .condition(try membership(of: left, in: list(until: ")"), isNegated))
        }
        if take(word: "BETWEEN") {
            let first = try sum()
            guard take(word: "AND") else { throw Unreadable() }
            let last = try sum()
            let (operand, content) = try self.operand(left)
            let range = ConditionDescription.isBetween(
                operand, try value(first, content), try value(last, content))
            return .condition(isNegated ? try negated(range) : range)
        }
        if let condition = try match(left, isNegated) { return .condition(condition) }
        guard !isNegated else { throw Unreadable() }
        let signs = ["=", "==", "<>", "!=", "<", "<=", ">", ">="]
        guard let sign = signs.first(where: { tokens.first == .symbol($0) }) else { return left }
        tokens.removeFirst()
        if sign == "=", take(word: "ANY") {
            guard case .list(let terms) = try primary() else { throw Unreadable() }
            return .condition(try membership(of: left, in: terms, false))
        }
        return .condition(try comparison(left, sign, sum()))
    }

    private func comparison(
        _ left: Term, _ sign: String, _ right: Term
    ) throws -> ConditionDescription {
        guard case .operand(let operand, let content) = left else {
            // `0 < price` is `price > 0`.
            guard case .operand = right else { throw Unreadable() }
            let mirrored = ["<": ">", "<=": ">=", ">": "<", ">=": "<="]
            return try comparison(right, mirrored[sign] ?? sign, left)
        }
        let other: Operand
        if case .operand(let right, let rightContent) = right {
            guard rightContent == content else { throw Unreadable() }
            other = right
        } else {
            other = .value(try value(right, content))
        }
        switch sign {
        case "=", "==": return .compare(operand, .equal, other)
        case "<": return .compare(operand, .less, other)
        case "<=": return .compare(operand, .lessOrEqual, other)
        case ">": return .compare(operand, .greater, other)
        case ">=": return .compare(operand, .greaterOrEqual, other)
        default: return try negated(.compare(operand, .equal, other))
        }
    }

    private func membership(
        of left: Term, in terms: [Term], _ isNegated: Bool
    ) throws -> ConditionDescription {
        let (operand, content) = try self.operand(left)
        let condition = ConditionDescription.isIn(operand, try terms.map { try value($0, content) })
        return isNegated ? try negated(condition) : condition
    }

    /// What follows `IS`.
    private mutating func state(of term: Term) throws -> ConditionDescription {
        let isNegated = take(word: "NOT")
        if take(word: "NULL") {
            let isNull = ConditionDescription.isNull(try operand(term).operand)
            return isNegated ? .not(isNull) : isNull
        }
        guard take(word: "TRUE") else { throw Unreadable() }
        let condition = try condition(term)
        return isNegated ? .not(condition) : condition
    }

    /// What `NOT` leaves unknown is not true, and so its negation would be.
    func negated(_ condition: ConditionDescription) throws -> ConditionDescription {
        if case .isNull = condition { return .not(condition) }
        if let stated = withoutGuards(condition) { return .not(stated) }
        let nullable = Set(columns.values.filter(\.isNull).map(\.field))
        guard nullable.isDisjoint(with: condition.fields) else { throw Unreadable() }
        return .not(condition)
    }

    /// As Django writes what it negates: `b = 1 AND b IS NOT NULL`, which is never unknown, for `b = 1`.
    private func withoutGuards(_ condition: ConditionDescription) -> ConditionDescription? {
        guard case .and(let parts) = condition, parts.count == 2,
            case .not(.isNull(let guarded)) = parts[1], case .field(let field) = guarded,
            parts[0].fields == [field]
        else { return nil }
        return parts[0]
    }

    private func condition(_ term: Term) throws -> ConditionDescription {
        switch term {
        case .condition(let condition): return condition
        case .operand(let operand, .boolean): return .compare(operand, .equal, .value(.bool(true)))
        default: throw Unreadable()
        }
    }

    // MARK: - Tokens

    mutating func take(word: String) -> Bool {
        guard case .word(word, _)? = tokens.first else { return false }
        tokens.removeFirst()
        return true
    }

    mutating func take(optional symbol: String) -> Bool {
        guard tokens.first == .symbol(symbol) else { return false }
        tokens.removeFirst()
        return true
    }

    mutating func take(symbol: String) throws {
        guard take(optional: symbol) else { throw Unreadable() }
    }

    /// - Throws: ``Unreadable`` at the end.
    mutating func next() throws -> SQLTokens.Token {
        guard let token = tokens.popFirst() else { throw Unreadable() }
        return token
    }
}
