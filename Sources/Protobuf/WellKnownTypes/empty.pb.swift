// Generated from google/protobuf/empty.proto by `manage generategrpc`. Do not edit.

/// A generic empty message that you can re-use to avoid defining duplicated
/// empty messages in your APIs. A typical example is to use it as the request
/// or the response type of an API method. For instance:
///
///     service Foo {
///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
///     }
public struct Google_Protobuf_Empty: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Empty"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_EmptyProtoFile.descriptor.message(at: 0)
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/protobuf/empty.proto.
public enum Google_Protobuf_EmptyProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNj\
            b20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVm\
            L3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlw\
            ZXNiBnByb3RvMw==
            """,
        dependencies: []
    )
}
