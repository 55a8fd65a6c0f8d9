extension Message {
    /// The message in proto3's JSON form, on one line, fields in the order of the schema.
    ///
    /// - Throws: ``JSONFormatError`` if a well-known type holds what JSON cannot say.
    public func jsonString(options: JSONEncodingOptions = JSONEncodingOptions()) throws -> String {
        try DynamicMessage(Self.messageDescriptor, serializedBytes: serializedBytes())
            .jsonString(options: options)
    }

    /// ``jsonString(options:)`` in UTF-8.
    public func jsonUTF8Bytes(options: JSONEncodingOptions = JSONEncodingOptions()) throws
        -> [UInt8]
    {
        Array(try jsonString(options: options).utf8)
    }

    /// Reads a message from its JSON form.
    /// - Throws: ``JSONFormatError``.
    public init(
        jsonString text: String, options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws {
        let message = try DynamicMessage(
            Self.messageDescriptor, jsonString: text, options: options)
        try self.init(serializedBytes: message.serializedBytes())
    }

    /// Reads a message from its JSON form in UTF-8.
    /// - Throws: ``JSONFormatError``.
    public init(
        jsonUTF8Bytes bytes: some Collection<UInt8>,
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw JSONFormatError.syntax("the text is not UTF-8", offset: 0)
        }
        try self.init(jsonString: text, options: options)
    }
}

extension DynamicMessage {
    /// The message in proto3's JSON form.
    /// - Throws: ``JSONFormatError`` if a well-known type holds what JSON cannot say.
    public func jsonString(options: JSONEncodingOptions = JSONEncodingOptions()) throws -> String {
        var printer = JSONPrinter(options: options)
        try printer.print(self)
        return printer.text
    }

    /// Reads a message from its JSON form.
    /// - Throws: ``JSONFormatError``.
    public init(
        _ descriptor: MessageDescriptor, jsonString text: String,
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws {
        self.init(descriptor)
        let value = try JSONScanner.parse(text, depthLimit: options.messageDepthLimit)
        try JSONReader(options: options).read(value, into: &self)
    }
}
