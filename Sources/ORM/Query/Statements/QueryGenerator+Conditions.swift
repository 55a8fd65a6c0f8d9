extension QueryGenerator {
    /// - Throws: what made a part of the condition invalid.
    mutating func append(_ node: PredicateNode) throws {
        try node.checkTexts()
        switch node {
        case .compare(
            .datePart(.year, let source, let operand), let comparison, .value(.integer(let year))):
            try append(year: year, comparison, of: operand, source)
        case .compare(let left, let comparison, let right):
            try append(left, comparedWith: right)
            append(" \(comparison.rawValue) ")
            try append(right, comparedWith: left)
        case .isNull(let operand):
            try append(operand)
            append(" IS NULL")
        case .isIn(_, let values) where values.isEmpty: append("0 = 1")
        case .isIn(let operand, let values):
            try append(comparable: operand)
            guard values.count > Self.longestList,
                let around = try dialect.membership(in: operand.comparable(values))
            else {
                return try appendList(of: values) { try $0.append($1, comparedWith: operand) }
            }
            append(around.before)
            bind(.text(around.list))
            append(around.after)
        case .isSelected(let operand, var select):
            try append(comparable: operand)
            append(" IN (")
            select.isCompared = true
            try append(subquery: select)
            append(")")
        case .exists(let select):
            append("EXISTS (")
            try append(select)
            append(")")
        case .isBetween(let operand, let first, let last):
            try append(operand)
            append(" BETWEEN ")
            try append(first, comparedWith: operand)
            append(" AND ")
            try append(last, comparedWith: operand)
        case .matches(let operand, let lookup, let text):
            let match = dialect.match(lookup, text)
            append(match.before)
            try append(text: operand)
            append(match.between)
            bind(.text(match.text))
            append(match.after)
        case .junction(let junction):
            append("(")
            try append(junction.written[...], joinedBy: junction.connective.rawValue) {
                try $0.append(part: $1)
            }
            append(")")
        case .not(let node) where isTooDeep(node):
            append("(")
            try append(flat: node, isNegated: true)
            append(")")
        case .not(let node): try appendNegation(of: node)
        case .invalid(let error): throw error
        }
    }

    /// Values that are bound one by one. A database may prepare a statement for each length of a list, and may bind
    /// only so many.
    private static let longestList = 1_000

    private mutating func append(
        _ node: ExpressionNode, comparedWith other: ExpressionNode
    ) throws {
        guard case .value(let value) = node else { return try append(comparable: node) }
        try append(value, comparedWith: other)
    }

    /// SQLite nests a chain as deeply as it is long, and no deeper than 1,000 levels, so a long one is written as a
    /// chain of chains: 5,000 conditions are three levels of them.
    ///
    /// Source: <https://www.sqlite.org/limits.html#max_expr_depth>
    mutating func append(
        _ nodes: ArraySlice<PredicateNode>, joinedBy connective: String,
        _ write: (inout QueryGenerator, PredicateNode) throws -> Void
    ) throws {
        let longestChain = 32
        let size = (nodes.count + longestChain - 1) / longestChain
        var rest = nodes
        while let node = rest.first {
            if rest.count < nodes.count { append(connective) }
            let part = rest.prefix(size)
            if part.count == 1 {
                try write(&self, node)
            } else {
                append("(")
                try append(part, joinedBy: connective, write)
                append(")")
            }
            rest = rest.dropFirst(size)
        }
    }

    /// NULL compares as unknown, which `NOT` leaves unknown. As Django does, a negated condition therefore
    /// matches the rows where the condition is not true.
    private mutating func appendNegation(of node: PredicateNode) throws {
        if case .isNull(let operand) = node {
            try append(operand)
            append(" IS NOT NULL")
            return
        }
        append("(")
        if node.hasBrackets {
            try append(node)
        } else {
            append("(")
            try append(node)
            append(")")
        }
        append(" IS NOT TRUE)")
    }

    /// As a comparison of the instant or day itself, which the column's index serves.
    private mutating func append(
        year: Int64, _ comparison: ComparisonOperator, of operand: ExpressionNode,
        _ source: DatePart.Source
    ) throws {
        // Years that no column holds are compared as what they are.
        guard (1...9998).contains(year) else {
            let around = dialect.extraction(of: .year, from: source)
            append(around.before)
            try append(operand)
            append("\(around.after) \(comparison.rawValue) ")
            return append(operand: .integer(year))
        }
        func start(of year: Int64) -> DatabaseValue {
            let day = CivilDate(year: year, month: 1, day: 1).daysSince1970
            return source == .day ? .date(day) : .timestamp(day * 86_400_000_000)
        }
        func compare(_ sign: String, startOf year: Int64) throws {
            try append(operand)
            append(" \(sign) ")
            bind(start(of: year))
        }
        switch comparison {
        case .equal:
            append("(")
            try compare(">=", startOf: year)
            append(" AND ")
            try compare("<", startOf: year + 1)
            append(")")
        case .less: try compare("<", startOf: year)
        case .lessOrEqual: try compare("<", startOf: year + 1)
        case .greater: try compare(">=", startOf: year + 1)
        case .greaterOrEqual: try compare(">=", startOf: year)
        }
    }
}

extension ExpressionNode {
    /// Values as those of the column are that the expression may be.
    fileprivate func comparable(_ values: [DatabaseValue]) throws -> [DatabaseValue] {
        guard let rule = reference?.rule else { return values }
        return try values.map { try rule.comparable($0) }
    }
}

extension PredicateNode {
    /// The generator writes brackets around it. More of them would fill SQLite's parser, see ``Junction/written``.
    fileprivate var hasBrackets: Bool {
        switch self {
        case .junction: true
        case .not(.isNull): false
        case .not: true
        default: false
        }
    }
}
