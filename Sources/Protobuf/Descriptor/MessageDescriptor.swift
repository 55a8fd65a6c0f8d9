/// A message type of a linked file.
public struct MessageDescriptor: Sendable {
    /// The file that declares it.
    public let file: FileDescriptor
    let index: Int

    var record: MessageRecord { file.messageRecords[index] }

    /// The message as described by descriptor.proto.
    public var proto: Google_Protobuf_DescriptorProto { record.proto }

    /// The name within its scope: `Post`.
    public var name: String { record.proto.name }

    /// The name with package and enclosing messages, no leading dot: `account.Post`.
    public var fullName: String { record.fullName }

    /// The enclosing message.
    public var parent: MessageDescriptor? {
        record.parent.map { MessageDescriptor(file: file, index: $0) }
    }

    /// Fields in the order of their declaration.
    public var fields: [FieldDescriptor] {
        record.fields.indices.map { FieldDescriptor(message: self, index: $0) }
    }

    /// The field with a number.
    public func field(number: Int) -> FieldDescriptor? {
        record.fieldsByNumber[number].map { FieldDescriptor(message: self, index: $0) }
    }

    /// The field with the name that the `.proto` file gives it.
    public func field(named name: String) -> FieldDescriptor? {
        record.fields.firstIndex { $0.name == name }
            .map { FieldDescriptor(message: self, index: $0) }
    }

    /// The field with the name that JSON text gives it, or with that of the `.proto` file, which JSON accepts too.
    func field(jsonName name: String) -> FieldDescriptor? {
        record.fields.firstIndex { $0.jsonName == name || $0.name == name }
            .map { FieldDescriptor(message: self, index: $0) }
    }

    /// Oneofs in the order of their declaration, those left out that stand for a proto3 `optional`.
    public var oneofs: [OneofDescriptor] {
        record.proto.oneofDecl.indices.map { OneofDescriptor(message: self, index: $0) }
            .filter { !$0.isSynthetic }
    }

    /// Messages declared in this one, map entries included.
    public var nestedMessages: [MessageDescriptor] {
        record.nestedMessages.map { MessageDescriptor(file: file, index: $0) }
    }

    /// Enumerations declared in this message.
    public var nestedEnums: [EnumDescriptor] {
        record.nestedEnums.map { EnumDescriptor(file: file, index: $0) }
    }

    /// What the syntax or edition and the options say of the message.
    public var features: ResolvedFeatures { record.features }

    /// Whether other files may add fields to the message.
    public var isExtensible: Bool { !record.proto.extensionRange.isEmpty }

    /// Whether the message has proto1's encoding for extensions (`message_set_wire_format`).
    public var isMessageSet: Bool { record.proto.options.messageSetWireFormat }

    /// Whether this stands for the entries of a map field.
    public var isMapEntry: Bool { record.proto.options.mapEntry }

    /// Path of the declaration in the file's `SourceCodeInfo`.
    public var sourcePath: [Int32] { record.path }
}

extension MessageDescriptor: Hashable {
    public static func == (left: MessageDescriptor, right: MessageDescriptor) -> Bool {
        left.file === right.file && left.index == right.index
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(index)
    }
}

/// A set of fields of which at most one is set.
public struct OneofDescriptor: Sendable, Hashable {
    /// The message that declares it.
    public let message: MessageDescriptor
    /// Its index among the message's `oneof_decl`.
    public let index: Int

    /// The name in the `.proto` file.
    public var name: String { message.record.oneofs[index].proto.name }

    /// What the syntax or edition and the options say of the oneof.
    public var features: ResolvedFeatures { message.record.oneofs[index].features }

    /// Its fields, in the order of their declaration.
    public var fields: [FieldDescriptor] {
        message.fields.filter { $0.proto.hasOneofIndex && Int($0.proto.oneofIndex) == index }
    }

    /// Whether it only stands for the presence of one proto3 `optional` field.
    var isSynthetic: Bool {
        message.record.fields.contains {
            $0.proto.hasOneofIndex && Int($0.proto.oneofIndex) == index && $0.proto.proto3Optional
        }
    }

    /// Path of the declaration in the file's `SourceCodeInfo`.
    public var sourcePath: [Int32] { message.sourcePath + [8, Int32(index)] }
}
