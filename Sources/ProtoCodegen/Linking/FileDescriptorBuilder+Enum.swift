internal import Protobuf

// Enums and services.

extension FileDescriptorBuilder {
    mutating func enumeration(
        _ node: EnumNode, in scope: String, path: [Int32]
    ) -> Google_Protobuf_EnumDescriptorProto {
        var descriptor = Google_Protobuf_EnumDescriptorProto()
        descriptor.name = node.name.text
        let prefix = scope.isEmpty ? "" : scope + "."
        note(path, node.statement, name: node.name)
        declarations.enums.append(
            .init(node: node, path: path, fullName: prefix + node.name.text))
        hold(node.options, .enumeration, scope: prefix + node.name.text, path: path)
        for (index, value) in zip(Int32(0)..., node.values) {
            note(path + [2, index], value.statement, name: value.name)
            var item = Google_Protobuf_EnumValueDescriptorProto()
            item.name = value.name.text
            item.number = enumNumber(value.number)
            hold(
                value.options, .enumValue, scope: prefix + value.name.text, path: path + [2, index])
            descriptor.value.append(item)
        }
        for reserved in node.reserved {
            noteComments(path + [reserved.names.isEmpty ? 4 : 5], reserved.statement)
            for range in reserved.ranges {
                var item = Google_Protobuf_EnumDescriptorProto.EnumReservedRange()
                item.start = enumNumber(range.first)
                item.end = range.last.map { enumNumber($0) } ?? Int32.max
                if item.end < item.start { report(range.range, "this range ends before it begins") }
                descriptor.reservedRange.append(item)
            }
            descriptor.reservedName += reserved.names.map(\.text)
        }
        return descriptor
    }

    private mutating func enumNumber(_ node: NumberNode) -> Int32 {
        guard let number = Int32(exactly: node.value) else {
            report(node.range, "an enum's numbers are 32-bit integers")
            return 0
        }
        return number
    }

    mutating func service(
        _ node: ServiceNode, in scope: String, path: [Int32]
    ) -> Google_Protobuf_ServiceDescriptorProto {
        var descriptor = Google_Protobuf_ServiceDescriptorProto()
        descriptor.name = node.name.text
        note(path, node.statement, name: node.name)
        let inner = scope.isEmpty ? node.name.text : "\(scope).\(node.name.text)"
        hold(node.options, .service, scope: inner, path: path)
        for (index, method) in zip(Int32(0)..., node.methods) {
            note(path + [2, index], method.statement, name: method.name)
            var item = Google_Protobuf_MethodDescriptorProto()
            item.name = method.name.text
            item.inputType = messageName(method.input, from: inner)
            item.outputType = messageName(method.output, from: inner)
            if method.isClientStreaming { item.clientStreaming = true }
            if method.isServerStreaming { item.serverStreaming = true }
            // protoc tells `{}` from `;` by empty options.
            if method.hasBlock { item.options = Google_Protobuf_MethodOptions() }
            hold(
                method.options, .method, scope: "\(inner).\(method.name.text)",
                path: path + [2, index])
            descriptor.method.append(item)
        }
        return descriptor
    }

    private mutating func messageName(_ name: Name, from scope: String) -> String {
        guard let type = resolve(name.text, at: name.range, from: scope) else { return name.text }
        if type.kind != .message {
            report(name.range, "`\(name.text)` is an enum; RPCs take and answer messages")
        }
        return type.name
    }
}
