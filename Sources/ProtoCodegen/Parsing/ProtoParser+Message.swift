// Messages and what stands in them.

extension ProtoParser {
    mutating func parseMessage(depth: Int) throws(Skip) -> MessageNode {
        let first = index
        advance()
        let name = try parseIdentifier("the name of the message")
        let head = index
        let (elements, body) = try parseMessageBody(depth: depth)
        return MessageNode(
            name: name,
            elements: elements,
            body: body,
            statement: statement(from: first, head: head)
        )
    }

    private mutating func parseMessageBody(
        depth: Int
    ) throws(Skip) -> ([MessageElement], body: Range<Int>) {
        guard depth <= Self.maximumDepth else {
            report(token.range, "messages are nested more than \(Self.maximumDepth) deep")
            throw Skip()
        }
        var elements: [MessageElement] = []
        let body = try parseBlock { parser throws(Skip) in
            elements.append(try parser.parseMessageElement(depth: depth))
        }
        return (elements, body)
    }

    private mutating func parseMessageElement(depth: Int) throws(Skip) -> MessageElement {
        // `message.Type field = 1;` is a field: these words are not reserved.
        let isDotted = nextToken.kind == .symbol(UInt8(ascii: "."))
        if token.kind == .identifier, !isDotted {
            switch tokenText {
            case "message": return .message(try parseMessage(depth: depth + 1))
            case "enum": return .enumeration(try parseEnum())
            case "oneof": return .oneof(try parseOneof(depth: depth))
            case "extend": return .extend(try parseExtend(depth: depth))
            case "extensions": return .extensions(try parseExtensions())
            case "reserved": return .reserved(try parseReserved())
            case "option": return .option(try parseOptionStatement())
            default: break
            }
        }
        return .field(try parseField(depth: depth))
    }

    // MARK: - Fields

    /// What stands around a field.
    enum FieldPlace { case message, oneof, extend }

    mutating func parseField(
        depth: Int, in place: FieldPlace = .message
    ) throws(Skip) -> FieldNode {
        let isInOneof = place == .oneof
        let first = index
        let start = token.range
        var label: FieldNode.Label?
        if token.kind == .identifier, let found = FieldNode.Label(rawValue: tokenText) {
            label = found
            advance()
        }
        let typeStart = token.range.lowerBound
        if isAt(word: "group"), nextToken.kind == .identifier {
            checkLabel(label, at: start, type: .named("group"), isInOneof: isInOneof)
            return try parseGroup(from: first, label: label, labelRange: start, depth: depth)
        }
        let type = try parseFieldType()
        let typeRange = typeStart..<consumedEnd
        let name = try parseIdentifier("the name of the field")
        try expect("=")
        let number = try parseInteger("the number of the field")
        let options = try parseBracketedOptions()
        try expect(";")
        checkLabel(label, at: start, type: type, isInOneof: isInOneof)
        checkMapPlace(type, at: typeRange, place: place)
        return FieldNode(
            label: label,
            labelRange: label == nil ? nil : start,
            type: type,
            typeRange: typeRange,
            name: name,
            number: number,
            options: options,
            statement: statement(from: first)
        )
    }

    private mutating func parseFieldType() throws(Skip) -> FieldTypeNode {
        if isAt(word: "map"), nextToken.kind == .symbol(UInt8(ascii: "<")) {
            advance()
            try expect("<")
            let key = try parseNamedType()
            try expect(",")
            let value = try parseNamedType()
            try expect(">")
            return .map(key: key, value: value)
        }
        return try parseNamedType()
    }

    private mutating func parseNamedType() throws(Skip) -> FieldTypeNode {
        let name = try parseDottedName("a type")
        return FieldTypeNode.scalars.contains(name.text) ? .scalar(name.text) : .named(name.text)
    }

    private mutating func checkLabel(
        _ label: FieldNode.Label?, at range: Range<Int>, type: FieldTypeNode, isInOneof: Bool
    ) {
        let isMap = if case .map = type { true } else { false }
        switch label {
        case let label? where isInOneof:
            report(range, "a field of a oneof cannot be `\(label.rawValue)`")
        case let label? where isMap:
            report(range, "a map cannot be `\(label.rawValue)`")
        case .required where syntax == .proto3:
            report(range, "proto3 has no `required` fields")
        case .required where isEdition:
            report(
                range,
                "editions have `[features.field_presence = LEGACY_REQUIRED]` in place of `required`"
            )
        case .optional where isEdition:
            report(
                range,
                "editions have no `optional`; every field has presence unless a feature "
                    + "says otherwise")
        case nil where syntax == .proto2 && !isInOneof && !isMap:
            report(range, "a proto2 field begins with `optional`, `required` or `repeated`")
        default:
            break
        }
    }

    var isEdition: Bool { if case .edition = syntax { true } else { false } }

