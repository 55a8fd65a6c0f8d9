internal import Protobuf

/// The messages, enums and extensions that options may be made of, by full name without a leading dot.
struct OptionSchema: Sendable {
    struct Message: Sendable {
        var proto: Google_Protobuf_DescriptorProto
        var fullName: String
    }

    struct Extension: Sendable {
        var proto: Google_Protobuf_FieldDescriptorProto
        var fullName: String
    }

    private var messages: [String: Message] = [:]
    private var enums: [String: Google_Protobuf_EnumDescriptorProto] = [:]
    private var extensions: [String: Extension] = [:]

    /// What is known without any import: the options that protobuf defines itself.
    static let builtin: OptionSchema = {
        var schema = OptionSchema()
        var file = Google_Protobuf_DescriptorProtoFile.descriptor.proto
        // Protobuf dropped this option in 2023, and files that set it are still about.
        for index in file.messageType.indices where file.messageType[index].name == "FileOptions" {
            file.messageType[index].field.append(
                .with {
                    $0.name = "php_generic_services"
                    $0.number = 42
                    $0.label = .optional
                    $0.type = .bool
                })
        }
        schema.add(file)
        return schema
    }()

    func message(_ name: String) -> Message? { messages[name] }
    func enumeration(_ name: String) -> Google_Protobuf_EnumDescriptorProto? { enums[name] }
    func fieldExtension(_ name: String) -> Extension? { extensions[name] }

    /// A file that is known already is replaced.
    mutating func add(_ file: Google_Protobuf_FileDescriptorProto) {
        let scope = file.package.isEmpty ? "" : file.package + "."
        for message in file.messageType { add(message, in: scope) }
        for item in file.enumType { enums[scope + item.name] = item }
        for field in file.extension { add(field, in: scope) }
    }

    private mutating func add(_ message: Google_Protobuf_DescriptorProto, in scope: String) {
        let name = scope + message.name
        messages[name] = Message(proto: message, fullName: name)
        for nested in message.nestedType { add(nested, in: name + ".") }
        for item in message.enumType { enums["\(name).\(item.name)"] = item }
        for field in message.extension { add(field, in: name + ".") }
    }

    private mutating func add(
        _ field: Google_Protobuf_FieldDescriptorProto, in scope: String
    ) {
        extensions[scope + field.name] = Extension(proto: field, fullName: scope + field.name)
    }
}

extension Google_Protobuf_FieldDescriptorProto {
    /// The full name of the field's type without the leading dot; empty for a scalar.
    var referredType: String {
        typeName.hasPrefix(".") ? String(typeName.dropFirst()) : typeName
    }

    var isMessageLike: Bool { type == .message || type == .group }
}
