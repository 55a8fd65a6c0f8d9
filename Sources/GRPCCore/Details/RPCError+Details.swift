public import Protobuf

/// Details that programs read: a `google.rpc.Status` in the trailer `grpc-status-details-bin`.
///
/// ```swift
/// throw RPCError(
///     code: .unavailable, message: "the warehouse is closed",
///     details: [Google_Rpc_RetryInfo.with { $0.retryDelay = .with { $0.seconds = 60 } }]
/// )
/// // and in a client
/// let delay = error.detail(Google_Rpc_RetryInfo.self)?.retryDelay
/// ```
///
/// Source: <https://grpc.io/docs/guides/error/#richer-error-model>
extension RPCError {
    /// Makes an error with details of any message types; those of `google.rpc` are known to all clients.
    public init(
        code: Code,
        message: String,
        details: [any Message],
        metadata: Metadata = [:],
        cause: (any Error)? = nil
    ) {
        self.init(code: code, message: message, metadata: metadata, cause: cause)
        self.metadata.add(contentsOf: .statusDetails(of: status, details))
    }

    /// The details in their encoded form; empty if there are none, or if they do not decode.
    public var details: [Google_Protobuf_Any] {
        guard let bytes = metadata[binaryValues: Metadata.statusDetailsKey].first,
            let status = try? Google_Rpc_Status(serializedBytes: bytes)
        else { return [] }
        return status.details
    }

    /// The first detail of a type; nil if there is none, or if it does not decode.
    public func detail<Detail: Message>(_ type: Detail.Type = Detail.self) -> Detail? {
        details.lazy.compactMap { try? $0.unpacked(as: type) }.first
    }
}

extension Metadata {
    package static let statusDetailsKey = "grpc-status-details-bin"

    /// The trailer that carries `details` beside `status`.
    package static func statusDetails(of status: Status, _ details: [any Message]) -> Metadata {
        var rich = Google_Rpc_Status()
        rich.code = Int32(status.code.rawValue)
        rich.message = status.message
        // A detail above 2 GiB cannot be packed, and no client would take it.
        rich.details = details.compactMap { try? Google_Protobuf_Any(message: $0) }
        var writer = WireWriter()
        rich.encode(to: &writer)
        var metadata = Metadata()
        metadata.addBinary(writer.bytes, forKey: statusDetailsKey)
        return metadata
    }
}
