extension DynamicMessage: CustomStringConvertible {
    /// The message in the text format.
    public func textFormatString(
        options: TextFormatEncodingOptions = TextFormatEncodingOptions()
    ) -> String {
        var printer = TextFormatPrinter(options: options)
        printer.print(self)
        return printer.text
    }

    /// The type's name and the fields that are set.
    public var description: String {
        "\(descriptor.fullName):\n\(textFormatString())"
    }
}

extension Message {
    /// The message in the text format. Empty if the message is too large to be serialized.
    public func textFormatString(
        options: TextFormatEncodingOptions = TextFormatEncodingOptions()
    ) -> String {
        do {
            return try DynamicMessage(describing: self).textFormatString(options: options)
        } catch {
            return ""
        }
    }

    /// The type's name and the fields that are set.
    public var debugDescription: String {
        "\(Self.protoMessageName):\n\(textFormatString())"
    }
}
