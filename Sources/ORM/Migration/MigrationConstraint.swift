// How a migration's file writes constraints and their conditions:
// `.check("price_range", .compare(.field("price"), .greaterOrEqual, .value(.integer(0))))`.

extension ConstraintDescription {
    /// No two rows have the same values in the fields; with a condition, no two of the rows that meet it.
    public static func unique(
        _ name: String, fields: [String], condition: ConditionDescription? = nil
    ) -> ConstraintDescription {
        ConstraintDescription(
            name: name, rule: .unique(fields: fields, condition: condition?.flattened))
    }

    /// Every row meets the condition, or leaves it unknown because of a NULL.
    public static func check(
        _ name: String, _ condition: ConditionDescription
    ) -> ConstraintDescription {
        ConstraintDescription(name: name, rule: .check(condition.flattened))
    }

    var source: SwiftExpression {
        switch rule {
        case .unique(let fields, let condition):
            .call(
                ".unique",
                [
                    SwiftArgument(nil, .string(name)),
                    SwiftArgument("fields", .strings(fields)),
                ] + (condition.map { [SwiftArgument("condition", $0.source)] } ?? []))
        case .check(let condition):
            .call(
                ".check", [SwiftArgument(nil, .string(name)), SwiftArgument(nil, condition.source)])
        }
    }
}

extension ConditionDescription {
    var source: SwiftExpression {
        switch self {
        case .compare(let left, let comparison, let right):
            Self.call("compare", left.source, .verbatim(".\(comparison)"), right.source)
        case .isNull(let value): Self.call("isNull", value.source)
        case .isIn(let value, let list):
            Self.call("isIn", value.source, .array(list.map(\.source)))
        case .isBetween(let value, let first, let last):
            Self.call("isBetween", value.source, first.source, last.source)
        case .matches(let value, let place, let text):
            Self.call("matches", value.source, .verbatim(".\(place)"), .string(text))
        case .and(let conditions): Self.call("and", .array(conditions.map(\.source)))
        case .or(let conditions): Self.call("or", .array(conditions.map(\.source)))
        case .not(let condition): Self.call("not", condition.source)
        }
    }

    fileprivate static func call(
        _ name: String, _ arguments: SwiftExpression...
    ) -> SwiftExpression {
        .call(".\(name)", arguments.map { SwiftArgument(nil, $0) })
    }
}

extension ConditionDescription.Operand {
    fileprivate var source: SwiftExpression {
        switch self {
        case .field(let name): ConditionDescription.call("field", .string(name))
        case .value(let value): ConditionDescription.call("value", value.source)
        case .calculation(let left, let combination, let right):
            ConditionDescription.call(
                "calculation", left.source, .verbatim(".\(combination)"), right.source)
        case .function(let function, let arguments):
            ConditionDescription.call(
                "function", .verbatim(".\(function)"), .array(arguments.map(\.source)))
        }
    }
}
