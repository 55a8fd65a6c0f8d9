internal import Protobuf

// Messages and their ranges.

extension FileDescriptorBuilder {
    mutating func message(
        _ node: MessageNode, in scope: String, path: [Int32]
    ) -> Google_Protobuf_DescriptorProto {
        let name = scope.isEmpty ? node.name.text : "\(scope).\(node.name.text)"
        var descriptor = Google_Protobuf_DescriptorProto()
        descriptor.name = node.name.text
        note(path, node.statement)
        var optionNodes: [OptionNode] = []
        for element in node.elements {
            switch element {
            case .field(let field):
                add(field, oneof: nil, scope: name, path: path, to: &descriptor)
            case .oneof(let oneof):
                let index = Int32(descriptor.oneofDecl.count)
                note(path + [8, index], oneof.statement)
                var item = Google_Protobuf_OneofDescriptorProto()
                item.name = oneof.name.text
                if let options: Google_Protobuf_OneofOptions = options(oneof.options, .oneof) {
                    item.options = options
                }
                descriptor.oneofDecl.append(item)
                for field in oneof.fields {
                    add(field, oneof: index, scope: name, path: path, to: &descriptor)
                }
            case .message(let inner):
                let innerPath = path + [3, Int32(descriptor.nestedType.count)]
                descriptor.nestedType.append(message(inner, in: name, path: innerPath))
            case .enumeration(let inner):
                let innerPath = path + [4, Int32(descriptor.enumType.count)]
                descriptor.enumType.append(enumeration(inner, path: innerPath))
            case .extend(let inner):
                for field in inner.fields {
                    let innerPath = path + [6, Int32(descriptor.extension.count)]
                    let (built, nested) = extensionField(
                        field, of: inner, in: name, path: innerPath)
                    descriptor.extension.append(built)
                    if let nested { descriptor.nestedType.append(nested) }
                }
            case .extensions(let ranges): add(ranges, to: &descriptor)
            case .reserved(let reserved): add(reserved, to: &descriptor)
            case .option(let option): optionNodes.append(option)
            }
        }
        addSyntheticOneofs(to: &descriptor)
        if let options: Google_Protobuf_MessageOptions = options(optionNodes, .message) {
            descriptor.options = options
        }
        check(node, descriptor)
        return descriptor
    }

    private mutating func add(
        _ field: FieldNode, oneof: Int32?, scope: String, path: [Int32],
        to descriptor: inout Google_Protobuf_DescriptorProto
    ) {
        note(path + [2, Int32(descriptor.field.count)], field.statement)
        let nestedPath = path + [3, Int32(descriptor.nestedType.count)]
        var (built, nested) = self.field(field, in: scope, nestedPath: nestedPath)
        if let oneof { built.oneofIndex = oneof }
        if isProto3, field.label == .optional, oneof == nil { built.proto3Optional = true }
        descriptor.field.append(built)
        if let nested { descriptor.nestedType.append(nested) }
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
            guard let (start, end) = bounds(of: range) else { continue }
            var item = Google_Protobuf_DescriptorProto.ReservedRange()
            item.start = start
            item.end = end
            descriptor.reservedRange.append(item)
        }
        for name in node.names {
            if descriptor.reservedName.contains(name.text) {
                report(name.range, "`\(name.text)` is reserved twice")
            }
            descriptor.reservedName.append(name.text)
        }
    }

    private mutating func add(
        _ node: ExtensionRangeNode, to descriptor: inout Google_Protobuf_DescriptorProto
    ) {
        for range in node.ranges {
            guard let (start, end) = bounds(of: range) else { continue }
            var item = Google_Protobuf_DescriptorProto.ExtensionRange()
            item.start = start
            item.end = end
            if let options: Google_Protobuf_ExtensionRangeOptions =
                options(node.options, .extensionRange)
            {
                item.options = options
            }
            descriptor.extensionRange.append(item)
        }
    }

    /// First number and the one behind the last, as descriptors hold them.
    private mutating func bounds(of range: NumberRangeNode) -> (Int32, Int32)? {
        let maximum = FieldNumberAllocator.maximum
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

    // MARK: - Checks

    private mutating func check(
        _ node: MessageNode, _ descriptor: Google_Protobuf_DescriptorProto
    ) {
        var byNumber: [Int64: String] = [:]
        var byJSONName: [String: String] = [:]
        for field in node.allFields {
            let number = field.number.value
            if let other = byNumber[number] {
                report(field.number.range, "number \(number) is already used by `\(other)`")
            } else {
                byNumber[number] = field.name.text
            }
            if descriptor.reservedRange.contains(where: { $0.start <= number && number < $0.end }) {
                report(field.number.range, "number \(number) is reserved")
            }
            if descriptor.extensionRange.contains(where: { $0.start <= number && number < $0.end })
            {
                report(field.number.range, "number \(number) is for extensions")
            }
            if descriptor.reservedName.contains(field.name.text) {
                report(field.name.range, "name `\(field.name.text)` is reserved")
            }
            let json = ProtoNames.json(field.name.text)
            if isProto3, let other = byJSONName[json] {
                report(
                    field.name.range,
                    "`\(field.name.text)` and `\(other)` have the same JSON name `\(json)`")
            }
            byJSONName[json] = field.name.text
        }
        checkOverlaps(node, descriptor)
    }

    private mutating func checkOverlaps(
        _ node: MessageNode, _ descriptor: Google_Protobuf_DescriptorProto
    ) {
        var ranges = descriptor.reservedRange.map { ($0.start, $0.end) }
        ranges += descriptor.extensionRange.map { ($0.start, $0.end) }
        ranges.sort { $0 < $1 }
        for (left, right) in zip(ranges, ranges.dropFirst()) where right.0 < left.1 {
            report(
                node.name.range,
                "`\(node.name.text)` gives number \(right.0) to two ranges")
        }
    }
}
