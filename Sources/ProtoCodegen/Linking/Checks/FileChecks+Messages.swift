internal import Protobuf

// Numbers and names that a message may give out once.

extension FileChecks {
    mutating func check(_ message: Declarations.Message) {
        let proto = descriptor.message(at: message.path)
        let reserved = proto.reservedRange.map { (start: Int64($0.start), end: Int64($0.end)) }
        let extensions = proto.extensionRange.map { (start: Int64($0.start), end: Int64($0.end)) }
        let name = message.node.name
        if let number = NumberRanges(reserved + extensions).overlap {
            report(name.range, "`\(name.text)` gives number \(number) to two ranges")
        }
        checkNumbers(
            of: message.node, reserved: NumberRanges(reserved),
            extensions: NumberRanges(extensions))
        checkReservedNames(message.node.reserved, fields: message.node.allFields.map(\.name))
        checkSyntaxRules(message.node, proto)
        if !proto.options.deprecatedLegacyJsonFieldConflicts {
            checkJSONNames(message, proto, usesCustomNames: false)
            checkJSONNames(message, proto, usesCustomNames: true)
        }
        checkExtensionRanges(message, proto)
    }

    private mutating func checkNumbers(
        of node: MessageNode, reserved: NumberRanges, extensions: NumberRanges
    ) {
        var byNumber: [Int64: String] = [:]
        for field in node.allFields {
            let number = field.number.value
            checkNumber(field.number)
            if let other = byNumber[number] {
                report(field.number.range, "number \(number) is already used by `\(other)`")
            } else {
                byNumber[number] = field.name.text
            }
            if reserved.contains(number) {
                report(field.number.range, "number \(number) is reserved")
            }
            if extensions.contains(number) {
                report(field.number.range, "number \(number) is for extensions")
            }
        }
    }

    private mutating func checkNumber(_ node: NumberNode) {
        let maximum = FieldNumberAllocator.maximum
        guard node.value >= 1, node.value <= maximum else {
            return report(node.range, "field numbers are between 1 and \(maximum)")
        }
        checkImplementationRange(node)
    }

    mutating func checkImplementationRange(_ node: NumberNode) {
        if FieldNumberAllocator.implementationRange.contains(node.value) {
            report(node.range, "field numbers 19000 to 19999 belong to protobuf itself")
        }
    }

    /// Also of enums, whose values take the place of fields.
    mutating func checkReservedNames(_ reserved: [ReservedNode], fields: [Name]) {
        var names: Set<String> = []
        for name in reserved.flatMap(\.names) where !names.insert(name.text).inserted {
            report(name.range, "`\(name.text)` is reserved twice")
        }
        guard !names.isEmpty else { return }
        for field in fields where names.contains(field.text) {
            report(field.range, "name `\(field.text)` is reserved")
        }
    }

    private mutating func checkSyntaxRules(
        _ node: MessageNode, _ proto: Google_Protobuf_DescriptorProto
    ) {
        for option in node.options where option.simpleName == "map_entry" {
            report(option.nameRange, "`map_entry` is for protobuf itself; write `map<key, value>`")
        }
        guard proto.options.messageSetWireFormat else { return }
        if isProto3 { report(node.name.range, "proto3 has no MessageSets") }
        for field in node.allFields {
            report(field.name.range, "a MessageSet has extensions and no fields")
        }
    }

    // MARK: - JSON names

    /// Two passes are made, because field masks go by the default names whatever `json_name` says.
    private mutating func checkJSONNames(
        _ message: Declarations.Message, _ proto: Google_Protobuf_DescriptorProto,
        usesCustomNames: Bool
    ) {
        let isStrict = features[message.path]?.jsonFormat == .allow
        var seen: [String: (field: String, isCustom: Bool)] = [:]
        for (node, field) in zip(message.node.allFields, proto.field) {
            let standard = ProtoNames.json(field.name)
            let isCustom = usesCustomNames && field.jsonName != standard
            let json = isCustom ? field.jsonName : standard
            guard let other = seen[json] else {
                seen[json] = (field.name, isCustom)
                continue
            }
            // Two fields of one name are a fault of their own.
            if field.name == other.field { continue }
            // Two default names were compared in the first pass.
            if usesCustomNames, !isCustom, !other.isCustom { continue }
            let text =
                "`\(field.name)` and `\(other.field)` have the same JSON name `\(json)`"
            if isStrict || (isCustom && other.isCustom) {
                report(node.name.range, text)
            } else {
                warn(node.name.range, text)
            }
        }
    }
}
