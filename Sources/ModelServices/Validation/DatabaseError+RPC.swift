public import GRPCCore
public import ORM

/// What a client learns of a failure in the database: the rule it ran into, never the SQL.
extension DatabaseError: RPCErrorConvertible {
    public var rpcErrorCode: RPCError.Code {
        switch code {
        case .uniqueViolation: .alreadyExists
        case .foreignKeyViolation, .notNullViolation, .checkViolation: .failedPrecondition
        case .busy, .connectionLost, .cannotOpen: .unavailable
        case .interrupted: .cancelled
        case .diskFull: .resourceExhausted
        case .readOnly, .permissionDenied, .corrupt, .missingTable, .statementTooComplex,
            .transactionAborted, .other:
            .internalError
        }
    }

    public var rpcErrorMessage: String {
        switch code {
        case .uniqueViolation(_, let columns):
            "an object with this \(columns.joined(separator: ", ")) already exists"
        case .foreignKeyViolation: "a related object does not exist, or is still referred to"
        case .notNullViolation(_, let column): "\(column ?? "a field") may not be null"
        case .checkViolation(let constraint): "the rule \(constraint ?? "of the table") is not met"
        case .busy: "the database is busy"
        case .connectionLost, .cannotOpen: "the database cannot be reached"
        case .interrupted: "the query was cancelled"
        case .diskFull: "the database has no room left"
        case .readOnly, .permissionDenied, .corrupt, .missingTable, .statementTooComplex,
            .transactionAborted, .other:
            "the database failed"
        }
    }
}
