public import FoundationEssentials

// `Data` in place of byte arrays, under swift-protobuf's names.
extension Message {
    /// ``serializedBytes(partial:options:)-([UInt8])`` as `Data`.
    public func serializedData(
        partial: Bool = false, options: BinaryEncodingOptions = BinaryEncodingOptions()
    ) throws(WireFormatError) -> Data {
        try serializedBytes(partial: partial, options: options)
    }

    /// Decodes one message that fills `data`.
    public init(
        serializedData data: Data, extensions: SimpleExtensionMap? = nil, partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        try self.init(
            serializedBytes: data, extensions: extensions, partial: partial, options: options)
    }

    /// Merges a serialized message into this one. After an error, the fields read before it have been merged.
    public mutating func merge(
        serializedData data: Data, extensions: SimpleExtensionMap? = nil, partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        try merge(serializedBytes: data, extensions: extensions, partial: partial, options: options)
    }

    /// ``jsonString(options:)`` in UTF-8.
    public func jsonUTF8Data(
        options: JSONEncodingOptions = JSONEncodingOptions()
    ) throws -> Data {
        try jsonUTF8Bytes(options: options)
    }

    /// Reads a message from its JSON form in UTF-8.
    /// - Throws: ``JSONFormatError``.
    public init(
        jsonUTF8Data data: Data, extensions: SimpleExtensionMap? = nil,
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws {
        try self.init(jsonUTF8Bytes: data, extensions: extensions, options: options)
    }

    /// ``jsonString(from:options:)`` in UTF-8.
    public static func jsonUTF8Data(
        from messages: some Collection<Self>, options: JSONEncodingOptions = JSONEncodingOptions()
    ) throws -> Data {
        try jsonUTF8Bytes(from: messages, options: options)
    }

    /// Reads messages from a JSON array in UTF-8.
    /// - Throws: ``JSONFormatError``.
    public static func array(
        fromJSONUTF8Data data: Data, extensions: SimpleExtensionMap = SimpleExtensionMap(),
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws -> [Self] {
        try array(fromJSONUTF8Bytes: data, extensions: extensions, options: options)
    }
}
