import Protobuf

/// `message EchoMessage { string payload = 1; }`, as generated code would write it.
struct EchoMessage: Message {
    static let protoMessageName = "echo.EchoMessage"

    var payload = ""
    var unknownFields = UnknownStorage()

    mutating func decode(from reader: inout WireReader) throws(WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: payload = try reader.readString()
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    func encode(to writer: inout WireWriter) {
        if !payload.isEmpty { writer.writeString(payload, field: 1) }
        writer.writeUnknownFields(unknownFields)
    }
}
