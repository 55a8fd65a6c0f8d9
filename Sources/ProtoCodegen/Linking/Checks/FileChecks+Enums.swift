internal import Protobuf

// Values of enums.

extension FileChecks {
    mutating func check(_ item: Declarations.Enumeration) {
        let node = item.node
        let proto = descriptor.enumeration(at: item.path)
        let features = features(at: item.path, own: proto.options.ownFeatures)
        guard let first = node.values.first else {
            return report(node.name.range, "the enum `\(node.name.text)` has no values")
        }
        if features.enumType == .open, first.number.value != 0 {
            report(
                first.number.range,
                isProto3
                    ? "the first value of a proto3 enum must be 0"
                    : "the first value of an open enum must be 0")
        }
        checkReservedNames(node.reserved, fields: node.values.map(\.name))
        checkNumbers(node, proto)
        checkJSONNames(
            node,
            isStrict: features.jsonFormat == .allow
                && !proto.options.deprecatedLegacyJsonFieldConflicts)
    }

    private mutating func checkNumbers(
        _ node: EnumNode, _ proto: Google_Protobuf_EnumDescriptorProto
    ) {
        let reserved = NumberRanges(
            proto.reservedRange.map { (start: Int64($0.start), end: Int64($0.end) + 1) })
        if let number = reserved.overlap {
            report(node.name.range, "`\(node.name.text)` gives number \(number) to two ranges")
        }
        let aliasOption = node.options.first { $0.simpleName == "allow_alias" }
        var names: [Int64: String] = [:]
        var hasAlias = false
        for value in node.values {
            let number = value.number.value
            if let other = names[number] {
                hasAlias = true
                if !proto.options.allowAlias {
                    report(
                        value.number.range,
                        "number \(number) is already used by `\(other)`; to give one value two "
                            + "names, set `option allow_alias = true;`")
                }
            }
            names[number] = names[number] ?? value.name.text
            if reserved.contains(number) {
                report(value.number.range, "number \(number) is reserved")
            }
        }
        guard let aliasOption, !hasAlias || !proto.options.allowAlias else { return }
        report(
            aliasOption.nameRange,
            proto.options.allowAlias
                ? "no two values of `\(node.name.text)` share a number; remove `allow_alias`"
                : "`allow_alias = false` has no effect; remove it")
    }

    /// Some languages drop the enum's name from its values' names and write the rest in camel case.
    private mutating func checkJSONNames(_ node: EnumNode, isStrict: Bool) {
        var seen: [String: EnumValueNode] = [:]
        for value in node.values {
            let key = Self.strippedName(value.name.text, of: node.name.text)
            guard let other = seen[key] else {
                seen[key] = value
                continue
            }
            guard other.name.text != value.name.text, other.number.value != value.number.value
            else { continue }
            let text =
                "`\(value.name.text)` and `\(other.name.text)` are the same name in camel "
                + "case without the name of the enum"
            if isStrict { report(value.name.range, text) } else { warn(value.name.range, text) }
        }
    }

    private static func strippedName(_ value: String, of enumeration: String) -> String {
        var prefix = enumeration.lowercased().filter { $0 != "_" }[...]
        var rest = value[...]
        while let expected = prefix.first {
            rest = rest.drop { $0 == "_" }
            guard let found = rest.first, found.lowercased() == String(expected) else {
                rest = value[...]
                break
            }
            rest.removeFirst()
            prefix.removeFirst()
        }
        rest = rest.drop { $0 == "_" }
        if rest.isEmpty { rest = value[...] }
        return rest.split(separator: "_").map {
            $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
        }
        .joined()
    }
}
