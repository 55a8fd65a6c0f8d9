// The types of google/protobuf that have a JSON form of their own.
extension JSONReader {
    /// - Returns: Whether the message is of a well-known type, and was read.
    func readWellKnown(_ value: JSONValue, into message: inout DynamicMessage) throws -> Bool {
        let name = message.descriptor.fullName
        guard name.hasPrefix("google.protobuf.") else { return false }
        switch name.dropFirst("google.protobuf.".count) {
        case "Timestamp":
            try readTime(value, "a time as in RFC 3339, of the years 1 to 9999", &message)
        case "Duration":
            try readTime(value, "seconds as in `1.5s`, at most 315576000000 either way", &message)
        case "FieldMask":
            guard case .string(let text) = value, let paths = WellKnownText.parseFieldMask(text)
            else { throw invalid(name, "names in lowerCamelCase, joined by commas") }
            message.values[1] = .list(paths.map(DynamicValue.string))
        case "Struct":
            guard case .object = value else { throw invalid(name, "an object") }
            try readFirstField(value, into: &message)
        case "ListValue":
            guard case .array = value else { throw invalid(name, "an array") }
            try readFirstField(value, into: &message)
        case "Value": try readValue(value, into: &message)
        case "Any": try readAny(value, into: &message)
        case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value",
            "BoolValue", "StringValue", "BytesValue":
            try readFirstField(value, into: &message)
        default: return false
        }
        return true
    }

    private func readTime(
        _ value: JSONValue, _ expected: String, _ message: inout DynamicMessage
    ) throws {
        let isTimestamp = message.descriptor.name == "Timestamp"
        guard case .string(let text) = value,
            let time = isTimestamp
                ? WellKnownText.parseTimestamp(text) : WellKnownText.parseDuration(text)
        else { throw invalid(message.descriptor.fullName, expected) }
        message.values[1] = .int64(time.seconds)
        message.values[2] = .int32(time.nanos)
    }

    /// Reads the value of field 1 for the whole message.
    private func readFirstField(_ value: JSONValue, into message: inout DynamicMessage) throws {
        guard let field = message.descriptor.field(number: 1) else { return }
        message.values[1] = try readField(field, value)
    }

    private func readValue(_ value: JSONValue, into message: inout DynamicMessage) throws {
        let number =
            switch value {
            case .null: 1
            case .number: 2
            case .string: 3
            case .bool: 4
            case .object: 5
            case .array: 6
            }
        guard let field = message.descriptor.field(number: number) else { return }
        message.values = [:]
        message.values[number] = try readElement(field, value)
    }

    private func readAny(_ value: JSONValue, into message: inout DynamicMessage) throws {
        let name = message.descriptor.fullName
        guard case .object(var members) = value else { throw invalid(name, "an object") }
        guard !members.isEmpty else { return }
        guard let position = members.firstIndex(where: { $0.name == "@type" }),
            case .string(let url) = members.remove(at: position).value
        else { throw invalid(name, "an object with `@type`") }
        var content = DynamicMessage(try options.types.type(ofURL: url))
        if members.count == 1, members[0].name == "value",
            try readWellKnown(members[0].value, into: &content)
        {
            // The value of a well-known type is the whole content.
        } else {
            try read(members, into: &content)
        }
        message.values[1] = .string(url)
        message.values[2] = .bytes(try content.serializedBytes(partial: true))
    }
}
