internal import Protobuf

// What the options and the syntax allow a single field.

extension FileChecks {
    mutating func check(
        _ field: Declarations.Field, _ proto: Google_Protobuf_FieldDescriptorProto
    ) {
        if proto.hasType { checkOptions(of: field.node, proto) }
        checkJSONName(of: field, proto)
        if case .map(let key, _) = field.node.type, case .scalar(let name) = key,
            ["double", "float", "bytes"].contains(name)
        {
            report(field.node.typeRange, "the keys of a map are integers, booleans or strings")
        } else if case .map(.named, _) = field.node.type {
            report(field.node.typeRange, "the keys of a map are integers, booleans or strings")
        }
        checkTypes(of: field, proto)
        if isProto3 { checkProto3(field, proto) }
    }

    private mutating func checkOptions(
        of node: FieldNode, _ proto: Google_Protobuf_FieldDescriptorProto
    ) {
        let options = proto.options
        let isPackable = proto.label == .repeated && proto.type.isPackable
        if options.packed, !isPackable {
            report(
                option("packed", of: node),
                "`packed` is for repeated fields of numbers, booleans and enums")
        }
        if options.lazy || options.unverifiedLazy, proto.type != .message, proto.type != .group {
            report(
                option(options.lazy ? "lazy" : "unverified_lazy", of: node),
                "only message fields can be lazy")
        }
        if options.jstype != .jsNormal, !proto.type.is64BitInteger {
            report(option("jstype", of: node), "`jstype` is for 64-bit integers")
        }
    }

    private func option(_ name: String, of node: FieldNode) -> Range<Int> {
        node.options.first { $0.simpleName == name }?.nameRange ?? node.name.range
    }

    private mutating func checkJSONName(
        of field: Declarations.Field, _ proto: Google_Protobuf_FieldDescriptorProto
    ) {
        guard let option = field.node.options.first(where: { $0.simpleName == "json_name" }) else {
            return
        }
        if field.extend != nil {
            report(option.nameRange, "the JSON name of an extension is its full name in brackets")
        } else if proto.jsonName.utf8.contains(0) {
            report(option.valueRange, "a JSON name has no null character")
        } else if proto.jsonName.hasPrefix("["), proto.jsonName.hasSuffix("]") {
            report(option.valueRange, "JSON names in brackets are those of extensions")
        }
    }

    private mutating func checkTypes(
        of field: Declarations.Field, _ proto: Google_Protobuf_FieldDescriptorProto
    ) {
        if case .map(_, .named) = field.node.type,
            let value = context.schema.message(proto.referredType)?.proto.field.last,
            value.type == .enum,
            let first = context.schema.enumeration(value.referredType)?.value.first,
            first.number != 0
        {
            report(
                field.node.typeRange,
                "the first value of an enum in a map must be 0, and `\(first.name)` is not")
        }
        if case .named(let name) = field.node.type, proto.type == .message,
            context.schema.message(proto.referredType)?.proto.options.mapEntry == true
        {
            report(
                field.node.typeRange, "`\(name)` is an entry of a map; write `map<key, value>`")
        }
    }

    private mutating func checkProto3(
        _ field: Declarations.Field, _ proto: Google_Protobuf_FieldDescriptorProto
    ) {
        var types = [proto]
        if case .map = field.node.type {
            types += context.schema.message(proto.referredType)?.proto.field ?? []
        }
        for type in types where type.type == .enum {
            guard context.closedEnums.contains(type.referredType) else { continue }
            report(
                field.node.typeRange,
                "proto3 fields hold any number, and the enum `\(type.referredType)` of another "
                    + "syntax does not")
        }
    }
}

extension Google_Protobuf_FieldDescriptorProto.TypeEnum {
    fileprivate var is64BitInteger: Bool {
        [.int64, .uint64, .sint64, .fixed64, .sfixed64].contains(self)
    }
}
