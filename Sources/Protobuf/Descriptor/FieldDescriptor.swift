/// A field of a linked message.
public struct FieldDescriptor: Sendable, Hashable {
    /// The message that has the field.
    public let message: MessageDescriptor
    /// Its position among the message's fields.
    public let index: Int

    var record: FieldRecord { message.record.fields[index] }

    /// The field as described by descriptor.proto.
    public var proto: Google_Protobuf_FieldDescriptorProto { record.proto }

    /// The name in the `.proto` file.
    public var name: String { record.proto.name }

    /// The message's full name and the field's name: `account.Post.title`.
    public var fullName: String { message.fullName + "." + name }

    /// The name in JSON: what the file says, else the name in lowerCamelCase.
    public var jsonName: String {
        let proto = record.proto
        return proto.hasJsonName ? proto.jsonName : FieldDescriptor.jsonName(for: proto.name)
    }

    /// The field number.
    public var number: Int { Int(record.proto.number) }

    /// The type; a message that is encoded as a group says `.group`.
    public var type: Google_Protobuf_FieldDescriptorProto.TypeEnum {
        let record = record
        guard record.proto.hasType else {
            if case .enumeration = record.reference?.type { return .enum }
            return .message
        }
        if record.proto.type == .message, record.features.messageEncoding == .delimited, !isMap {
            return .group
        }
        return record.proto.type
    }

    /// Whether the field repeats; true of maps too.
    public var isRepeated: Bool { record.proto.label == .repeated }

    /// Whether the field is a map.
    public var isMap: Bool {
        isRepeated && record.proto.type == .message && messageType?.isMapEntry == true
    }

    /// Whether a repeated field is written with one tag for all elements.
    public var isPacked: Bool {
        guard isRepeated, type.isPackable else { return false }
        let record = record
        if record.proto.options.hasPacked { return record.proto.options.packed }
        return record.features.repeatedFieldEncoding == .packed
    }

    /// Whether "unset" differs from "default".
    public var hasPresence: Bool {
        guard !isRepeated else { return false }
        if type == .message || type == .group || record.proto.hasOneofIndex { return true }
        return record.features.fieldPresence != .implicit
    }

    /// Whether a message without the field is incomplete (proto2).
    public var isRequired: Bool {
        record.proto.label == .required || record.features.fieldPresence == .legacyRequired
    }

    /// The oneof that the field belongs to, unless it only stands for `optional`.
    public var oneof: OneofDescriptor? {
        let proto = record.proto
        guard proto.hasOneofIndex, !proto.proto3Optional else { return nil }
        return OneofDescriptor(message: message, index: Int(proto.oneofIndex))
    }

    /// The message type of a message, group or map field.
    public var messageType: MessageDescriptor? {
        guard let reference = record.reference, case .message(let index) = reference.type else {
            return nil
        }
        return MessageDescriptor(file: message.file.target(reference), index: index)
    }

    /// The type of an enum field.
    public var enumType: EnumDescriptor? {
        guard let reference = record.reference, case .enumeration(let index) = reference.type else {
            return nil
        }
        return EnumDescriptor(file: message.file.target(reference), index: index)
    }

    /// The fields `key` and `value` of a map field's entries.
    public var mapEntry: (key: FieldDescriptor, value: FieldDescriptor)? {
        guard isMap, let entry = messageType, let key = entry.field(number: 1),
            let value = entry.field(number: 2)
        else { return nil }
        return (key, value)
    }

    /// Path of the declaration in the file's `SourceCodeInfo`.
    public var sourcePath: [Int32] { message.sourcePath + [2, Int32(index)] }

    /// The default JSON name of a field: underscores dropped, the letter after each in upper case.
    ///
    /// Source: <https://protobuf.dev/programming-guides/json/>
    public static func jsonName(for name: String) -> String {
        var result = ""
        var isAfterUnderscore = false
        for character in name.unicodeScalars {
            if character == "_" {
                isAfterUnderscore = true
            } else if isAfterUnderscore, ("a"..."z").contains(character) {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(character.value) - 32))
                isAfterUnderscore = false
            } else {
                result.unicodeScalars.append(character)
                isAfterUnderscore = false
            }
        }
        return result
    }
}

extension Google_Protobuf_FieldDescriptorProto.TypeEnum {
    /// Whether elements of this type can share one tag.
    public var isPackable: Bool {
        switch self {
        case .string, .bytes, .message, .group: false
        default: true
        }
    }

    /// How a single value is laid out on the wire.
    public var wireType: WireType {
        switch self {
        case .double, .fixed64, .sfixed64: .fixed64
        case .float, .fixed32, .sfixed32: .fixed32
        case .string, .bytes, .message: .lengthDelimited
        case .group: .startGroup
        case .int64, .uint64, .int32, .bool, .uint32, .enum, .sint32, .sint64: .varint
        }
    }
}
