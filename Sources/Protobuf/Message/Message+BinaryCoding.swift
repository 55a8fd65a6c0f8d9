/// How ``Message/init(serializedBytes:options:)-8dfqg`` treats its input.
public struct BinaryDecodingOptions: Sendable {
    /// Levels of messages and groups accepted below the outermost.
    public var messageDepthLimit = WireLimits.defaultMessageDepth
    /// Whether fields that the schema does not know are dropped rather than kept.
    public var discardUnknownFields = false

    /// The defaults: 100 levels, unknown fields kept.
    public init() {}
}

/// How ``Message/serializedBytes(options:)`` writes.
public struct BinaryEncodingOptions: Sendable {
    /// Whether map entries are written in the order of their keys, so that equal messages give equal bytes.
    public var useDeterministicOrdering = false

    /// The defaults: map entries in any order.
    public init() {}
}

extension Message {
    /// Decodes one message that fills `bytes`.
    @inlinable
    public init(
        serializedBytes bytes: UnsafeRawBufferPointer,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        self.init()
        try merge(serializedBytes: bytes, options: options)
    }

    /// Decodes one message that fills `bytes`.
    @inlinable
    public init(
        serializedBytes bytes: some Collection<UInt8>,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        self.init()
        try merge(serializedBytes: bytes, options: options)
    }

    /// Merges a serialized message into this one. After an error, the fields read before it have been merged.
    @inlinable
    public mutating func merge(
        serializedBytes bytes: UnsafeRawBufferPointer,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        guard bytes.count <= WireLimits.maximumMessageBytes else { throw .messageTooLarge }
        var reader = WireReader(
            bytes,
            messageDepthLimit: options.messageDepthLimit,
            discardsUnknownFields: options.discardUnknownFields
        )
        try decode(from: &reader)
    }

    /// Merges a serialized message into this one. After an error, the fields read before it have been merged.
    @inlinable
    public mutating func merge(
        serializedBytes bytes: some Collection<UInt8>,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        var failure: WireFormatError?
        let merged: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            do throws(WireFormatError) {
                try merge(serializedBytes: UnsafeRawBufferPointer(buffer), options: options)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if merged == nil { try merge(serializedBytes: Array(bytes), options: options) }
    }

    /// The message in the binary format.
    /// - Throws: ``WireFormatError/messageTooLarge`` above 2 GiB.
    @inlinable
    public func serializedBytes(
        options: BinaryEncodingOptions = BinaryEncodingOptions()
    ) throws(WireFormatError) -> [UInt8] {
        var writer = WireWriter(usesDeterministicOrdering: options.useDeterministicOrdering)
        encode(to: &writer)
        guard writer.count <= WireLimits.maximumMessageBytes else { throw .messageTooLarge }
        return writer.bytes
    }
}
