/// A fault in JSON text, or a message that has no JSON form.
public enum JSONFormatError: Error, Sendable, Equatable {
    /// The text is no JSON; `offset` counts bytes from 0.
    case syntax(String, offset: Int)
    /// Objects or messages are nested deeper than the reader allows.
    case nestingTooDeep
    /// A message has no field of that name.
    case unknownField(String, message: String)
    /// The value of a field is not of its type.
    case invalidValue(field: String, expected: String)
    /// A field, or two fields of one oneof, are given twice.
    case duplicateField(String)
    /// An `Any` holds a message whose type is not among the given types.
    case unknownType(String)
    /// A well-known type holds a value that its JSON form cannot say.
    case unprintable(message: String, reason: String)
}

/// swift-protobuf's name for what reading JSON throws.
public typealias JSONDecodingError = JSONFormatError
/// swift-protobuf's name for what writing JSON throws.
public typealias JSONEncodingError = JSONFormatError

extension JSONFormatError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .syntax(let reason, let offset): "invalid JSON at byte \(offset): \(reason)"
        case .nestingTooDeep: "the JSON is nested too deeply"
        case .unknownField(let name, let message): "`\(message)` has no field `\(name)`"
        case .invalidValue(let field, let expected): "`\(field)` must be \(expected)"
        case .duplicateField(let name): "`\(name)` is given twice"
        case .unknownType(let name): "no message type `\(name)` is known"
        case .unprintable(let message, let reason): "`\(message)` has no JSON form: \(reason)"
        }
    }
}
