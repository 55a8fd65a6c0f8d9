extension Message {
    /// The message in proto3's JSON form, on one line, fields in the order of the schema, extensions last.
    ///
    /// - Throws: ``JSONFormatError`` if a well-known type holds what JSON cannot say.
    public func jsonString(options: JSONEncodingOptions = JSONEncodingOptions()) throws -> String {
        let (bytes, extensions) = try describedBytes()
        return try DynamicMessage(
            Self.messageDescriptor, serializedBytes: bytes, extensions: extensions
        ).jsonString(options: options)
    }

    /// ``jsonString(options:)`` in UTF-8.
    public func jsonUTF8Bytes(options: JSONEncodingOptions = JSONEncodingOptions()) throws
        -> [UInt8]
    {
        Array(try jsonString(options: options).utf8)
    }

    /// ``jsonString(options:)`` in UTF-8, as another collection than an array: `Data`, for example.
    public func jsonUTF8Bytes<Bytes: RangeReplaceableCollection<UInt8>>(
        options: JSONEncodingOptions = JSONEncodingOptions()
    ) throws -> Bytes {
        Bytes(try jsonString(options: options).utf8)
    }

    /// Reads a message from its JSON form.
    ///
    /// - Parameters:
    ///   - text: One JSON value.
    ///   - extensions: The extensions that may appear, as `[full.name]`.
    ///   - options: Limits, and the types that `Any` may hold.
    /// - Throws: ``JSONFormatError``.
    public init(
        jsonString text: String, extensions: SimpleExtensionMap? = nil,
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws {
        var message = DynamicMessage(Self.messageDescriptor)
        let value = try JSONScanner.parse(text, depthLimit: options.messageDepthLimit)
        var reader = JSONReader(options: options)
        if let extensions { reader.extensions.insert(contentsOf: extensions.descriptors) }
        try reader.read(value, into: &message)
        try self.init(
            serializedBytes: message.serializedBytes(partial: true), extensions: extensions,
            partial: true)
    }

    /// Reads a message from its JSON form in UTF-8.
    /// - Throws: ``JSONFormatError``.
    public init(
        jsonUTF8Bytes bytes: some Collection<UInt8>, extensions: SimpleExtensionMap? = nil,
        options: JSONDecodingOptions = JSONDecodingOptions()
    ) throws {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw JSONFormatError.syntax("the text is not UTF-8", offset: 0)
        }
        try self.init(jsonString: text, extensions: extensions, options: options)
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
