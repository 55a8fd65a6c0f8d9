/// How an RPC ended: a code and a message for people.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
public struct Status: Sendable, Hashable, CustomStringConvertible {
    /// Why the RPC ended.
    public var code: Code
    /// A sentence for the caller's developer. Empty for most successful RPCs.
    public var message: String

    /// Makes a status from its two parts.
    public init(code: Code, message: String = "") {
        self.code = code
        self.message = message
    }

    /// Success, with no message.
    public static let ok = Status(code: .ok)

    /// The code's name and the message: `notFound: "no such post"`.
    public var description: String {
        message.isEmpty ? code.description : "\(code): \"\(message)\""
    }
}

extension Status {
    /// One of the seventeen codes that gRPC defines, `ok` among them.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        enum Wrapped: Int, Sendable, CaseIterable {
            case ok = 0
            case cancelled, unknown, invalidArgument, deadlineExceeded, notFound, alreadyExists
            case permissionDenied, resourceExhausted, failedPrecondition, aborted, outOfRange
            case unimplemented, internalError, unavailable, dataLoss, unauthenticated
        }

        let wrapped: Wrapped

        init(wrapping wrapped: Wrapped) {
            self.wrapped = wrapped
        }

        /// The code with a number from the wire, or nil for a number that gRPC does not define.
        public init?(rawValue: Int) {
            guard let wrapped = Wrapped(rawValue: rawValue) else { return nil }
            self.wrapped = wrapped
        }

        /// Makes the code of an error.
        public init(_ code: RPCError.Code) {
            self.wrapped = code.wrapped
        }

        /// The number on the wire, 0 to 16.
        public var rawValue: Int { wrapped.rawValue }

        /// The name as Swift spells it: `notFound`.
        public var description: String { String(describing: wrapped) }

        /// The name as the gRPC documents spell it: `NOT_FOUND`.
        public var canonicalName: String {
            switch wrapped {
            case .internalError: "INTERNAL"
            default:
                description.reduce(into: "") { name, character in
                    if character.isUppercase { name.append("_") }
                    name.append(contentsOf: character.uppercased())
                }
            }
        }

        /// The RPC succeeded.
        public static let ok = Code(wrapping: .ok)
        /// The caller gave up.
        public static let cancelled = Code(wrapping: .cancelled)
        /// An error that nobody classified.
        public static let unknown = Code(wrapping: .unknown)
        /// The request is wrong whatever the state of the system.
        public static let invalidArgument = Code(wrapping: .invalidArgument)
        /// The deadline passed before the RPC ended.
        public static let deadlineExceeded = Code(wrapping: .deadlineExceeded)
        /// What the request names does not exist.
        public static let notFound = Code(wrapping: .notFound)
        /// What the request would create exists.
        public static let alreadyExists = Code(wrapping: .alreadyExists)
        /// The caller is known and may not do this.
        public static let permissionDenied = Code(wrapping: .permissionDenied)
        /// A quota, or a limit on size or number, was passed.
        public static let resourceExhausted = Code(wrapping: .resourceExhausted)
        /// The system is not in the state that the request needs.
        public static let failedPrecondition = Code(wrapping: .failedPrecondition)
        /// A conflict with a concurrent operation; the caller may try again from its start.
        public static let aborted = Code(wrapping: .aborted)
        /// The request reaches past a valid range.
        public static let outOfRange = Code(wrapping: .outOfRange)
        /// The server has no such method.
        public static let unimplemented = Code(wrapping: .unimplemented)
        /// A broken invariant, or bytes that do not decode.
        public static let internalError = Code(wrapping: .internalError)
        /// The server cannot answer now; the caller may try again.
        public static let unavailable = Code(wrapping: .unavailable)
        /// Data was lost or is corrupt beyond repair.
        public static let dataLoss = Code(wrapping: .dataLoss)
        /// The caller did not say, or not credibly, who it is.
        public static let unauthenticated = Code(wrapping: .unauthenticated)

        /// Every code, in the order of the numbers on the wire.
        public static let allCases = Wrapped.allCases.map { Code(wrapping: $0) }
    }
}
