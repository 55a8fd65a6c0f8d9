internal import Protobuf

/// What the generators of one file share.
struct GenerationContext {
    var options: SwiftGeneratorOptions
    let names = NamingRules()
    let comments: CommentTable
    let requiredFields: RequiredFields
    let layout: MessageLayout

    /// The Swift type of a singular value of the field's type.
    func valueType(_ field: FieldDescriptor) -> String {
        if let message = field.messageType { return names.typeName(message) }
        if let enumeration = field.enumType { return names.typeName(enumeration) }
        return scalar(field.type).type
    }

    /// The codec of the field's elements, as an expression.
    func codec(_ field: FieldDescriptor) -> String {
        if let message = field.messageType {
            return "Protobuf.MessageCodec<\(names.typeName(message))>.self"
        }
        if let enumeration = field.enumType {
            let codec = enumeration.isClosed ? "ClosedEnumCodec" : "EnumCodec"
            return "Protobuf.\(codec)<\(names.typeName(enumeration))>.self"
        }
        return "Protobuf.\(scalar(field.type).name)Codec.self"
    }

    /// The method of `WireReader` that reads a scalar or an open enum.
    func readMethod(_ field: FieldDescriptor) -> String {
        field.type == .enum ? "readEnum" : "read" + scalar(field.type).name
    }

    /// The method of `WireWriter` that writes a value with its tag.
    func writeMethod(_ field: FieldDescriptor) -> String {
        switch field.type {
        case .message: "writeMessage"
        case .group: "writeGroup"
        case .enum: "writeEnum"
        default: "write" + scalar(field.type).name
        }
    }

    /// The name that the runtime's methods have for a scalar type, and its Swift type.
    private func scalar(
        _ type: Google_Protobuf_FieldDescriptorProto.TypeEnum
    ) -> (name: String, type: String) {
        switch type {
        case .double: ("Double", "Double")
        case .float: ("Float", "Float")
        case .int32: ("Int32", "Int32")
        case .int64: ("Int64", "Int64")
        case .uint32: ("UInt32", "UInt32")
        case .uint64: ("UInt64", "UInt64")
        case .sint32: ("SInt32", "Int32")
        case .sint64: ("SInt64", "Int64")
        case .fixed32: ("Fixed32", "UInt32")
        case .fixed64: ("Fixed64", "UInt64")
        case .sfixed32: ("SFixed32", "Int32")
        case .sfixed64: ("SFixed64", "Int64")
        case .bool: ("Bool", "Bool")
        case .string: ("String", "String")
        case .bytes: ("Bytes", "[UInt8]")
        case .message, .group, .enum: preconditionFailure("\(type) is no scalar type")
        }
    }
}
