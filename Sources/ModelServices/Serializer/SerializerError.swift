public import GRPCCore

/// A serializer that does not fit its model or its message. `manage check` finds them all.
public enum SerializerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The serializer names a property that is no field of its model.
    case unknownField(serializer: String, field: String)
    /// The message has no field of that name.
    case missingInMessage(serializer: String, field: String, message: String)
    /// The message's field has a type that the model's field cannot be turned into.
    case unmappable(serializer: String, field: String, message: String)

    public var description: String {
        switch self {
        case .unknownField(let serializer, let field):
            "serializer `\(serializer)` names `\(field)`, which its model does not have"
        case .missingInMessage(let serializer, let field, let message):
            "serializer `\(serializer)` has the field `\(field)`, which message `\(message)` lacks; "
                + "run `manage generateproto` and `manage generategrpc`, or leave it out of `fields`"
        case .unmappable(let serializer, let field, let message):
            "serializer `\(serializer)` cannot map the field `\(field)` to its type in message `\(message)`"
        }
    }
}

/// A fault of the program, which holds nothing but names of its own.
extension SerializerError: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .internalError }
    public var rpcErrorMessage: String { description }
}
