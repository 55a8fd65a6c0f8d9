// Generated from grpc/testing/empty.proto by `manage generategrpc`. Do not edit.

internal import Protobuf

/// An empty message that you can re-use to avoid defining duplicated empty
/// messages in your project. A typical example is to use it as argument or the
/// return value of a service API. For instance:
///
///   service Foo {
///     rpc Bar (grpc.testing.Empty) returns (grpc.testing.Empty) { };
///   };
struct Grpc_Testing_Empty: Protobuf.Message {
    static let protoMessageName = "grpc.testing.Empty"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_EmptyProtoFile.descriptor.message(at: 0)
    }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of grpc/testing/empty.proto.
enum Grpc_Testing_EmptyProtoFile {
    static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eUIqChtpby5ncnBj\
            LnRlc3RpbmcuaW50ZWdyYXRpb25CC0VtcHR5UHJvdG9zYgZwcm90bzM=
            """,
        dependencies: []
    )
}
