import Protobuf

/// A recursive message in the shape of generated code.
///
///     message Node { int64 id = 1; string name = 2; repeated Node children = 3; }
struct Node: Message {
    static let protoMessageName = "test.Node"

    var id: Int64 = 0
    var name = ""
    var children: [Node] = []
    var unknownFields = UnknownStorage()

    mutating func decode(from reader: inout WireReader) throws(WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: id = try reader.readInt64()
            case 18: name = try reader.readString()
            case 26: try reader.readMessage(appendingTo: &children)
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    func encode(to writer: inout WireWriter) {
        if id != 0 { writer.writeInt64(id, field: 1) }
        if !name.isEmpty { writer.writeString(name, field: 2) }
        for child in children { writer.writeMessage(child, field: 3) }
        writer.writeUnknownFields(unknownFields)
    }

    /// A chain of `depth` nodes below the outermost.
    static func chain(_ depth: Int) -> Node {
        var node = Node()
        for level in 0..<depth {
            node = Node.with {
                $0.id = Int64(level)
                $0.children = [node]
            }
        }
        return node
    }
}
