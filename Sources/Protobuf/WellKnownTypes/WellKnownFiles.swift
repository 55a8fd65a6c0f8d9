/// The files of google/protobuf that are part of the runtime.
public enum WellKnownFiles {
    /// All of them, each after the ones that it imports.
    public static let all: [FileDescriptor] = [
        Google_Protobuf_AnyProtoFile.descriptor,
        Google_Protobuf_DurationProtoFile.descriptor,
        Google_Protobuf_EmptyProtoFile.descriptor,
        Google_Protobuf_FieldMaskProtoFile.descriptor,
        Google_Protobuf_SourceContextProtoFile.descriptor,
        Google_Protobuf_StructProtoFile.descriptor,
        Google_Protobuf_TimestampProtoFile.descriptor,
        Google_Protobuf_WrappersProtoFile.descriptor,
        Google_Protobuf_TypeProtoFile.descriptor,
        Google_Protobuf_ApiProtoFile.descriptor,
        Google_Protobuf_DescriptorProtoFile.descriptor,
    ]

    /// Whether the code for a file is part of the runtime, so that none need be generated.
    public static func contains(_ path: String) -> Bool {
        all.contains { $0.name == path }
    }
}
