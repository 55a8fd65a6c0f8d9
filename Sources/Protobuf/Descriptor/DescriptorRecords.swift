// The rows of a file's tables. Classes, because descriptors are handles that look into them all the time.

/// What a file knows of one message.
final class MessageRecord: Sendable {
    let proto: Google_Protobuf_DescriptorProto
    let fullName: String
    /// Index of the enclosing message.
    let parent: Int?
    let nestedMessages: [Int]
    let nestedEnums: [Int]
    let fields: [FieldRecord]
    let fieldsByNumber: [Int: Int]
    let oneofs: [OneofRecord]
    /// Path of the declaration in `SourceCodeInfo`.
    let path: [Int32]
    let features: ResolvedFeatures

    init(
        proto: Google_Protobuf_DescriptorProto, fullName: String, parent: Int?,
        nestedMessages: [Int], nestedEnums: [Int], fields: [FieldRecord],
        fieldsByNumber: [Int: Int], oneofs: [OneofRecord], path: [Int32],
        features: ResolvedFeatures
    ) {
        self.proto = proto
        self.fullName = fullName
        self.parent = parent
        self.nestedMessages = nestedMessages
        self.nestedEnums = nestedEnums
        self.fields = fields
        self.fieldsByNumber = fieldsByNumber
        self.oneofs = oneofs
        self.path = path
        self.features = features
    }
}

/// What a file knows of one field.
final class FieldRecord: Sendable {
    let proto: Google_Protobuf_FieldDescriptorProto
    let name: String
    let fullName: String
    let jsonName: String
    let number: Int
    let isRepeated: Bool
    /// The message or enumeration that the field holds.
    let reference: TypeReference?
    let features: ResolvedFeatures

    init(
        proto: Google_Protobuf_FieldDescriptorProto, fullName: String, reference: TypeReference?,
        features: ResolvedFeatures
    ) {
        self.proto = proto
        self.name = proto.name
        self.fullName = fullName
        self.jsonName =
            proto.hasJsonName ? proto.jsonName : FieldDescriptor.jsonName(for: proto.name)
        self.number = Int(proto.number)
        self.isRepeated = proto.label == .repeated
        self.reference = reference
        self.features = features
    }
}

/// What a file knows of one extension.
struct ExtensionRecord: Sendable {
    let field: FieldRecord
    /// The message that is extended.
    let extendee: TypeReference
    /// Index of the message that declares the extension.
    let parent: Int?
    let path: [Int32]
}

/// What a file knows of one oneof.
struct OneofRecord: Sendable {
    let proto: Google_Protobuf_OneofDescriptorProto
    let features: ResolvedFeatures
}

/// What a file knows of one enumeration.
final class EnumRecord: Sendable {
    let proto: Google_Protobuf_EnumDescriptorProto
    let fullName: String
    let parent: Int?
    let path: [Int32]
    let features: ResolvedFeatures

    init(
        proto: Google_Protobuf_EnumDescriptorProto, fullName: String, parent: Int?, path: [Int32],
        features: ResolvedFeatures
    ) {
        self.proto = proto
        self.fullName = fullName
        self.parent = parent
        self.path = path
        self.features = features
    }
}
