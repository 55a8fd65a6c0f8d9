internal import Protobuf

// Messages, their oneofs and their ranges.

extension FileDescriptorBuilder {
    mutating func message(
        _ node: MessageNode, in scope: String, path: [Int32]
    ) -> Google_Protobuf_DescriptorProto {
        let name = scope.isEmpty ? node.name.text : "\(scope).\(node.name.text)"
        var descriptor = Google_Protobuf_DescriptorProto()
        descriptor.name = node.name.text
        note(path, node.statement, name: node.name)
        declarations.messages.append(.init(node: node, path: path, fullName: name))
        hold(node.options, .message, scope: name, path: path)
        for element in node.elements {
            switch element {
            case .field(let field):
                add(field, oneof: nil, scope: name, path: path, to: &descriptor)
            case .oneof(let oneof): add(oneof, scope: name, path: path, to: &descriptor)
            case .message(let inner):
                let innerPath = path + [3, Int32(descriptor.nestedType.count)]
                descriptor.nestedType.append(message(inner, in: name, path: innerPath))
            case .enumeration(let inner):
                let innerPath = path + [4, Int32(descriptor.enumType.count)]
                descriptor.enumType.append(enumeration(inner, in: name, path: innerPath))
            case .extend(let inner): add(inner, scope: name, path: path, to: &descriptor)
            case .extensions(let ranges):
                add(ranges, of: node, scope: name, path: path, to: &descriptor)
            case .reserved(let reserved):
                noteComments(path + [reserved.names.isEmpty ? 9 : 10], reserved.statement)
                add(reserved, to: &descriptor)
            case .option: break
            }
        }
        addSyntheticOneofs(to: &descriptor)
        return descriptor
    }

    private mutating func add(
        _ field: FieldNode, oneof: Int32?, scope: String, path: [Int32],
        to descriptor: inout Google_Protobuf_DescriptorProto
    ) {
        let fieldPath = path + [2, Int32(descriptor.field.count)]
        declarations.places[fieldPath] = field.name.range
        // The comments of a group are those of its message.
        if case .group = field.type {} else { noteComments(fieldPath, field.statement) }
        let name = "\(scope).\(field.name.text)"
        declarations.fields.append(
            .init(node: field, path: fieldPath, fullName: name, isInOneof: oneof != nil))
        let nestedPath = path + [3, Int32(descriptor.nestedType.count)]
        var (built, nested) = self.field(
            field, in: scope, path: fieldPath, nestedPath: nestedPath)
        if let oneof { built.oneofIndex = oneof }
        if isProto3, field.label == .optional, oneof == nil { built.proto3Optional = true }
        descriptor.field.append(built)
        if let nested { descriptor.nestedType.append(nested) }
    }

    private mutating func add(
        _ oneof: OneofNode, scope: String, path: [Int32],
        to descriptor: inout Google_Protobuf_DescriptorProto
    ) {
        let index = Int32(descriptor.oneofDecl.count)
        note(path + [8, index], oneof.statement, name: oneof.name)
        var item = Google_Protobuf_OneofDescriptorProto()
        item.name = oneof.name.text
        hold(
            oneof.options, .oneof, scope: "\(scope).\(oneof.name.text)", path: path + [8, index])
        descriptor.oneofDecl.append(item)
        for field in oneof.fields {
            add(field, oneof: index, scope: scope, path: path, to: &descriptor)
        }
    }

    private mutating func add(
        _ extend: ExtendNode, scope: String, path: [Int32],
        to descriptor: inout Google_Protobuf_DescriptorProto
    ) {
        noteComments(path + [6], extend.statement)
        for field in extend.fields {
            let (built, nested) = extensionField(
                field, of: extend, in: scope, path: path + [6, Int32(descriptor.extension.count)],
                nestedPath: path + [3, Int32(descriptor.nestedType.count)])
            descriptor.extension.append(built)
            if let nested { descriptor.nestedType.append(nested) }
        }
    }

    /// A proto3 `optional` field is the only member of a oneof that stands behind the written ones.
    private func addSyntheticOneofs(to descriptor: inout Google_Protobuf_DescriptorProto) {
        var taken = Set(descriptor.field.map(\.name))
        taken.formUnion(descriptor.oneofDecl.map(\.name))
        for index in descriptor.field.indices where descriptor.field[index].proto3Optional {
            var name = descriptor.field[index].name
            name = name.hasPrefix("_") ? "X\(name)" : "_\(name)"
            while taken.contains(name) { name = "X\(name)" }
            taken.insert(name)
            descriptor.field[index].oneofIndex = Int32(descriptor.oneofDecl.count)
            var item = Google_Protobuf_OneofDescriptorProto()
            item.name = name
            descriptor.oneofDecl.append(item)
        }
    }

    // MARK: - Ranges

    private mutating func add(
        _ node: ReservedNode, to descriptor: inout Google_Protobuf_DescriptorProto
    ) {
        for range in node.ranges {
            guard let (start, end) = bounds(of: range, maximum: FieldNumberAllocator.maximum)
            else { continue }
            var item = Google_Protobuf_DescriptorProto.ReservedRange()
            item.start = start
            item.end = end
            descriptor.reservedRange.append(item)
        }
        descriptor.reservedName += node.names.map(\.text)
    }

    private mutating func add(
        _ node: ExtensionRangeNode, of message: MessageNode, scope: String, path: [Int32],
        to descriptor: inout Google_Protobuf_DescriptorProto
    ) {
        // The extensions of a MessageSet are told apart by more numbers than fields can have.
        let maximum =
            message.isMessageSet ? Int64(Int32.max) - 1 : FieldNumberAllocator.maximum
        noteComments(path + [5], node.statement)
        for range in node.ranges {
            guard let (start, end) = bounds(of: range, maximum: maximum) else { continue }
            let rangePath = path + [5, Int32(descriptor.extensionRange.count)]
            declarations.places[rangePath] = range.range
            hold(node.options, .extensionRange, scope: scope, path: rangePath)
            var item = Google_Protobuf_DescriptorProto.ExtensionRange()
            item.start = start
            item.end = end
            descriptor.extensionRange.append(item)
        }
    }

    /// First number and the one behind the last, as descriptors hold them.
    private mutating func bounds(
        of range: NumberRangeNode, maximum: Int64
    ) -> (Int32, Int32)? {
        let first = range.first.value
        let last = range.last?.value ?? maximum
        guard first >= 1, first <= maximum, last <= maximum else {
            report(range.range, "field numbers are between 1 and \(maximum)")
            return nil
        }
        guard first <= last else {
            report(range.range, "this range ends before it begins")
            return nil
        }
        return (Int32(first), Int32(last + 1))
    }
}

extension MessageNode {
    var options: [OptionNode] {
        elements.compactMap { if case .option(let node) = $0 { node } else { nil } }
    }

    /// Whether the message is laid out as a MessageSet, an encoding older than protobuf's.
    fileprivate var isMessageSet: Bool {
        options.contains {
            $0.simpleName == "message_set_wire_format" && $0.value == .identifier("true")
        }
    }
}
