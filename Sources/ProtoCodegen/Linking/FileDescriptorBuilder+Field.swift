internal import Protobuf

// Fields and extensions.

extension FileDescriptorBuilder {
    /// A field, and the message that a map or group brings along, to be nested beside it.
    mutating func field(
        _ node: FieldNode, in scope: String, path: [Int32], nestedPath: [Int32]
    ) -> (Google_Protobuf_FieldDescriptorProto, nested: Google_Protobuf_DescriptorProto?) {
        var descriptor = Google_Protobuf_FieldDescriptorProto()
        descriptor.name = node.name.text
        descriptor.number = Int32(clamping: node.number.value)
        descriptor.label =
            switch node.label {
            case .repeated: .repeated
            case .required: .required
            case .optional, nil: .optional
            }
        descriptor.jsonName = ProtoNames.json(node.name.text)
        var nested: Google_Protobuf_DescriptorProto?
        switch node.type {
        case .scalar(let name):
            descriptor.type = Self.scalars[name] ?? .string
        case .named(let name):
            setType(name, at: node.typeRange, from: scope, of: &descriptor)
        case .group(let group):
            descriptor.type = .group
            descriptor.typeName = ".\(scope.isEmpty ? "" : scope + ".")\(group.name.text)"
            nested = message(group, in: scope, path: nestedPath)
        case .map(let key, let value):
            let entry = mapEntry(node, key: key, value: value, scope: scope, path: nestedPath)
            descriptor.label = .repeated
            descriptor.type = .message
            descriptor.typeName = ".\(scope.isEmpty ? "" : scope + ".")\(entry.name)"
            nested = entry
        }
        addOptions(of: node, in: scope, path: path, to: &descriptor)
        return (descriptor, nested)
    }

    mutating func extensionField(
        _ node: FieldNode, of extend: ExtendNode, in scope: String, path: [Int32],
        nestedPath: [Int32]
    ) -> (Google_Protobuf_FieldDescriptorProto, nested: Google_Protobuf_DescriptorProto?) {
        declarations.places[path] = node.name.range
        // The comments of a group are those of its message.
        if case .group = node.type {} else { noteComments(path, node.statement) }
        let name = scope.isEmpty ? node.name.text : "\(scope).\(node.name.text)"
        declarations.fields.append(
            .init(node: node, path: path, fullName: name, extend: extend))
        var (descriptor, nested) = field(node, in: scope, path: path, nestedPath: nestedPath)
        let extendee = resolve(extend.extendee.text, at: extend.extendee.range, from: scope)
        descriptor.extendee = extendee?.name ?? extend.extendee.text
        if let extendee, extendee.kind != .message {
            report(extend.extendee.range, "`\(extend.extendee.text)` is an enum and has no fields")
        }
        if isProto3, node.label == .optional { descriptor.proto3Optional = true }
        return (descriptor, nested)
    }

    private mutating func setType(
        _ name: String, at range: Range<Int>, from scope: String,
        of descriptor: inout Google_Protobuf_FieldDescriptorProto
    ) {
        descriptor.typeName = name
        // What is not found has no type, and is not judged by it.
        guard let type = resolve(name, at: range, from: scope) else { return }
        descriptor.type = type.kind == .enumeration ? .enum : .message
        descriptor.typeName = type.name
    }

    private mutating func mapEntry(
        _ node: FieldNode, key: FieldTypeNode, value: FieldTypeNode, scope: String, path: [Int32]
    ) -> Google_Protobuf_DescriptorProto {
        var entry = Google_Protobuf_DescriptorProto()
        entry.name = ProtoNames.mapEntry(node.name.text)
        entry.options.mapEntry = true
        for (index, (name, type)) in [("key", key), ("value", value)].enumerated() {
            var field = Google_Protobuf_FieldDescriptorProto()
            field.name = name
            field.number = Int32(index + 1)
            field.label = .optional
            field.jsonName = name
            switch type {
            case .scalar(let scalar): field.type = Self.scalars[scalar] ?? .string
            case .named(let type): setType(type, at: node.typeRange, from: scope, of: &field)
            case .map, .group: break  // The parser reads neither here.
            }
            entry.field.append(field)
            // What the features of a map say goes for its keys and values.
            hold(
                node.options.filter { $0.name.first?.text == "features" }, .field,
                scope: "\(scope).\(entry.name).\(name)", path: path + [2, Int32(index)])
        }
        return entry
    }

    static let scalars: [String: Google_Protobuf_FieldDescriptorProto.TypeEnum] = [
        "double": .double, "float": .float, "int32": .int32, "int64": .int64,
        "uint32": .uint32, "uint64": .uint64, "sint32": .sint32, "sint64": .sint64,
        "fixed32": .fixed32, "fixed64": .fixed64, "sfixed32": .sfixed32, "sfixed64": .sfixed64,
        "bool": .bool, "string": .string, "bytes": .bytes,
    ]

    // MARK: - Options

    /// `default` and `json_name` look like options and are part of the field itself.
    private mutating func addOptions(
        of node: FieldNode, in scope: String, path: [Int32],
        to descriptor: inout Google_Protobuf_FieldDescriptorProto
    ) {
        var seen: Set<String> = []
        var others: [OptionNode] = []
        for option in node.options {
            if let name = option.simpleName, name == "json_name" || name == "default",
                !seen.insert(name).inserted
            {
                report(option.nameRange, "option `\(name)` is set twice")
                continue
            }
            switch option.simpleName {
            case "json_name":
                guard case .string(let bytes) = option.value else {
                    report(option.valueRange, "`json_name` is a string")
                    continue
                }
                guard let name = String(validating: bytes, as: UTF8.self) else {
                    report(option.valueRange, "`json_name` is a string of valid UTF-8")
                    continue
                }
                descriptor.jsonName = name
            case "default":
                setDefault(option, of: &descriptor)
            default:
                others.append(option)
            }
        }
        let name = scope.isEmpty ? node.name.text : "\(scope).\(node.name.text)"
        hold(others, .field, scope: name, path: path)
    }

    private mutating func setDefault(
        _ option: OptionNode, of descriptor: inout Google_Protobuf_FieldDescriptorProto
    ) {
        if isProto3 {
            return report(option.nameRange, "proto3 fields have no explicit defaults")
        }
        guard descriptor.label != .repeated else {
            return report(option.nameRange, "repeated fields have no defaults")
        }
        guard descriptor.hasType else { return }
        guard descriptor.type != .message, descriptor.type != .group else {
            return report(option.nameRange, "message fields have no defaults")
        }
        guard let text = DefaultText.text(of: option.value, for: descriptor.type) else {
            let isInvalidText =
                if case .string = option.value { descriptor.type == .string } else { false }
            return report(
                option.valueRange,
                isInvalidText
                    ? "`default` is a string of valid UTF-8"
                    : "this is no value of the field's type")
        }
        if descriptor.type == .enum {
            let values = names.symbols.values(ofEnum: descriptor.referredType)
            guard values.isEmpty || values.contains(text) else {
                return report(option.valueRange, "the enum has no value `\(text)`")
            }
        }
        descriptor.defaultValue = text
    }
}
