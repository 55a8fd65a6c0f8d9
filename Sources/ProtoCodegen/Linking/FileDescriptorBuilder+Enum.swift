internal import Protobuf

// Enums and services.

extension FileDescriptorBuilder {
    mutating func enumeration(
        _ node: EnumNode, path: [Int32]
    ) -> Google_Protobuf_EnumDescriptorProto {
        var descriptor = Google_Protobuf_EnumDescriptorProto()
        descriptor.name = node.name.text
        note(path, node.statement)
        if let options: Google_Protobuf_EnumOptions = options(node.options, .enumeration) {
            descriptor.options = options
        }
        for (index, value) in node.values.enumerated() {
            note(path + [2, Int32(index)], value.statement)
            var item = Google_Protobuf_EnumValueDescriptorProto()
            item.name = value.name.text
            item.number = enumNumber(value.number)
            if let options: Google_Protobuf_EnumValueOptions = options(value.options, .enumValue) {
                item.options = options
            }
            descriptor.value.append(item)
        }
        for reserved in node.reserved {
            for range in reserved.ranges {
                var item = Google_Protobuf_EnumDescriptorProto.EnumReservedRange()
                item.start = enumNumber(range.first)
                item.end = range.last.map { enumNumber($0) } ?? Int32.max
                if item.end < item.start { report(range.range, "this range ends before it begins") }
                descriptor.reservedRange.append(item)
            }
            descriptor.reservedName += reserved.names.map(\.text)
        }
        check(node, allowsAlias: descriptor.options.allowAlias, descriptor)
        return descriptor
    }

    private mutating func enumNumber(_ node: NumberNode) -> Int32 {
        guard let number = Int32(exactly: node.value) else {
            report(node.range, "an enum's numbers are 32-bit integers")
            return 0
        }
        return number
    }

    private mutating func check(
        _ node: EnumNode, allowsAlias: Bool, _ descriptor: Google_Protobuf_EnumDescriptorProto
    ) {
        guard let first = node.values.first else {
            return report(node.name.range, "the enum `\(node.name.text)` has no values")
        }
        if isProto3, first.number.value != 0 {
            report(first.number.range, "the first value of a proto3 enum must be 0")
        }
        var names: [Int64: String] = [:]
        for value in node.values {
            let number = value.number.value
            if let other = names[number], !allowsAlias {
                report(
                    value.number.range,
                    "number \(number) is already used by `\(other)`; to give one value two names, "
                        + "set `option allow_alias = true;`")
            }
            names[number] = names[number] ?? value.name.text
            let isReserved = descriptor.reservedRange.contains {
                Int64($0.start) <= number && number <= Int64($0.end)
            }
            if isReserved { report(value.number.range, "number \(number) is reserved") }
            if descriptor.reservedName.contains(value.name.text) {
                report(value.name.range, "name `\(value.name.text)` is reserved")
            }
        }
    }

    mutating func service(
        _ node: ServiceNode, in scope: String, path: [Int32]
    ) -> Google_Protobuf_ServiceDescriptorProto {
        var descriptor = Google_Protobuf_ServiceDescriptorProto()
        descriptor.name = node.name.text
        note(path, node.statement)
        if let options: Google_Protobuf_ServiceOptions = options(node.options, .service) {
            descriptor.options = options
        }
        let inner = scope.isEmpty ? node.name.text : "\(scope).\(node.name.text)"
        for (index, method) in node.methods.enumerated() {
            note(path + [2, Int32(index)], method.statement)
            var item = Google_Protobuf_MethodDescriptorProto()
            item.name = method.name.text
            item.inputType = messageName(method.input, from: inner)
            item.outputType = messageName(method.output, from: inner)
            if method.isClientStreaming { item.clientStreaming = true }
            if method.isServerStreaming { item.serverStreaming = true }
            if let options: Google_Protobuf_MethodOptions = options(method.options, .method) {
                item.options = options
            } else if method.hasBlock {
                // protoc tells `{}` from `;` by empty options.
                item.options = Google_Protobuf_MethodOptions()
            }
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
