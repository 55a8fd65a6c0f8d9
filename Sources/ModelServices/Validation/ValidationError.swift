public import GRPCCore
internal import Protobuf

/// A request whose values break rules; it answers `INVALID_ARGUMENT`.
///
/// The status message lists the violations for people; `grpc-status-details-bin` carries them as
/// `google.rpc.BadRequest` for programs.
public struct ValidationError: Error, Sendable, Equatable {
    /// In the order of the serializer's fields; never empty.
    public var violations: [FieldViolation]

    public init(_ violations: [FieldViolation]) {
        self.violations = violations
    }

    /// Refuses one field.
    public init(field: String, _ description: String, code: String = "invalid") {
        self.init([FieldViolation(field: field, description: description, code: code)])
    }
}

extension ValidationError: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code { .invalidArgument }

    /// `title: This field may not be blank.`, one for each violation, separated by spaces.
    public var rpcErrorMessage: String {
        violations.map { $0.field.isEmpty ? $0.description : "\($0.field): \($0.description)" }
            .joined(separator: " ")
    }

    public var rpcErrorMetadata: Metadata {
        let badRequest = Google_Rpc_BadRequest.with { request in
            request.fieldViolations = violations.map { violation in
                .with {
                    $0.field = violation.field
                    $0.description_p = violation.description
                    $0.reason = violation.code.uppercased()
                }
            }
        }
        return RPCError(code: rpcErrorCode, message: rpcErrorMessage, details: [badRequest])
            .metadata
    }
}
