// Generated from google/rpc/status.proto by `manage generategrpc`. Do not edit.

public import Protobuf

/// The outcome of an RPC with details that clients can decode.
public struct Google_Rpc_Status: Protobuf.Message {
    public static let protoMessageName = "google.rpc.Status"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_StatusProtoFile.descriptor.message(at: 0)
    }

    public var code: Int32 = 0

    public var message: String = ""

    public var details: [Google_Protobuf_Any] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.code = try reader.readInt32()
            case 18: self.message = try reader.readString()
            case 26: try reader.readMessage(appendingTo: &self.details)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.code != 0 {
            writer.writeInt32(self.code, field: 1)
        }
        if !self.message.isEmpty {
            writer.writeString(self.message, field: 2)
        }
        for value in self.details {
            writer.writeMessage(value, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/rpc/status.proto.
public enum Google_Rpc_StatusProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5w\
            cm90byJmCgZTdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdl\
            Ei4KB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgdkZXRhaWxzYgZwcm90bzM=
            """,
        dependencies: [Google_Protobuf_AnyProtoFile.descriptor]
    )
}
