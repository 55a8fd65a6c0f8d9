public import GRPCCore

/// A service that does not fit its model or its requests.
public enum ServiceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// `lookupField` is no field of the model.
    case unknownLookupField(service: String, field: String, model: String)
    /// `lookupField` is a many-to-many field.
    case unusableLookupField(service: String, field: String, model: String)
    /// A request has no field to look the row up by.
    case missingInRequest(service: String, field: String, request: String)

    public var description: String {
        switch self {
        case .unknownLookupField(let service, let field, let model):
            "service `\(service)` looks rows up by `\(field)`, which model `\(model)` does not have"
        case .unusableLookupField(let service, let field, let model):
            "service `\(service)` looks rows up by `\(field)`, a many-to-many field of model `\(model)`"
        case .missingInRequest(let service, let field, let request):
            "service `\(service)` expects the request field `\(field)`, which message `\(request)` "
                + "does not have; set `lookupRequestField`"
        }
    }
}

/// A fault of the program, which holds nothing but names of its own.
extension ServiceError: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .internalError }
    public var rpcErrorMessage: String { description }
}
