/// A field of a linked message, or an extension of one.
public struct FieldDescriptor: Sendable {
    /// The message that has the field; for an extension, the message that it extends.
    public let message: MessageDescriptor
    /// Its position among the message's fields; for an extension, among all that its file declares.
    public let index: Int
    let record: FieldRecord
    /// The file that declares the extension; `nil` for a message's own fields.
    private let extensionFile: FileDescriptor?

    init(message: MessageDescriptor, index: Int) {
        self.message = message
        self.index = index
        self.record = message.record.fields[index]
        self.extensionFile = nil
    }

    init(extensionAt index: Int, of file: FileDescriptor) {
        let record = file.extensionRecords[index]
        guard case .message(let extendee) = record.extendee.type else {
            preconditionFailure("linking checks that an extension extends a message")
        }
        self.message = MessageDescriptor(file: file.target(record.extendee), index: extendee)
        self.index = index
        self.record = record.field
        self.extensionFile = file
    }

    /// The file that declares the field.
    public var file: FileDescriptor { extensionFile ?? message.file }

    /// Whether the field is declared by an `extend` block.
    public var isExtension: Bool { extensionFile != nil }

    /// The message in which an extension is declared; `nil` if that is at the top of its file.
    public var extensionScope: MessageDescriptor? {
        extensionFile.flatMap { file in
            file.extensionRecords[index].parent.map { MessageDescriptor(file: file, index: $0) }
        }
    }

    /// The field as described by descriptor.proto.
    public var proto: Google_Protobuf_FieldDescriptorProto { record.proto }

    /// What the syntax or edition and the options say of the field.
    public var features: ResolvedFeatures { record.features }

    /// The name in the `.proto` file.
    public var name: String { record.name }

    /// The name with all that is around it: `account.Post.title`.
    public var fullName: String { record.fullName }

    /// The name in JSON: what the file says, else the name in lowerCamelCase; an extension's full name in brackets.
    public var jsonName: String { isExtension ? "[\(fullName)]" : record.jsonName }

    /// The field number.
    public var number: Int { record.number }

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
    public var isRepeated: Bool { record.isRepeated }

    /// Whether the field is a map.
    public var isMap: Bool {
        record.isRepeated && record.proto.type == .message && messageType?.isMapEntry == true
    }

    /// Whether a repeated field is written with one tag for all elements.
    public var isPacked: Bool {
        isRepeated && type.isPackable && record.features.repeatedFieldEncoding == .packed
    }

    /// Whether "unset" differs from "default".
    public var hasPresence: Bool {
        guard !isRepeated else { return false }
        if record.reference != nil, type != .enum { return true }
        if isExtension || record.proto.hasOneofIndex { return true }
        return record.features.fieldPresence != .implicit
    }

    /// Whether a message without the field is incomplete: `required`, or the feature LEGACY_REQUIRED.
    public var isRequired: Bool {
        !isRepeated && record.features.fieldPresence == .legacyRequired && !isExtension
            && !record.proto.hasOneofIndex
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
        return MessageDescriptor(file: file.target(reference), index: index)
    }

    /// The type of an enum field.
    public var enumType: EnumDescriptor? {
        guard let reference = record.reference, case .enumeration(let index) = reference.type else {
            return nil
        }
        return EnumDescriptor(file: file.target(reference), index: index)
    }

    /// The fields `key` and `value` of a map field's entries.
    public var mapEntry: (key: FieldDescriptor, value: FieldDescriptor)? {
        guard isMap, let entry = messageType, let key = entry.field(number: 1),
            let value = entry.field(number: 2)
        else { return nil }
        return (key, value)
    }

    /// Path of the declaration in the file's `SourceCodeInfo`.
    public var sourcePath: [Int32] {
        extensionFile?.extensionRecords[index].path ?? message.sourcePath + [2, Int32(index)]
    }

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

extension FieldDescriptor: Hashable {
    public static func == (left: FieldDescriptor, right: FieldDescriptor) -> Bool {
        left.record === right.record
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(record))
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
