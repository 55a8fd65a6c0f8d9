extension QueryGenerator {
    /// - Throws: what made a part of the expression invalid.
    mutating func append(_ node: ExpressionNode) throws {
        switch node {
        case .column(let reference): append(reference)
        case .value(let value): bind(value)
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
                try append(argument)
            }
            append(")")
        case .datePart(let part, let operand):
            let around = dialect.extraction(of: part)
            append(around.before)
            try append(operand)
            append(around.after)
        case .countOfRows: append("COUNT(*)")
        case .one: append("1")
        case .invalid(let error): throw error
        }
    }

    private mutating func append(_ reference: ColumnPath) {
        if let scope = scopes.last {
            let qualifier = reference.path.isEmpty ? scope.qualifier : scope.joins[reference.path]
            if let qualifier { append("\(qualifier).") }
        }
        append(identifier: reference.name)
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
