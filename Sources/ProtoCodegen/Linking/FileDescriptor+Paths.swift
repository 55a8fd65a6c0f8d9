internal import Protobuf

// Declarations by their path of field numbers and indexes, as in `SourceCodeInfo`.

extension Google_Protobuf_FileDescriptorProto {
    func message(at path: [Int32]) -> Google_Protobuf_DescriptorProto {
        var message = messageType[Int(path[1])]
        for index in stride(from: 3, to: path.count, by: 2) {
            message = message.nestedType[Int(path[index])]
        }
        return message
    }

    func field(at path: [Int32]) -> Google_Protobuf_FieldDescriptorProto {
        let index = Int(path[path.count - 1])
        guard path.count > 2 else { return self.extension[index] }
        let message = message(at: path.dropLast(2))
        return path[path.count - 2] == 6 ? message.extension[index] : message.field[index]
    }

    func enumeration(at path: [Int32]) -> Google_Protobuf_EnumDescriptorProto {
        let index = Int(path[path.count - 1])
        return path.count > 2 ? message(at: path.dropLast(2)).enumType[index] : enumType[index]
    }
}
