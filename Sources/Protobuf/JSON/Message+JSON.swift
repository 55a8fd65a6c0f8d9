extension Message {
    /// The message in proto3's JSON form, on one line, fields in the order of the schema, extensions last.
    ///
    /// - Throws: ``JSONFormatError`` if a well-known type holds what JSON cannot say.
    public func jsonString(options: JSONEncodingOptions = JSONEncodingOptions()) throws -> String {
        try DynamicMessage(describing: self).jsonString(options: options)
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
        let value = try JSONScanner.parse(text, depthLimit: options.messageDepthLimit)
        try self.init(json: value, extensions: extensions, options: options)
    }

    init(
        json value: JSONValue, extensions: SimpleExtensionMap?, options: JSONDecodingOptions
    ) throws {
        var message = DynamicMessage(Self.messageDescriptor)
        var reader = JSONReader(options: options)
        if let extensions { reader.extensions.insert(contentsOf: extensions.descriptors) }
        try reader.read(value, into: &message)
        // The depth of the text is limited; what one level of it becomes may be several levels of messages.
        var binary = BinaryDecodingOptions()
        binary.messageDepthLimit = .max
        try self.init(
            serializedBytes: message.serializedBytes(partial: true), extensions: extensions,
            partial: true, options: binary)
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
