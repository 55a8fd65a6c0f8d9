import Protobuf

/// `message TextMessage { string text = 1; }`, as generated code would write it.
struct TextMessage: Message {
    static let protoMessageName = "test.TextMessage"

    var text = ""
    var unknownFields = UnknownStorage()

    init() {}

    init(_ text: String) {
        self.text = text
    }

    mutating func decode(from reader: inout WireReader) throws(WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: text = try reader.readString()
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    func encode(to writer: inout WireWriter) {
        if !text.isEmpty { writer.writeString(text, field: 1) }
        writer.writeUnknownFields(unknownFields)
    }
}
