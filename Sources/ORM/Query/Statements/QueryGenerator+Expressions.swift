extension QueryGenerator {
    /// - Throws: what made a part of the expression invalid.
    mutating func append(_ node: ExpressionNode) throws {
        switch node {
        case .column(let reference): append(reference, in: scopes.last)
        case .outer(let reference): append(reference, in: scopes.dropLast().last)
        case .pairOwner:
            guard let (alias, column) = scopes.last?.pairs else { return }
            append("\(alias).")
            append(identifier: column)
        case .selected(let select):
            append("(")
            try append(subquery: select)
            append(")")
        case .aggregate(let call): try append(call)
        case .value(let value):
            try value.checkText()
            append(operand: value)
        case .binary(let left, .concatenate, let right):
            append("(")
            try append(text: left)
            append(" || ")
            try append(text: right)
            append(")")
        case .binary(let left, .divide, let right)
        where dialect.features.dividesDecimalsAsIntegers && (left.isDecimal || right.isDecimal):
            append("(CAST(")
            try append(left)
            append(" AS real) / ")
            try append(right)
            append(")")
        case .binary(let left, let combination, let right):
            append("(")
            try append(left)
            append(" \(combination.rawValue) ")
            try append(right)
            append(")")
        case .function(let function, let arguments):
            append("\(name(of: function))(")
            for (index, argument) in arguments.enumerated() {
                if index > 0 { append(", ") }
                if function.takesText { try append(text: argument) } else { try append(argument) }
            }
            append(")")
        case .datePart(let part, let source, let operand):
            let around = dialect.extraction(of: part, from: source)
            append(around.before)
            try append(operand)
            append(around.after)
        case .countOfRows: append("COUNT(*)")
        case .one: append("1")
        case .invalid(let error): throw error
        }
    }

    /// What shall be looked at as text: of an address without its network, which is text only to SQLite.
    mutating func append(text node: ExpressionNode) throws {
        guard case .address? = node.reference?.rule else { return try append(node) }
        let around = dialect.addressText
        append(around.before)
        try append(node)
        append(around.after)
    }

    /// What is to be equal to others of its kind: JSON in one form, however it was spelt.
    mutating func append(comparable node: ExpressionNode) throws {
        guard node.isJSON else { return try append(node) }
        let around = dialect.comparableJSON
        append(around.before)
        try append(node)
        append(around.after)
    }

    private mutating func append(_ reference: ColumnPath, in scope: Scope?) {
        let qualifier = reference.path.isEmpty ? scope?.qualifier : scope?.joins[reference.path]
        if let qualifier { append("\(qualifier).") }
        append(identifier: reference.name)
    }

    /// Sums and averages are cast to what both databases then agree on: PostgreSQL's are of no fixed size.
    private mutating func append(_ call: AggregateCall) throws {
        let type: String? =
            switch call.function {
            case .integerSum: "bigint"
            case .sum, .average: "double precision"
            case .exactSum, .count, .minimum, .maximum: nil
            }
        if type != nil { append("CAST(") }
        append("\(name(of: call.function))(\(call.isDistinct ? "DISTINCT " : "")")
        if let operand = call.operand {
            if call.isDistinct { try append(comparable: operand) } else { try append(operand) }
        } else {
            append("*")
        }
        append(")")
        if let filter = call.filter {
            append(" FILTER (WHERE ")
            try append(filter)
            append(")")
        }
        if let type { append(" AS \(type))") }
    }

    private func name(of function: AggregateCall.Function) -> String {
        switch function {
        case .count: "COUNT"
        case .sum, .integerSum, .exactSum: "SUM"
        case .average: "AVG"
        case .minimum: "MIN"
        case .maximum: "MAX"
        }
    }

    private func name(of function: SQLFunction) -> String {
        switch function {
        case .lower: dialect.lowerFunction
        case .upper: dialect.upperFunction
        case .length: "length"
        case .absolute: "abs"
        case .coalesce: "coalesce"
        }
    }
}
