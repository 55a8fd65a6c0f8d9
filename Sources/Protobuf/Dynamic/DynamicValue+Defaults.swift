extension DynamicValue {
    /// What an unset singular field reads as: what the schema says, else zero, or the first value of an enum.
    static func `default`(of field: FieldDescriptor) -> DynamicValue {
        let zero = defaultElement(of: field)
        guard field.proto.hasDefaultValue else { return zero }
        return explicit(field.proto.defaultValue, of: field) ?? zero
    }

    /// A default as descriptors spell it: numbers in decimal, strings as they are, bytes with C's escapes, the name of
    /// an enum's value.
    private static func explicit(_ text: String, of field: FieldDescriptor) -> DynamicValue? {
        switch field.type {
        case .double: Double(text).map(DynamicValue.double)
        case .float: Float(text).map(DynamicValue.float)
        case .int32, .sint32, .sfixed32: Int32(text).map(DynamicValue.int32)
        case .int64, .sint64, .sfixed64: Int64(text).map(DynamicValue.int64)
        case .uint32, .fixed32: UInt32(text).map(DynamicValue.uint32)
        case .uint64, .fixed64: UInt64(text).map(DynamicValue.uint64)
        case .bool: .bool(text == "true")
        case .string: .string(text)
        case .bytes: .bytes(CEscape.unescape(text))
        case .enum:
            field.enumType?.value(named: text).map { .enumeration($0.number) }
        case .message, .group: nil
        }
    }

    /// The zero value of a singular field; for a repeated one, of an element.
    static func defaultElement(of field: FieldDescriptor) -> DynamicValue {
        switch field.type {
        case .double: .double(0)
        case .float: .float(0)
        case .int32, .sint32, .sfixed32: .int32(0)
        case .int64, .sint64, .sfixed64: .int64(0)
        case .uint32, .fixed32: .uint32(0)
        case .uint64, .fixed64: .uint64(0)
        case .bool: .bool(false)
        case .string: .string("")
        case .bytes: .bytes([])
        case .enum: .enumeration(field.enumType?.values.first?.number ?? 0)
        case .message, .group:
            field.messageType.map { .message(DynamicMessage($0)) } ?? .bytes([])
        }
    }
}
