/// One difference between what a `.proto` file says and what its models ask for.
package enum ProtoChange: Sendable, Hashable, CustomStringConvertible {
    case newService(String)
    case newMessage(String)
    case newField(message: String, field: String, number: Int64)
    case widenedField(message: String, field: String, from: String, to: String)
    /// Number and name become `reserved`.
    case removedField(message: String, field: String, number: Int64)
    /// Forced: the field takes a fresh number, the old one becomes `reserved`.
    case renumberedField(message: String, field: String, from: Int64, to: Int64)
    /// The field keeps its number.
    case renamedField(message: String, from: String, to: String, number: Int64)
    /// A guess, for a person to judge: a field was removed and one of the same type added.
    case mayBeRenamed(model: String, from: String, to: String, number: Int64)
    case madeOptional(message: String, field: String)
    case newEnum(String)
    case newValue(enum: String, value: String, number: Int64)
    case removedValue(enum: String, value: String, number: Int64)
    case newImport(String)

    package var description: String {
        switch self {
        case .newService(let name): "adds service `\(name)`"
        case .newMessage(let name): "adds message `\(name)`"
        case .newField(let message, let field, let number):
            "adds field `\(message).\(field)` with number \(number)"
        case .widenedField(let message, let field, let old, let new):
            "widens field `\(message).\(field)` from \(old) to \(new)"
        case .removedField(let message, let field, let number):
            "removes field `\(message).\(field)` and reserves its number \(number) and its name"
        case .renumberedField(let message, let field, let old, let new):
            "gives field `\(message).\(field)` number \(new) and reserves its old number \(old)"
        case .renamedField(let message, let old, let new, let number):
            "renames field `\(message).\(old)` to `\(new)` and keeps its number \(number)"
        case .mayBeRenamed(let model, let old, let new, let number):
            "if `\(old)` was renamed to `\(new)`, take the old file back and pass "
                + "`--rename \(model).\(old)=\(new)`: that keeps number \(number)"
        case .madeOptional(let message, let field):
            "makes field `\(message).\(field)` optional"
        case .newEnum(let name): "adds enum `\(name)`"
        case .newValue(let name, let value, let number):
            "adds value `\(value)` to enum `\(name)` with number \(number)"
        case .removedValue(let name, let value, let number):
            "removes value `\(value)` from enum `\(name)` and reserves its number \(number) and its name"
        case .newImport(let path): "adds import `\(path)`"
        }
    }
}

/// A difference that would break clients or lose what a person wrote.
package enum ProtoConflict: Sendable, Hashable, CustomStringConvertible {
    case incompatibleField(
        message: String, field: String, number: Int64, written: String, wanted: String)
    case noNumberLeft(message: String)
    case nameIsTaken(String, by: String)

    /// Whether `--force` gets past it.
    package var canBeForced: Bool {
        if case .incompatibleField = self { true } else { false }
    }

    package var description: String {
        switch self {
        case .incompatibleField(let message, let field, let number, let written, let wanted):
            "field `\(message).\(field)` is `\(written)` in the file and `\(wanted)` by its model: "
                + "number \(number) cannot change its type without breaking clients"
        case .noNumberLeft(let message):
            "message `\(message)` has no free field number left"
        case .nameIsTaken(let name, let other):
            "`\(name)` is needed for a model and is taken by \(other)"
        }
    }
}
