internal import GRPCCore
internal import Protobuf

/// A `google.rpc.Status` in its encoded form, which goes into the trailer `grpc-status-details-bin`.
///
/// Written field by field: the few messages that are needed are fixed by their public schema.
/// Source: <https://github.com/googleapis/googleapis/blob/master/google/rpc/status.proto>
/// and <https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto>
struct StatusDetails: ~Copyable {
    private var writer = WireWriter()

    init(code: RPCError.Code, message: String) {
        writer.writeInt32(Int32(code.rawValue), field: 1)
        writer.writeString(message, field: 2)
    }

    /// Adds a `google.rpc.BadRequest`, one `FieldViolation{field = 1, description = 2, reason = 3}` each.
    mutating func addBadRequest(_ violations: [FieldViolation]) {
        addDetail("google.rpc.BadRequest") { badRequest in
            for violation in violations {
                badRequest.appendTag(1, .lengthDelimited)
                badRequest.withLength { body in
                    body.writeString(violation.field, field: 1)
                    body.writeString(violation.description, field: 2)
                    body.writeString(violation.code.uppercased(), field: 3)
                }
            }
        }
    }

    var metadata: Metadata {
        var metadata = Metadata()
        metadata.addBinary(writer.bytes, forKey: "grpc-status-details-bin")
        return metadata
    }

    /// Adds one `google.protobuf.Any{type_url = 1, value = 2}` to the repeated field 3.
    private mutating func addDetail(_ typeName: String, _ body: (inout WireWriter) -> Void) {
        writer.appendTag(3, .lengthDelimited)
        writer.withLength { any in
            any.writeString("type.googleapis.com/\(typeName)", field: 1)
            any.appendTag(2, .lengthDelimited)
            any.withLength(body)
        }
    }
}
