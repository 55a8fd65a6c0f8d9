// Generated from google/protobuf/source_context.proto by `manage generategrpc`. Do not edit.

/// `SourceContext` represents information about the source of a
/// protobuf element, like the file in which it is defined.
public struct Google_Protobuf_SourceContext: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.SourceContext"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_SourceContextProtoFile.descriptor.message(at: 0)
    }

    /// The path-qualified name of the .proto file that contained the associated
    /// protobuf element.  For example: `"google/protobuf/source_context.proto"`.
    public var fileName: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.fileName = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.fileName.isEmpty {
            writer.writeString(self.fileName, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/protobuf/source_context.proto.
public enum Google_Protobuf_SourceContextProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIsCg1T\
            b3VyY2VDb250ZXh0EhsKCWZpbGVfbmFtZRgBIAEoCVIIZmlsZU5hbWVCigEKE2NvbS5nb29nbGUucHJv\
            dG9idWZCElNvdXJjZUNvbnRleHRQcm90b1ABWjZnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBl\
            cy9rbm93bi9zb3VyY2Vjb250ZXh0cGKiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlw\
            ZXNiBnByb3RvMw==
            """,
        dependencies: []
    )
}
