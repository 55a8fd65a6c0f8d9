public import GRPCCore
public import ORM

/// A handler that asks for one row, as with `get()`, and finds none answers `NOT_FOUND`.
extension ModelDoesNotExist: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .notFound }
    public var rpcErrorMessage: String { description }
}

/// Deleting what must not be orphaned answers `FAILED_PRECONDITION`.
extension ProtectedError: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .failedPrecondition }
    public var rpcErrorMessage: String { description }
}
