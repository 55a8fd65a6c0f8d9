extension DynamicMessage: CustomStringConvertible {
    /// The message in the text format; fields that are not in the schema are left out.
    public func textFormatString() -> String {
        var printer = TextFormatPrinter()
        printer.print(self)
        return printer.text
    }

    /// The type's name and the fields that are set.
    public var description: String {
        "\(descriptor.fullName):\n\(textFormatString())"
    }
}

extension Message {
    /// The message in the text format; fields that are not in the schema are left out.
    ///
    /// Empty if the message is too large to be serialized.
    public func textFormatString() -> String {
        do {
            let (bytes, extensions) = try describedBytes()
            return try DynamicMessage(
                Self.messageDescriptor, serializedBytes: bytes, extensions: extensions
            ).textFormatString()
        } catch {
            return ""
        }
    }

    /// The type's name and the fields that are set.
    public var debugDescription: String {
        "\(Self.protoMessageName):\n\(textFormatString())"
    }
}
