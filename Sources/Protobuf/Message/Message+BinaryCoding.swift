/// How ``Message/init(serializedBytes:extensions:partial:options:)-(UnsafeRawBufferPointer,_,_,_)`` treats its input.
public struct BinaryDecodingOptions: Sendable {
    /// Levels of messages and groups accepted below the outermost.
    public var messageDepthLimit = WireLimits.defaultMessageDepth
    /// Whether fields that the schema does not know are dropped rather than kept.
    public var discardUnknownFields = false

    /// The defaults: 100 levels, unknown fields kept.
    public init() {}
}

/// How ``Message/serializedBytes(partial:options:)-([UInt8])`` writes.
public struct BinaryEncodingOptions: Sendable {
    /// Whether map entries are written in the order of their keys, so that equal messages give equal bytes.
    public var useDeterministicOrdering = false

    /// The defaults: map entries in any order.
    public init() {}
}

extension Message {
    /// Decodes one message that fills `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The whole message.
    ///   - extensions: The extensions to look for; others are kept as unknown fields.
    ///   - partial: Whether required fields (proto2) may be missing.
    ///   - options: Limits, and what becomes of unknown fields.
    /// - Throws: ``WireFormatError/missingRequiredFields`` unless `partial`, and every other fault of the input.
    @inlinable
    public init(
        serializedBytes bytes: UnsafeRawBufferPointer,
        extensions: SimpleExtensionMap? = nil,
        partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        self.init()
        try merge(
            serializedBytes: bytes, extensions: extensions, partial: partial, options: options)
    }

    /// Decodes one message that fills `bytes`; see the initializer above.
    @inlinable
    public init(
        serializedBytes bytes: some Collection<UInt8>,
        extensions: SimpleExtensionMap? = nil,
        partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        self.init()
        try merge(
            serializedBytes: bytes, extensions: extensions, partial: partial, options: options)
    }

    /// Merges a serialized message into this one. After an error, the fields read before it have been merged.
    @inlinable
    public mutating func merge(
        serializedBytes bytes: UnsafeRawBufferPointer,
        extensions: SimpleExtensionMap? = nil,
        partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        guard bytes.count <= WireLimits.maximumMessageBytes else { throw .messageTooLarge }
        var reader = WireReader(
            bytes,
            messageDepthLimit: options.messageDepthLimit,
            discardsUnknownFields: options.discardUnknownFields,
            extensions: extensions
        )
        try decode(from: &reader)
        guard partial || isInitialized else { throw .missingRequiredFields }
    }

    /// Merges a serialized message into this one. After an error, the fields read before it have been merged.
    @inlinable
    public mutating func merge(
        serializedBytes bytes: some Collection<UInt8>,
        extensions: SimpleExtensionMap? = nil,
        partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        var failure: WireFormatError?
        let merged: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            do throws(WireFormatError) {
                try merge(
                    serializedBytes: UnsafeRawBufferPointer(buffer), extensions: extensions,
                    partial: partial, options: options)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if merged == nil {
            try merge(
                serializedBytes: Array(bytes), extensions: extensions, partial: partial,
                options: options)
        }
    }

    /// The message in the binary format.
    ///
    /// - Parameters:
    ///   - partial: Whether required fields (proto2) may be missing.
    ///   - options: The order of map entries.
    /// - Returns: The whole message.
    /// - Throws: ``WireFormatError/missingRequiredFields`` unless `partial`, ``WireFormatError/messageTooLarge`` above
    ///   2 GiB.
    @inlinable
    public func serializedBytes(
        partial: Bool = false,
        options: BinaryEncodingOptions = BinaryEncodingOptions()
    ) throws(WireFormatError) -> [UInt8] {
        guard partial || isInitialized else { throw .missingRequiredFields }
        var writer = WireWriter(usesDeterministicOrdering: options.useDeterministicOrdering)
        encode(to: &writer)
        guard writer.count <= WireLimits.maximumMessageBytes else { throw .messageTooLarge }
        return writer.bytes
    }

    /// The message in the binary format, as another collection than an array: `Data`, for example.
    /// - Throws: As above.
    @inlinable
    public func serializedBytes<Bytes: RangeReplaceableCollection<UInt8>>(
        partial: Bool = false,
        options: BinaryEncodingOptions = BinaryEncodingOptions()
    ) throws(WireFormatError) -> Bytes {
        let bytes: [UInt8] = try serializedBytes(partial: partial, options: options)
        return Bytes(bytes)
    }

    /// The message in the binary format and the extensions in it, at any depth.
    func describedBytes() throws(WireFormatError) -> (
        bytes: [UInt8], extensions: ExtensionObserver
    ) {
        let observer = ExtensionObserver()
        var writer = WireWriter(extensionObserver: observer)
        encode(to: &writer)
        guard writer.count <= WireLimits.maximumMessageBytes else { throw .messageTooLarge }
        return (writer.bytes, observer)
    }
}