    /// A map stands for two declarations, a message and a field, which need one message around them.
    private mutating func checkMapPlace(
        _ type: FieldTypeNode, at range: Range<Int>, place: FieldPlace
    ) {
        guard case .map = type else { return }
        switch place {
        case .message: break
        case .oneof: report(range, "a map cannot be in a oneof")
        case .extend: report(range, "a map cannot be an extension")
        }
    }

    private mutating func parseGroup(
        from first: Int, label: FieldNode.Label?, labelRange: Range<Int>, depth: Int
    ) throws(Skip) -> FieldNode {
        let type = advance()
        let name = try parseIdentifier("the name of the group")
        try expect("=")
        let number = try parseInteger("the number of the group")
        let options = try parseBracketedOptions()
        if syntax != .proto2 {
            report(type.range, "only proto2 has groups; use a message")
        }
        if let initial = name.text.utf8.first, !(0x41...0x5A).contains(initial) {
            report(name.range, "the name of a group begins with a capital letter")
        }
        let head = index
        let (elements, body) = try parseMessageBody(depth: depth + 1)
        let whole = statement(from: first, head: head)
        let message = MessageNode(name: name, elements: elements, body: body, statement: whole)
        return FieldNode(
            label: label,
            labelRange: label == nil ? nil : labelRange,
            type: .group(message),
            typeRange: type.range,
            name: Name(text: name.text.lowercased(), range: name.range),
            number: number,
            options: options,
            statement: whole
        )
    }

    private mutating func parseOneof(depth: Int) throws(Skip) -> OneofNode {
        let first = index
        advance()
        let name = try parseIdentifier("the name of the oneof")
        let head = index
        var fields: [FieldNode] = []
        var options: [OptionNode] = []
        _ = try parseBlock { parser throws(Skip) in
            if parser.isAt(word: "option"), parser.nextToken.kind != .symbol(UInt8(ascii: ".")) {
                options.append(try parser.parseOptionStatement())
            } else {
                fields.append(try parser.parseField(depth: depth, in: .oneof))
            }
        }
        if fields.isEmpty { report(name.range, "the oneof `\(name.text)` has no fields") }
        return OneofNode(
            name: name,
            fields: fields,
            options: options,
            statement: statement(from: first, head: head)
        )
    }

    mutating func parseExtend(depth: Int) throws(Skip) -> ExtendNode {
        let first = index
        advance()
        let extendee = try parseDottedName("the message to extend")
        let head = index
        var fields: [FieldNode] = []
        _ = try parseBlock { parser throws(Skip) in
            fields.append(try parser.parseField(depth: depth, in: .extend))
        }
        if fields.isEmpty { report(extendee.range, "this `extend` block has no fields") }
        return ExtendNode(
            extendee: extendee, fields: fields, statement: statement(from: first, head: head))
    }

    // MARK: - Reserved and extension ranges

    mutating func parseReserved(allowsSign: Bool = false) throws(Skip) -> ReservedNode {
        let first = index
        advance()
        var node = ReservedNode(ranges: [], names: [], statement: statement(from: first))
        if token.kind == .string {
            repeat {
                let literal = try parseString("a name in quotes")
                checkReservedName(literal)
                node.names.append(
                    Name(text: String(decoding: literal.bytes, as: UTF8.self), range: literal.range)
                )
            } while consume(",")
        } else if token.kind == .identifier {
            if case .edition = syntax {
                repeat { node.names.append(try parseIdentifier("a name")) } while consume(",")
            } else {
                throw unexpected("a number, or a name in quotes")
            }
        } else {
            repeat {
                node.ranges.append(try parseNumberRange(allowsSign: allowsSign))
            } while consume(",")
        }
        try expect(";")
        node.statement = statement(from: first)
        return node
    }

    private mutating func checkReservedName(_ literal: (bytes: [UInt8], range: Range<Int>)) {
        guard isEdition else { return }
        let name = String(decoding: literal.bytes, as: UTF8.self)
        report(literal.range, "editions reserve names without quotes: `reserved \(name);`")
    }

    private mutating func parseExtensions() throws(Skip) -> ExtensionRangeNode {
        let first = index
        if syntax == .proto3 {
            report(token.range, "proto3 messages have no extension ranges")
        }
        advance()
        var ranges: [NumberRangeNode] = []
        repeat { ranges.append(try parseNumberRange()) } while consume(",")
        let options = try parseBracketedOptions()
        try expect(";")
        return ExtensionRangeNode(
            ranges: ranges, options: options, statement: statement(from: first))
    }

    private mutating func parseNumberRange(
        allowsSign: Bool = false
    ) throws(Skip) -> NumberRangeNode {
        let first = try parseInteger("a number", allowsSign: allowsSign)
        var last: NumberNode? = first
        if consume(word: "to") {
            last =
                consume(word: "max")
                ? nil : try parseInteger("a number or `max`", allowsSign: allowsSign)
        }
        return NumberRangeNode(
            first: first, last: last, range: first.range.lowerBound..<consumedEnd)
    }
}
