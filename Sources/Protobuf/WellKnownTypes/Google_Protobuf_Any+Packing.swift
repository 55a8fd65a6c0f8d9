/// What goes before a type's name in the URL of an `Any`.
public let defaultAnyTypeURLPrefix = "type.googleapis.com"

extension Google_Protobuf_Any {
    /// Packs a message together with its type's name.
    ///
    /// - Parameters:
    ///   - message: The message to pack.
    ///   - partial: Whether required fields (proto2) may be missing.
    ///   - typePrefix: What goes before the type's name.
    /// - Throws: ``WireFormatError/missingRequiredFields`` unless `partial`, ``WireFormatError/messageTooLarge`` above
    ///   2 GiB.
    public init(
        message: some Message, partial: Bool = false, typePrefix: String = defaultAnyTypeURLPrefix
    ) throws(WireFormatError) {
        self.init()
        let slash = typePrefix.hasSuffix("/") ? "" : "/"
        typeURL = typePrefix + slash + type(of: message).protoMessageName
        value = try message.serializedBytes(partial: partial)
    }

    /// Whether it holds a message of the given type. The URL's last path component counts.
    public func isA<M: Message>(_ type: M.Type) -> Bool {
        !typeURL.isEmpty && Google_Protobuf_Any.messageName(ofURL: typeURL) == M.protoMessageName
    }

    /// The packed message.
    /// - Returns: `nil` if it is of another type.
    /// - Throws: ``WireFormatError`` if the bytes do not decode.
    public func unpacked<M: Message>(as type: M.Type = M.self) throws(WireFormatError) -> M? {
        isA(type) ? try M(serializedBytes: value) : nil
    }
}

extension Message {
    /// The message that an `Any` holds.
    ///
    /// - Parameters:
    ///   - any: Holds a message of this very type.
    ///   - extensions: The extensions to look for.
    ///   - options: Limits, and what becomes of unknown fields.
    /// - Throws: ``AnyUnpackError/typeMismatch`` if it holds another type, ``WireFormatError`` if the bytes do not decode.
    public init(
        unpackingAny any: Google_Protobuf_Any, extensions: SimpleExtensionMap? = nil,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws {
        guard any.isA(Self.self) else { throw AnyUnpackError.typeMismatch }
        try self.init(serializedBytes: any.value, extensions: extensions, options: options)
    }
}

/// A fault in taking a message out of an `Any`.
public enum AnyUnpackError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The `Any` holds a message of another type.
    case typeMismatch

    public var description: String { "the `Any` holds a message of another type" }
}
