internal import ORM

/// Writes a condition as a model states it: `\.price >= 0 && \.price < 1000`.
struct ConditionSource {
    /// Of a field's name.
    let path: (String) -> String

    /// `, condition: ...`, or nothing.
    func argument(_ condition: ConditionDescription?) -> String {
        condition.map { ", condition: \(source(of: $0))" } ?? ""
    }

    func source(of condition: ConditionDescription) -> String {
        // Key paths have operators for comparisons with a value only.
        if isPlain(condition) { return text(condition) { path($0) } }
        return "Condition { \(text(condition) { "$0\(path($0).dropFirst())" }) }"
    }

    private func isPlain(_ condition: ConditionDescription) -> Bool {
        switch condition {
        case .compare(.field, _, .value), .isNull(.field): true
        case .and(let parts), .or(let parts): parts.allSatisfy(isPlain)
        case .not(let part): isPlain(part)
        default: false
        }
    }

    private func text(
        _ condition: ConditionDescription, _ field: (String) -> String
    ) -> String {
        func operand(_ operand: ConditionDescription.Operand) -> String {
            Self.text(operand, field)
        }
        func joined(_ parts: [ConditionDescription], _ sign: String) -> String {
            parts.enumerated().map { position, part in
                // `a && b && c` is `(a && b) && c`.
                let isSame =
                    switch (part, sign) {
                    case (.and, "&&"), (.or, "||"): position == 0
                    case (.and, _), (.or, _): false
                    default: true
                    }
                let text = text(part, field)
                return isSame ? text : "(\(text))"
            }.joined(separator: " \(sign) ")
        }
        switch condition {
        case .compare(let left, .equal, let right): return "\(operand(left)) == \(operand(right))"
        case .compare(let left, let comparison, let right):
            return "\(operand(left)) \(comparison.rawValue) \(operand(right))"
        case .isNull(let value): return "\(operand(value)) == nil"
        case .isIn(let value, let list):
            return
                "\(operand(value)).in([\(list.map { SwiftText.literal($0) }.joined(separator: ", "))])"
        case .isBetween(let value, let first, let last):
            return "\(operand(value)).range("
                + "\(SwiftText.literal(first))...\(SwiftText.literal(last)))"
        case .matches(let value, let place, let text):
            let lookup =
                switch place {
                case .start: "startsWith"
                case .end: "endsWith"
                default: "contains"
                }
            return "\(operand(value)).\(lookup)(\(SwiftText.literal(text)))"
        case .and(let parts): return joined(parts, "&&")
        case .or(let parts): return joined(parts, "||")
        case .not(.compare(let left, .equal, let right)):
            return "\(operand(left)) != \(operand(right))"
        case .not(.isNull(let value)): return "\(operand(value)) != nil"
        case .not(let part): return "!(\(text(part, field)))"
        }
    }

    private static func text(
        _ operand: ConditionDescription.Operand, _ field: (String) -> String
    ) -> String {
        switch operand {
        case .field(let name): return field(name)
        case .value(let value): return SwiftText.literal(value)
        case .calculation(let left, let combination, let right):
            let sign = combination == .concatenate ? "+" : combination.rawValue
            return "(\(text(left, field)) \(sign) \(text(right, field)))"
        case .function(let function, let arguments):
            let values = arguments.map { text($0, field) }
            let first = values.first ?? ""
            return switch function {
            case .length: "\(first).length"
            case .absolute: "\(first).absolute"
            case .lower: "\(first).lower"
            case .upper: "\(first).upper"
            case .coalesce: "\(first).coalesce(\(values.dropFirst().joined(separator: ", ")))"
            }
        }
    }
}
