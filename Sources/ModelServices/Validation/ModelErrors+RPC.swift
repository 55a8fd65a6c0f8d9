public import GRPCCore
public import ORM

/// A handler that asks for one row, as with `get()`, and finds none answers `NOT_FOUND`.
extension ModelDoesNotExist: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .notFound }
    public var rpcErrorMessage: String { description }
}

/// A handler that validates a record, and finds values that break rules, answers as the serializers do.
extension ModelValidationError: RPCErrorConvertible {
    private var violations: ValidationError {
        ValidationError(
            faults.map {
                FieldViolation(
                    field: $0.field, description: $0.error.message, code: $0.error.code)
            })
    }

    public var rpcErrorCode: RPCError.Code { violations.rpcErrorCode }
    public var rpcErrorMessage: String { violations.rpcErrorMessage }
    public var rpcErrorMetadata: Metadata { violations.rpcErrorMetadata }
}

/// As above, for rows that may go only together with what they refer to.
extension RestrictedError: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .failedPrecondition }
    public var rpcErrorMessage: String { description }
}

/// Deleting what must not be orphaned answers `FAILED_PRECONDITION`.
extension ProtectedError: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .failedPrecondition }
    public var rpcErrorMessage: String { description }
}
