extension DynamicMessage {
    /// The message in the binary format; map entries are in the order of their keys.
    /// - Parameter partial: Whether required fields (proto2) may be missing.
    /// - Returns: The whole message.
    /// - Throws: ``WireFormatError/missingRequiredFields`` unless `partial`, ``WireFormatError/messageTooLarge`` above
    ///   2 GiB.
    public func serializedBytes(partial: Bool = false) throws(WireFormatError) -> [UInt8] {
        guard partial || isInitialized else { throw .missingRequiredFields }
        var writer = WireWriter(usesDeterministicOrdering: true)
        encode(to: &writer)
        guard writer.count <= WireLimits.maximumMessageBytes else { throw .messageTooLarge }
        return writer.bytes
    }

    /// Appends every field that is set, by ascending number, then the unknown fields.
    public func encode(to writer: inout WireWriter) {
        for (number, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let field = field(number: number) else { continue }
            switch value {
            case .message(let message) where descriptor.isMessageSet:
                writer.writeMessageSetItem(number) { item in
                    item.writeMessage(field: WireWriter.messageSetField) {
                        message.encode(to: &$0)
                    }
                }
            case .list(let elements): encode(elements, of: field, to: &writer)
            case .map(let map): encode(map, of: field, to: &writer)
            default:
                if field.hasPresence || !value.isImplicitDefault {
                    writer.writeDynamic(value, field)
                }
            }
        }
        writer.writeUnknownFields(unknownFields)
    }

    private func encode(
        _ elements: [DynamicValue], of field: FieldDescriptor, to writer: inout WireWriter
    ) {
        guard field.isPacked, !elements.isEmpty else {
            for element in elements { writer.writeDynamic(element, field) }
            return
        }
        writer.writeMessage(field: field.number) { packed in
            for element in elements { packed.appendDynamicScalar(element, field.type) }
        }
    }

    private func encode(
        _ map: [DynamicValue: DynamicValue], of field: FieldDescriptor, to writer: inout WireWriter
    ) {
        guard let entry = field.mapEntry else { return }
        for (key, value) in DynamicValue.sortedEntries(map) {
            writer.writeMessage(field: field.number) { body in
                body.writeDynamic(key, entry.key)
                body.writeDynamic(value, entry.value)
            }
        }
    }
}

extension DynamicValue {
    /// A map's entries in the order of their keys.
    static func sortedEntries(
        _ map: [DynamicValue: DynamicValue]
    ) -> [(key: DynamicValue, value: DynamicValue)] {
        map.sorted { left, right in
            switch (left.key, right.key) {
            case (.int32(let left), .int32(let right)): left < right
            case (.int64(let left), .int64(let right)): left < right
            case (.uint32(let left), .uint32(let right)): left < right
            case (.uint64(let left), .uint64(let right)): left < right
            case (.bool(let left), .bool(let right)): Bool.precedes(left, right)
            case (.string(let left), .string(let right)): String.precedes(left, right)
            default: false
            }
        }
    }
}

extension WireWriter {
    /// Writes a singular value, or one element, with its tag.
    mutating func writeDynamic(_ value: DynamicValue, _ field: FieldDescriptor) {
        switch value {
        case .string(let string): writeString(string, field: field.number)
        case .bytes(let bytes): writeBytes(bytes, field: field.number)
        case .message(let message):
            if field.type == .group {
                appendTag(field.number, .startGroup)
                message.encode(to: &self)
                appendTag(field.number, .endGroup)
            } else {
                writeMessage(field: field.number) { message.encode(to: &$0) }
            }
        default:
            appendTag(field.number, field.type.wireType)
            appendDynamicScalar(value, field.type)
        }
    }

    /// Appends a number or a `bool` without a tag.
    mutating func appendDynamicScalar(
        _ value: DynamicValue, _ type: Google_Protobuf_FieldDescriptorProto.TypeEnum
    ) {
        switch (value, type) {
        case (.int32(let value), .sint32): SInt32Codec.write(value, to: &self)
        case (.int32(let value), .sfixed32): SFixed32Codec.write(value, to: &self)
        case (.int32(let value), _), (.enumeration(let value), _):
            Int32Codec.write(value, to: &self)
        case (.int64(let value), .sint64): SInt64Codec.write(value, to: &self)
        case (.int64(let value), .sfixed64): SFixed64Codec.write(value, to: &self)
        case (.int64(let value), _): Int64Codec.write(value, to: &self)
        case (.uint32(let value), .fixed32): Fixed32Codec.write(value, to: &self)
        case (.uint32(let value), _): UInt32Codec.write(value, to: &self)
        case (.uint64(let value), .fixed64): Fixed64Codec.write(value, to: &self)
        case (.uint64(let value), _): UInt64Codec.write(value, to: &self)
        case (.float(let value), _): FloatCodec.write(value, to: &self)
        case (.double(let value), _): DoubleCodec.write(value, to: &self)
        case (.bool(let value), _): BoolCodec.write(value, to: &self)
        case (.string, _), (.bytes, _), (.message, _), (.list, _), (.map, _): break
        }
    }
}
