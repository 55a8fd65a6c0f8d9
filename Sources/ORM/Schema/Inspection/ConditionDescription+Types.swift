extension ConditionDescription {
    /// It compares, or calculates with, whole numbers of columns of different widths, which are different types in
    /// Swift: no model states it. The kinds are those of the fields, by name.
    func mixesWidths(_ kinds: [String: FieldKind]) -> Bool {
        switch self {
        case .compare(let left, _, let right):
            left.width(kinds) == .mixed || right.width(kinds) == .mixed
                || left.width(kinds).and(right.width(kinds)) == .mixed
        case .isNull(let operand), .isIn(let operand, _), .isBetween(let operand, _, _),
            .matches(let operand, _, _):
            operand.width(kinds) == .mixed
        case .and(let conditions), .or(let conditions):
            conditions.contains { $0.mixesWidths(kinds) }
        case .not(let condition): condition.mixesWidths(kinds)
        }
    }
}

/// Which type of whole numbers an operand is of.
private enum IntegerWidth: Hashable {
    /// A constant, and what is no whole number.
    case any
    case values(ClosedRange<Int64>)
    /// A length, which is an `Int`.
    case length
    case mixed

    func and(_ other: IntegerWidth) -> IntegerWidth {
        if self == .any { return other }
        return other == .any || other == self ? self : .mixed
    }
}

extension ConditionDescription.Operand {
    fileprivate func width(_ kinds: [String: FieldKind]) -> IntegerWidth {
        switch self {
        case .field(let name): kinds[name]?.integerRange.map { .values($0) } ?? .any
        case .value: .any
        case .calculation(let left, _, let right): left.width(kinds).and(right.width(kinds))
        case .function(.length, let arguments):
            arguments.contains { $0.width(kinds) == .mixed } ? .mixed : .length
        case .function(_, let arguments):
            arguments.reduce(.any) { $0.and($1.width(kinds)) }
        }
    }
}
