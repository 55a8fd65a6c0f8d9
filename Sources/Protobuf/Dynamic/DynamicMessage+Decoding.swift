extension DynamicMessage {
    /// Decodes a message that fills `bytes`.
    ///
    /// - Parameters:
    ///   - descriptor: The message's type.
    ///   - bytes: The whole message.
    ///   - types: Files whose extensions are looked for; others are kept as unknown fields.
    ///   - partial: Whether required fields (proto2) may be missing.
    ///   - options: Limits, and what becomes of unknown fields.
    /// - Throws: ``WireFormatError``.
    public init(
        _ descriptor: MessageDescriptor, serializedBytes bytes: [UInt8],
        types: DescriptorSet = DescriptorSet(), partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        try self.init(
            descriptor, serializedBytes: bytes, extensions: types.extensions, options: options)
        guard partial || isInitialized else { throw .missingRequiredFields }
    }

    /// The same message with its fields described, extensions among them.
    /// - Throws: ``WireFormatError/messageTooLarge`` above 2 GiB.
    init<M: Message>(describing message: M) throws(WireFormatError) {
        let (bytes, extensions) = try message.describedBytes()
        // The message is in memory, so its depth need not be limited any more.
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = .max
        try self.init(
            M.messageDescriptor, serializedBytes: bytes, extensions: extensions.descriptors,
            options: options)
    }

    /// Decodes a message whose required fields may be missing.
    init(
        _ descriptor: MessageDescriptor, serializedBytes bytes: [UInt8],
        extensions: ExtensionDescriptors,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws(WireFormatError) {
        self.init(descriptor)
        var decoded = self
        try bytes.span.withUnsafeBytes { (buffer) throws(WireFormatError) in
            var reader = WireReader(
                buffer, messageDepthLimit: options.messageDepthLimit,
                discardsUnknownFields: options.discardUnknownFields)
            try decoded.decode(from: &reader, extensions)
        }
        self = decoded
    }

    mutating func decode(
        from reader: inout WireReader, _ extensions: ExtensionDescriptors
    ) throws(WireFormatError) {
        let isMessageSet = descriptor.isMessageSet
        while let tag = try reader.nextTag() {
            if isMessageSet, WireReader.isMessageSetItem(tag) {
                try decodeItem(from: &reader, extensions)
                continue
            }
            let number = Int(tag >> 3)
            guard
                let field = descriptor.field(number: number)
                    ?? extensions.field(number: number, of: descriptor),
                try decode(field, wireType: tag & 7, from: &reader, extensions)
            else {
                try reader.skip(tag, into: &unknownFields)
                continue
            }
        }
    }

    /// Reads an item of a MessageSet.
    private mutating func decodeItem(
        from reader: inout WireReader, _ extensions: ExtensionDescriptors
    ) throws(WireFormatError) {
        let start = reader.tagStart
        guard let item = try reader.readMessageSetItem(),
            let field = extensions.field(number: item.number, of: descriptor)
        else { return reader.keep(from: start, in: &unknownFields) }
        let next = reader.cursor
        reader.cursor = item.message
        store(
            try reader.readDynamic(field, merging: values[field.number], extensions), in: field)
        reader.cursor = next
    }

    /// - Returns: Whether the field has this wire type; if not, nothing was read.
    private mutating func decode(
        _ field: FieldDescriptor, wireType: UInt32, from reader: inout WireReader,
        _ extensions: ExtensionDescriptors
    ) throws(WireFormatError) -> Bool {
        let type = field.type
        if UInt32(type.wireType.rawValue) == wireType {
            if let entry = field.mapEntry {
                try decodeEntry(
                    of: field, key: entry.key, value: entry.value, from: &reader, extensions)
            } else if field.isRepeated {
                let element = try reader.readDynamic(field, merging: nil, extensions)
                append(element, to: field, reader: reader)
            } else {
                let value = try reader.readDynamic(
                    field, merging: values[field.number], extensions)
                if isUnknownNumber(value, of: field) {
                    reader.keepLastField(in: &unknownFields)
                } else {
                    store(value, in: field)
                }
            }
            return true
        }
        guard wireType == WireType.lengthDelimited.rawValue, field.isRepeated, type.isPackable
        else { return false }
        try decodePacked(field, from: &reader)
        return true
    }

    private mutating func decodePacked(
        _ field: FieldDescriptor, from reader: inout WireReader
    ) throws(WireFormatError) {
        var elements = WireReader(try reader.readPayload())
        while !elements.isAtEnd {
            let start = elements.cursor
            let element = try elements.readDynamic(field, merging: nil, ExtensionDescriptors())
            if !isUnknownNumber(element, of: field) {
                appendKnown(element, to: field)
            } else if !reader.discardsUnknownFields {
                elements.keepElement(from: start, of: field.number, .varint, in: &unknownFields)
            }
        }
    }

    private mutating func decodeEntry(
        of field: FieldDescriptor, key keyField: FieldDescriptor, value valueField: FieldDescriptor,
        from reader: inout WireReader, _ extensions: ExtensionDescriptors
    ) throws(WireFormatError) {
        var entry = WireReader(
            try reader.readPayload(), messageDepthLimit: reader.remainingDepth,
            discardsUnknownFields: reader.discardsUnknownFields)
        var key = DynamicValue.defaultElement(of: keyField)
        var value = DynamicValue.defaultElement(of: valueField)
        while let tag = try entry.nextTag() {
            if tag == 8 | UInt32(keyField.type.wireType.rawValue) {
                key = try entry.readDynamic(keyField, merging: nil, extensions)
            } else if tag == 16 | UInt32(valueField.type.wireType.rawValue) {
                value = try entry.readDynamic(valueField, merging: nil, extensions)
            } else {
                try entry.skipValue(tag)
            }
        }
        guard !isUnknownNumber(value, of: valueField) else {
            reader.keepLastField(in: &unknownFields)
            return
        }
        var map: [DynamicValue: DynamicValue] = [:]
        if case .map(let present)? = values[field.number] { map = present }
        map[key] = value
        values[field.number] = .map(map)
    }

    private mutating func append(
        _ element: DynamicValue, to field: FieldDescriptor, reader: WireReader
    ) {
        if isUnknownNumber(element, of: field) {
            reader.keepLastField(in: &unknownFields)
        } else {
            appendKnown(element, to: field)
        }
    }

    private mutating func appendKnown(_ element: DynamicValue, to field: FieldDescriptor) {
        var elements: [DynamicValue] = []
        if case .list(let present)? = values.removeValue(forKey: field.number) {
            elements = present
        }
        elements.append(element)
        store(.list(elements), in: field)
    }

    /// Whether a closed enum does not name the number.
    private func isUnknownNumber(_ value: DynamicValue, of field: FieldDescriptor) -> Bool {
        guard case .enumeration(let number) = value, let type = field.enumType, type.isClosed else {
            return false
        }
        return type.value(number: number) == nil
    }
}

extension WireReader {
    /// Reads one value of a field's type, after its tag.
    mutating func readDynamic(
        _ field: FieldDescriptor, merging present: DynamicValue?,
        _ extensions: ExtensionDescriptors
    ) throws(WireFormatError) -> DynamicValue {
        switch field.type {
        case .double: return .double(try readDouble())
        case .float: return .float(try readFloat())
        case .int32: return .int32(try readInt32())
        case .int64: return .int64(try readInt64())
        case .uint32: return .uint32(try readUInt32())
        case .uint64: return .uint64(try readUInt64())
        case .sint32: return .int32(try readSInt32())
        case .sint64: return .int64(try readSInt64())
        case .fixed32: return .uint32(try readFixed32())
        case .fixed64: return .uint64(try readFixed64())
        case .sfixed32: return .int32(try readSFixed32())
        case .sfixed64: return .int64(try readSFixed64())
        case .bool: return .bool(try readBool())
        case .string: return .string(try readString())
        case .bytes: return .bytes(try readBytes())
        case .enum: return .enumeration(try readInt32())
        case .message, .group:
            guard let type = field.messageType else { throw .invalidTag }
            var message = DynamicMessage(type)
            if case .message(let partial)? = present { message = partial }
            if field.type == .group {
                try readDynamicGroup(UInt32(field.number), into: &message, extensions)
            } else {
                try readDynamicMessage(into: &message, extensions)
            }
            return .message(message)
        }
    }

    private mutating func readDynamicMessage(
        into message: inout DynamicMessage, _ extensions: ExtensionDescriptors
    ) throws(WireFormatError) {
        let payload = try readPayload()
        guard remainingDepth > 0 else { throw .nestingTooDeep }
        var reader = WireReader(
            payload, messageDepthLimit: remainingDepth - 1,
            discardsUnknownFields: discardsUnknownFields)
        try message.decode(from: &reader, extensions)
    }

    private mutating func readDynamicGroup(
        _ number: UInt32, into message: inout DynamicMessage, _ extensions: ExtensionDescriptors
    ) throws(WireFormatError) {
        guard remainingDepth > 0 else { throw .nestingTooDeep }
        var reader = self
        reader.remainingDepth -= 1
        reader.openGroup = number
        try message.decode(from: &reader, extensions)
        guard reader.openGroup == 0 else { throw .unbalancedGroup }
        cursor = reader.cursor
    }
}
