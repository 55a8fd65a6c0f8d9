internal import Protobuf

// Puts the bytes of options where a path of field numbers and indexes leads, as in `SourceCodeInfo`.

extension Google_Protobuf_FileDescriptorProto {
    mutating func setOptions(_ bytes: [UInt8], at path: [Int32]) throws {
        guard path.count >= 2 else { return options = try .init(serializedBytes: bytes) }
        let index = Int(path[1])
        let rest = path.dropFirst(2)
        switch path[0] {
        case 4: try messageType[index].setOptions(bytes, at: rest)
        case 5: try enumType[index].setOptions(bytes, at: rest)
        case 6: try service[index].setOptions(bytes, at: rest)
        default: self.extension[index].options = try .init(serializedBytes: bytes)
        }
    }
}

extension Google_Protobuf_DescriptorProto {
    fileprivate mutating func setOptions(_ bytes: [UInt8], at path: ArraySlice<Int32>) throws {
        guard let kind = path.first, let position = path.dropFirst().first else {
            return options = try .init(serializedBytes: bytes)
        }
        let index = Int(position)
        switch kind {
        case 2: field[index].options = try .init(serializedBytes: bytes)
        case 3: try nestedType[index].setOptions(bytes, at: path.dropFirst(2))
        case 4: try enumType[index].setOptions(bytes, at: path.dropFirst(2))
        case 5: extensionRange[index].options = try .init(serializedBytes: bytes)
        case 6: self.extension[index].options = try .init(serializedBytes: bytes)
        default: oneofDecl[index].options = try .init(serializedBytes: bytes)
        }
    }
}

extension Google_Protobuf_EnumDescriptorProto {
    fileprivate mutating func setOptions(_ bytes: [UInt8], at path: ArraySlice<Int32>) throws {
        guard let index = path.dropFirst().first else {
            return options = try .init(serializedBytes: bytes)
        }
        value[Int(index)].options = try .init(serializedBytes: bytes)
    }
}

extension Google_Protobuf_ServiceDescriptorProto {
    fileprivate mutating func setOptions(_ bytes: [UInt8], at path: ArraySlice<Int32>) throws {
        guard let index = path.dropFirst().first else {
            return options = try .init(serializedBytes: bytes)
        }
        method[Int(index)].options = try .init(serializedBytes: bytes)
    }
}
