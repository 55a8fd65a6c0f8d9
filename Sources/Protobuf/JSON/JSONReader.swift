/// Fills messages from JSON.
///
/// Source: <https://protobuf.dev/programming-guides/json/>
struct JSONReader {
    let options: JSONDecodingOptions
    /// The extensions that may appear.
    var extensions: ExtensionDescriptors

    init(options: JSONDecodingOptions) {
        self.options = options
        self.extensions = options.types.extensions
    }

    /// Merges a JSON value into a message.
    func read(_ value: JSONValue, into message: inout DynamicMessage) throws {
        if try readWellKnown(value, into: &message) { return }
        guard case .object(let members) = value else {
            throw invalid(message.descriptor.fullName, "an object")
        }
        try read(members, into: &message)
    }

    /// Merges the members of an object into a message.
    func read(
        _ members: [JSONMember], into message: inout DynamicMessage
    ) throws {
        let descriptor = message.descriptor
        var seen: Set<Int> = []
        var seenOneofs: Set<Int> = []
        for member in members {
            let name = member.name
            guard let field = descriptor.field(jsonName: name) ?? extensionField(name, descriptor)
            else {
                if options.ignoreUnknownFields { continue }
                throw JSONFormatError.unknownField(name, message: descriptor.fullName)
            }
            guard seen.insert(field.number).inserted else {
                throw JSONFormatError.duplicateField(field.fullName)
            }
            guard let read = try readField(field, member.value) else { continue }
            if let oneof = field.oneof, !seenOneofs.insert(oneof.index).inserted {
                throw JSONFormatError.duplicateField(
                    message.descriptor.fullName + "." + oneof.name)
            }
            message.store(read, in: field)
        }
    }

    /// The extension that is written as `[full.name]`.
    private func extensionField(
        _ name: String, _ descriptor: MessageDescriptor
    ) -> FieldDescriptor? {
        guard name.hasPrefix("["), name.hasSuffix("]") else { return nil }
        return extensions.field(named: String(name.dropFirst().dropLast()), of: descriptor)
    }

    /// - Returns: `nil` if `null` leaves the field unset, or an unknown enum name is skipped.
    func readField(_ field: FieldDescriptor, _ value: JSONValue) throws -> DynamicValue? {
        if case .null = value, !acceptsNull(field) { return nil }
        if let entry = field.mapEntry {
            guard case .object(let members) = value else { throw invalid(field, "an object") }
            var map: [DynamicValue: DynamicValue] = [:]
            for member in members {
                guard let element = try readElement(entry.value, member.value) else { continue }
                let key = try readKey(entry.key, member.name)
                guard map.updateValue(element, forKey: key) == nil else {
                    throw JSONFormatError.duplicateField("\(field.fullName)[\(member.name)]")
                }
            }
            return .map(map)
        }
        if field.isRepeated {
            guard case .array(let elements) = value else { throw invalid(field, "an array") }
            return .list(try elements.compactMap { try readElement(field, $0) })
        }
        return try readElement(field, value)
    }

    /// Whether `null` is a value of the field rather than its absence.
    private func acceptsNull(_ field: FieldDescriptor) -> Bool {
        guard !field.isRepeated else { return false }
        return field.messageType?.fullName == "google.protobuf.Value"
            || field.enumType?.fullName == "google.protobuf.NullValue"
    }

    func readElement(_ field: FieldDescriptor, _ value: JSONValue) throws -> DynamicValue? {
        switch field.type {
        case .double: return .double(try readDouble(field, value))
        case .float:
            let number = try readDouble(field, value)
            guard !number.isFinite || Float(number).isFinite else {
                throw invalid(field, "a float")
            }
            return .float(Float(number))
        case .int32, .sint32, .sfixed32: return .int32(try readInteger(field, value))
        case .int64, .sint64, .sfixed64: return .int64(try readInteger(field, value))
        case .uint32, .fixed32: return .uint32(try readInteger(field, value))
        case .uint64, .fixed64: return .uint64(try readInteger(field, value))
        case .bool:
            guard case .bool(let isTrue) = value else { throw invalid(field, "true or false") }
            return .bool(isTrue)
        case .string:
            guard case .string(let string) = value else { throw invalid(field, "a string") }
            return .string(string)
        case .bytes:
            guard case .string(let text) = value, let bytes = Base64.decode(text) else {
                throw invalid(field, "a string in Base64")
            }
            return .bytes(bytes)
        case .enum: return try readEnum(field, value)
        case .message, .group:
            guard let type = field.messageType else { throw invalid(field, "a message") }
            var message = DynamicMessage(type)
            try read(value, into: &message)
            return .message(message)
        }
    }

    // MARK: - Scalars

    private func readEnum(_ field: FieldDescriptor, _ value: JSONValue) throws -> DynamicValue? {
        let type = field.enumType
        switch value {
        case .null where type?.fullName == "google.protobuf.NullValue": return .enumeration(0)
        case .string(let name):
            if let number = type?.value(named: name)?.number { return .enumeration(number) }
            if options.ignoreUnknownFields { return nil }
            throw invalid(field, "a value of `\(type?.fullName ?? "")`")
        case .number: return .enumeration(try readInteger(field, value))
        default: throw invalid(field, "a value of `\(type?.fullName ?? "")`")
        }
    }

    func readInteger<Number: FixedWidthInteger>(
        _ field: FieldDescriptor, _ value: JSONValue
    ) throws -> Number {
        let expected = "an integer from \(Number.min) to \(Number.max)"
        let text: String
        switch value {
        case .number(let spelling): text = spelling
        case .string(let spelling): text = spelling
        default: throw invalid(field, expected)
        }
        if !text.hasPrefix("+"), let number = Number(text) { return number }
        // `1e3` and `1.0` are integers too.
        guard let digits = JSONNumber.integerDigits(text), let number = Number(digits)
        else { throw invalid(field, expected) }
        return number
    }

    func readDouble(_ field: FieldDescriptor, _ value: JSONValue) throws -> Double {
        let text: String
        switch value {
        case .string("NaN"): return .nan
        case .string("Infinity"): return .infinity
        case .string("-Infinity"): return -.infinity
        case .number(let spelling): text = spelling
        case .string(let spelling): text = spelling
        default: throw invalid(field, "a number")
        }
        guard JSONNumber.isDecimal(text), let number = Double(text), number.isFinite
        else { throw invalid(field, "a number") }
        return number
    }

    private func readKey(_ field: FieldDescriptor, _ name: String) throws -> DynamicValue {
        switch field.type {
        case .string: return .string(name)
        case .bool:
            guard name == "true" || name == "false" else { throw invalid(field, "true or false") }
            return .bool(name == "true")
        default:
            guard let key = try readElement(field, .string(name)) else {
                throw invalid(field, "a key")
            }
            return key
        }
    }

    func invalid(_ field: FieldDescriptor, _ expected: String) -> JSONFormatError {
        .invalidValue(field: field.fullName, expected: expected)
    }

    func invalid(_ name: String, _ expected: String) -> JSONFormatError {
        .invalidValue(field: name, expected: expected)
    }
}
