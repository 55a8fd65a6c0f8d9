extension Google_Protobuf_Any {
    /// Packs a message together with its type's name.
    /// - Throws: ``WireFormatError/messageTooLarge`` above 2 GiB.
    public init(
        message: some Message, typePrefix: String = "type.googleapis.com"
    ) throws(WireFormatError) {
        self.init()
        typeURL = typePrefix + "/" + type(of: message).protoMessageName
        value = try message.serializedBytes()
    }

    /// Whether it holds a message of the given type. The URL's last path component counts.
    public func isA<M: Message>(_ type: M.Type) -> Bool {
        typeURL.split(separator: "/").last.map { $0 == M.protoMessageName } ?? false
    }

    /// The packed message.
    /// - Returns: `nil` if it is of another type.
    /// - Throws: ``WireFormatError`` if the bytes do not decode.
    public func unpacked<M: Message>(as type: M.Type = M.self) throws(WireFormatError) -> M? {
        isA(type) ? try M(serializedBytes: value) : nil
    }
}
