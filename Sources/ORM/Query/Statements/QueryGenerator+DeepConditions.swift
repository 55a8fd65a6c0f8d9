/// Conditions that nest too deeply for a parser that holds only so many symbols at once, of every pair of brackets one
/// or more: SQLite's takes 100.
///
/// They are written as numbers, 1 for what is true and 0 for what is not or is unknown, that `&` and `|` join. Those
/// have one rank and are taken from left to right, so that `a | b & c` needs no brackets to be `(a | b) & c`. A
/// negation is carried down to what it negates in the end. No index serves that, so that only levels are written so
/// which lie below the first and have many more within.
///
/// Source: <https://www.sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes>
extension QueryGenerator {
    /// The condition would not be read if it were written with brackets.
    func isTooDeep(_ node: PredicateNode) -> Bool {
        dialect.features.hasShallowParser && !inlinesValues
            && node.depth > Junction.greatestBracketedDepth
    }

    /// One of the conditions of a junction.
    mutating func append(part node: PredicateNode) throws {
        if isTooDeep(node) { try append(flat: node, isNegated: false) } else { try append(node) }
    }

    mutating func append(flat node: PredicateNode, isNegated: Bool) throws {
        switch node {
        case .not(let node): try append(flat: node, isNegated: !isNegated)
        case .junction(let junction):
            let isAnd = (junction.connective == .and) != isNegated
            let written = junction.written
            // The deepest stands first and alone: a chain is one level of nesting for each condition before the last.
            try append(flat: written[0], isNegated: isNegated)
            guard written.count > 1 else { return }
            append(isAnd ? " & (" : " | (")
            try append(written[1...], joinedBy: isAnd ? " & " : " | ") { generator, node in
                generator.append("(")
                try generator.append(flat: node, isNegated: isNegated)
                generator.append(")")
            }
            append(")")
        default:
            append("((")
            try append(node)
            append(isNegated ? ") IS NOT TRUE)" : ") IS TRUE)")
        }
    }
}
