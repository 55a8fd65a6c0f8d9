// Arrays of messages as JSON arrays.
extension Message {
    /// The messages as a JSON array.
    /// - Throws: ``JSONFormatError`` if a well-known type holds what JSON cannot say.
    public static func jsonString(
        from messages: some Collection<Self>, options: JSONEncodingOptions = JSONEncodingOptions()
    ) throws -> String {
        let elements = try messages.map { try $0.jsonString(options: options) }
        return "[" + elements.joined(separator: ",") + "]"
    }

    /// ``jsonString(from:options:)`` in UTF-8.
    public static func jsonUTF8Bytes<Bytes: RangeReplaceableCollection<UInt8>>(
        from messages: some Collection<Self>, options: JSONEncodingOptions = JSONEncodingOptions()
    ) throws -> Bytes {
        Bytes(try jsonString(from: messages, options: options).utf8)
    }

    /// Reads messages from a JSON array.
    /// - Throws: ``JSONFormatError``.
    public static func array(
        fromJSONString text: String, extensions: SimpleExtensionMap = SimpleExtensionMap(),
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws -> [Self] {
        let value = try JSONScanner.parse(text, depthLimit: options.messageDepthLimit)
        guard case .array(let elements) = value else {
            throw JSONFormatError.syntax("an array is expected", offset: 0)
        }
        return try elements.map { try Self(json: $0, extensions: extensions, options: options) }
    }

    /// Reads messages from a JSON array in UTF-8.
    /// - Throws: ``JSONFormatError``.
    public static func array(
        fromJSONUTF8Bytes bytes: some Collection<UInt8>,
        extensions: SimpleExtensionMap = SimpleExtensionMap(),
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws -> [Self] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw JSONFormatError.syntax("the text is not UTF-8", offset: 0)
        }
        return try array(fromJSONString: text, extensions: extensions, options: options)
    }
}
