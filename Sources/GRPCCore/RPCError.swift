/// The failure of an RPC, as it crosses the wire.
///
/// A handler throws one to end its RPC with that status; a client's call throws the one it received.
public struct RPCError: Error, Sendable, CustomStringConvertible {
    /// Why the RPC failed.
    public var code: Code
    /// A sentence for the caller's developer; it is sent to the client.
    public var message: String
    /// Sent to, or received from, the peer in the trailers.
    public var metadata: Metadata
    /// What led to this error. It stays in this process.
    public var cause: (any Error)?

    /// Makes an error from its parts.
    public init(code: Code, message: String, metadata: Metadata = [:], cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.metadata = metadata
        self.cause = cause
    }

    /// Makes the error that `status` stands for, or nil if it is `ok`.
    public init?(status: Status, metadata: Metadata = [:]) {
        guard let code = Code(status.code) else { return nil }
        self.init(code: code, message: status.message, metadata: metadata)
    }

    /// The status without metadata and cause.
    public var status: Status { Status(code: Status.Code(code), message: message) }

    /// The code's name, the message and the cause.
    public var description: String {
        let text = "\(code): \"\(message)\""
        return cause.map { "\(text) (cause: \($0))" } ?? text
    }
}

extension RPCError: Equatable {
    /// Compares all that crosses the wire; not the cause.
    public static func == (left: RPCError, right: RPCError) -> Bool {
        left.code == right.code && left.message == right.message && left.metadata == right.metadata
    }
}

extension RPCError {
    /// One of the sixteen codes of a failed RPC: those of ``Status/Code`` without `ok`.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        let wrapped: Status.Code.Wrapped

        private init(wrapping wrapped: Status.Code.Wrapped) {
            self.wrapped = wrapped
        }

        /// The code of a status, or nil for `ok`.
        public init?(_ code: Status.Code) {
            guard code != .ok else { return nil }
            self.wrapped = code.wrapped
        }

        /// The number on the wire, 1 to 16.
        public var rawValue: Int { wrapped.rawValue }

        /// The name as Swift spells it: `notFound`.
        public var description: String { Status.Code(self).description }

        /// See ``Status/Code/cancelled``.
        public static let cancelled = Code(wrapping: .cancelled)
        /// See ``Status/Code/unknown``.
        public static let unknown = Code(wrapping: .unknown)
        /// See ``Status/Code/invalidArgument``.
        public static let invalidArgument = Code(wrapping: .invalidArgument)
        /// See ``Status/Code/deadlineExceeded``.
        public static let deadlineExceeded = Code(wrapping: .deadlineExceeded)
        /// See ``Status/Code/notFound``.
        public static let notFound = Code(wrapping: .notFound)
        /// See ``Status/Code/alreadyExists``.
        public static let alreadyExists = Code(wrapping: .alreadyExists)
        /// See ``Status/Code/permissionDenied``.
        public static let permissionDenied = Code(wrapping: .permissionDenied)
        /// See ``Status/Code/resourceExhausted``.
        public static let resourceExhausted = Code(wrapping: .resourceExhausted)
        /// See ``Status/Code/failedPrecondition``.
        public static let failedPrecondition = Code(wrapping: .failedPrecondition)
        /// See ``Status/Code/aborted``.
        public static let aborted = Code(wrapping: .aborted)
        /// See ``Status/Code/outOfRange``.
        public static let outOfRange = Code(wrapping: .outOfRange)
        /// See ``Status/Code/unimplemented``.
        public static let unimplemented = Code(wrapping: .unimplemented)
        /// See ``Status/Code/internalError``.
        public static let internalError = Code(wrapping: .internalError)
        /// See ``Status/Code/unavailable``.
        public static let unavailable = Code(wrapping: .unavailable)
        /// See ``Status/Code/dataLoss``.
        public static let dataLoss = Code(wrapping: .dataLoss)
        /// See ``Status/Code/unauthenticated``.
        public static let unauthenticated = Code(wrapping: .unauthenticated)
    }
}

extension RPCError {
    /// Whether the server is at fault, and its people are to hear of it, rather than the client.
    package var isFault: Bool {
        switch code {
        case .unknown, .internalError, .dataLoss: true
        default: false
        }
    }
}

/// An error that knows which status it becomes when a handler throws it.
public protocol RPCErrorConvertible: Error {
    /// The status code to answer with.
    var rpcErrorCode: RPCError.Code { get }
    /// The message to answer with. It reaches the client.
    var rpcErrorMessage: String { get }
    /// Trailing metadata to answer with; none by default.
    var rpcErrorMetadata: Metadata { get }
}

extension RPCErrorConvertible {
    /// No metadata.
    public var rpcErrorMetadata: Metadata { [:] }
}

extension RPCError {
    /// The error to answer with when a handler throws `error`.
    ///
    /// - Parameters:
    ///   - error: Whatever the handler threw.
    ///   - includesDetails: Whether the text of an error that says nothing about its status may
    ///     reach the client. Such text can hold internals, so only debugging servers send it.
    public init(converting error: any Error, includesDetails: Bool = false) {
        switch error {
        case let error as RPCError:
            self = error
        case let error as any RPCErrorConvertible:
            self.init(
                code: error.rpcErrorCode,
                message: error.rpcErrorMessage,
                metadata: error.rpcErrorMetadata,
                cause: error
            )
        case is CancellationError:
            self.init(code: .cancelled, message: "the RPC was cancelled", cause: error)
        default:
            let detail = includesDetails ? ": \(error)" : ""
            self.init(code: .unknown, message: "the handler failed\(detail)", cause: error)
        }
    }
}
