/// A text with U+0000 in it where rows are looked for. No column holds one, and PostgreSQL cannot be asked for one.
public struct NullCharacterLookupError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The column that the text was compared with; nil for another value than that of one column.
    public var column: String?

    public var description: String {
        "A string literal cannot contain NUL (0x00) characters."
            + (column.map { " (compared with column `\($0)`)" } ?? "")
    }
}

extension PredicateNode {
    /// - Throws: ``NullCharacterLookupError``. Conditions within this one are checked when their turn comes.
    func checkTexts() throws {
        switch self {
        case .compare(let left, _, let right):
            try right.checkText(comparedWith: left)
            try left.checkText(comparedWith: right)
        case .isIn(let operand, let values):
            for value in values { try value.checkText(comparedWith: operand) }
        case .isBetween(let operand, let first, let last):
            try first.checkText(comparedWith: operand)
            try last.checkText(comparedWith: operand)
        case .matches(let operand, _, let text):
            try DatabaseValue.text(text).checkText(comparedWith: operand)
        case .isNull, .isSelected, .exists, .junction, .not, .invalid: break
        }
    }
}

extension ExpressionNode {
    fileprivate func checkText(comparedWith other: ExpressionNode) throws {
        if case .value(let value) = self { try value.checkText(comparedWith: other) }
    }
}

extension DatabaseValue {
    /// - Throws: ``NullCharacterLookupError``.
    func checkText(comparedWith operand: ExpressionNode? = nil) throws {
        guard case .text(let text) = self, text.utf8.contains(0) else { return }
        guard case .column(let reference) = operand else { throw NullCharacterLookupError() }
        throw NullCharacterLookupError(column: reference.name)
    }
}
