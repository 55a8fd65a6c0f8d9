/// An enumeration of a linked file.
public struct EnumDescriptor: Sendable {
    /// The file that declares it.
    public let file: FileDescriptor
    let index: Int

    var record: EnumRecord { file.enumRecords[index] }

    /// The enumeration as described by descriptor.proto.
    public var proto: Google_Protobuf_EnumDescriptorProto { record.proto }

    /// The name within its scope: `State`.
    public var name: String { record.proto.name }

    /// The name with package and enclosing messages, no leading dot: `account.Post.State`.
    public var fullName: String { record.fullName }

    /// The enclosing message.
    public var parent: MessageDescriptor? {
        record.parent.map { MessageDescriptor(file: file, index: $0) }
    }

    /// Values in the order of their declaration, aliases included.
    public var values: [Google_Protobuf_EnumValueDescriptorProto] { record.proto.value }

    /// The first value declared with a number.
    public func value(number: Int32) -> Google_Protobuf_EnumValueDescriptorProto? {
        record.proto.value.first { $0.number == number }
    }

    /// The value with a name.
    public func value(named name: String) -> Google_Protobuf_EnumValueDescriptorProto? {
        record.proto.value.first { $0.name == name }
    }

    /// What the syntax or edition and the options say of the enumeration.
    public var features: ResolvedFeatures { record.features }

    /// Whether numbers that are not declared are kept as unknown fields rather than as values.
    public var isClosed: Bool { record.features.enumType == .closed }

    /// Path of the declaration in the file's `SourceCodeInfo`.
    public var sourcePath: [Int32] { record.path }
}

extension EnumDescriptor: Hashable {
    public static func == (left: EnumDescriptor, right: EnumDescriptor) -> Bool {
        left.file === right.file && left.index == right.index
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(index)
    }
}
