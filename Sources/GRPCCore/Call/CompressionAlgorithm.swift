/// How messages are made smaller on their way. The raw value is the name on the wire.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/compression.md>
public enum CompressionAlgorithm: String, Sendable, Hashable, CaseIterable {
    /// Messages go as they are.
    case identity
    /// The zlib format; see RFC 1950.
    case deflate
    /// The gzip format; see RFC 1952.
    case gzip
}

/// What a writer can say about one message.
public struct WriteOptions: Sendable, Hashable {
    /// Whether the message may be compressed, where the RPC's messages are.
    ///
    /// Compressing a secret together with text that a stranger chooses lets its size give the secret away.
    public var allowsCompression: Bool

    /// Makes options.
    @inlinable
    public init(allowsCompression: Bool = true) {
        self.allowsCompression = allowsCompression
    }

    /// The message is compressed if the RPC's messages are.
    @inlinable public static var defaults: WriteOptions { WriteOptions() }
}
