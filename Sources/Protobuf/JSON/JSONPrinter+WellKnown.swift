// The types of google/protobuf that have a JSON form of their own.
extension JSONPrinter {
    /// - Returns: The JSON text of a well-known type, `nil` for any other message.
    mutating func printWellKnown(_ message: DynamicMessage) throws -> String? {
        let name = message.descriptor.fullName
        guard name.hasPrefix("google.protobuf.") else { return nil }
        switch name.dropFirst("google.protobuf.".count) {
        case "Timestamp", "Duration", "FieldMask": return try string(of: message)
        case "Struct", "Value", "ListValue": return try dynamicText(of: message)
        case "Any": return try anyText(of: message)
        case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value",
            "BoolValue", "StringValue", "BytesValue":
            guard let field = message.descriptor.field(number: 1) else { return nil }
            return try nested { try $0.printElement(message[field], of: field) }
        default: return nil
        }
    }

    private func string(of message: DynamicMessage) throws -> String {
        let text: String?
        let reason: String
        if message.descriptor.name == "FieldMask" {
            text = WellKnownText.fieldMask(message.strings(1))
            reason = "a path is not in snake_case"
        } else {
            let (seconds, nanos) = message.secondsAndNanos
            text =
                message.descriptor.name == "Timestamp"
                ? WellKnownText.timestamp(seconds: seconds, nanos: nanos)
                : WellKnownText.duration(seconds: seconds, nanos: nanos)
            reason = "seconds or nanos are out of range"
        }
        guard let text else {
            throw JSONFormatError.unprintable(message: message.descriptor.fullName, reason: reason)
        }
        return nested { $0.printString(text) }
    }

    private func dynamicText(of message: DynamicMessage) throws -> String {
        let descriptor = message.descriptor
        guard descriptor.name == "Value" else {
            guard let field = descriptor.field(number: 1) else { return "null" }
            return try nested { try $0.printValue(message[field], of: field) }
        }
        guard let field = descriptor.fields.first(where: { message.isSet($0) }) else {
            throw JSONFormatError.unprintable(message: descriptor.fullName, reason: "it is unset")
        }
        if case .double(let number) = message[field], !number.isFinite {
            throw JSONFormatError.unprintable(
                message: descriptor.fullName, reason: "JSON has no infinity and no NaN")
        }
        return try nested { try $0.printElement(message[field], of: field) }
    }

    private func anyText(of message: DynamicMessage) throws -> String {
        guard case .string(let url)? = message.values[1], !url.isEmpty else { return "{}" }
        let content = try options.types.unpack(url, message.values[2])
        return try nested { printer in
            printer.text += "{\"@type\":"
            printer.printString(url)
            if let special = try printer.printWellKnown(content) {
                printer.text += ",\"value\":" + special
            } else {
                var isFirst = false
                try printer.printMembers(of: content, isFirst: &isFirst)
            }
            printer.text += "}"
        }
    }

    private func nested(_ body: (inout JSONPrinter) throws -> Void) rethrows -> String {
        var printer = JSONPrinter(options: options)
        try body(&printer)
        return printer.text
    }
}

extension DynamicMessage {
    /// Fields 1 and 2 of `Timestamp` and `Duration`.
    var secondsAndNanos: (seconds: Int64, nanos: Int32) {
        var result: (seconds: Int64, nanos: Int32) = (0, 0)
        if case .int64(let seconds)? = values[1] { result.seconds = seconds }
        if case .int32(let nanos)? = values[2] { result.nanos = nanos }
        return result
    }

    /// A repeated field of strings.
    func strings(_ number: Int) -> [String] {
        guard case .list(let elements)? = values[number] else { return [] }
        return elements.compactMap { element in
            if case .string(let string) = element { string } else { nil }
        }
    }
}

extension DescriptorSet {
    /// The message type that an `Any`'s URL names.
    func type(ofURL url: String) throws -> MessageDescriptor {
        let name = Google_Protobuf_Any.messageName(ofURL: url)
        if let type = message(named: name) { return type }
        if let type = Google_Protobuf_Any.messageType(forMessageName: name) {
            return type.messageDescriptor
        }
        for file in WellKnownFiles.all {
            if let type = file.message(named: name) { return type }
        }
        throw JSONFormatError.unknownType(name)
    }

    fileprivate func unpack(_ url: String, _ value: DynamicValue?) throws -> DynamicMessage {
        var bytes: [UInt8] = []
        if case .bytes(let packed)? = value { bytes = packed }
        return try DynamicMessage(
            type(ofURL: url), serializedBytes: bytes, extensions: extensions)
    }
}
