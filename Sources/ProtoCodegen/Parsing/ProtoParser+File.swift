// The statements at the top of a file, enums and services.

extension ProtoParser {
    mutating func parseFile() -> ProtoFile {
        var file = ProtoFile(source: source)
        do throws(Skip) {
            try parseSyntax(&file)
        } catch {
            skipStatement()
        }
        while !isAtEnd {
            if consume(";") { continue }
            do throws(Skip) {
                try parseFileStatement(&file)
            } catch {
                skipStatement()
                // A stray brace would stop the reader here for ever.
                if isAt("}") { advance() }
            }
        }
        return file
    }

    private mutating func parseSyntax(_ file: inout ProtoFile) throws(Skip) {
        let first = index
        let isEdition = isAt(word: "edition")
        guard isEdition || isAt(word: "syntax"), nextToken.kind == .symbol(UInt8(ascii: "="))
        else { return }
        advance()
        try expect("=")
        let literal = try parseString("a string such as \"proto3\"")
        let name = String(decoding: literal.bytes, as: UTF8.self)
        switch (isEdition, name) {
        case (true, _):
            if name != "2023" {
                report(literal.range, "edition `\(name)` is not supported; edition \"2023\" is")
            }
            syntax = .edition(name)
        case (false, "proto2"): syntax = .proto2
        case (false, "proto3"): syntax = .proto3
        case (false, _):
            report(literal.range, "`\(name)` is no syntax; write \"proto3\" or \"proto2\"")
            syntax = .proto3
        }
        file.syntax = syntax
        try expect(";")
        file.syntaxStatement = statement(from: first)
    }

    private mutating func parseFileStatement(_ file: inout ProtoFile) throws(Skip) {
        if isAt(word: "message") {
            file.declarations.append(.message(try parseMessage(depth: 1)))
        } else if isAt(word: "enum") {
            file.declarations.append(.enumeration(try parseEnum()))
        } else if isAt(word: "service") {
            file.declarations.append(.service(try parseService()))
        } else if isAt(word: "extend") {
            file.declarations.append(.extend(try parseExtend(depth: 1)))
        } else if isAt(word: "import") {
            file.imports.append(try parseImport())
        } else if isAt(word: "option") {
            file.options.append(try parseOptionStatement())
        } else if isAt(word: "package") {
            try parsePackage(&file)
        } else if isAt(word: "syntax") || isAt(word: "edition") {
            report(token.range, "`\(tokenText)` must be the first statement of the file")
            throw Skip()
        } else {
            throw unexpected("`message`, `enum`, `service`, `import`, `option` or `extend`")
        }
    }

    private mutating func parsePackage(_ file: inout ProtoFile) throws(Skip) {
        let first = index
        advance()
        let name = try parseDottedName("the name of the package", allowsLeadingDot: false)
        try expect(";")
        guard file.package == nil else {
            return report(name.range, "a file has one `package` statement at most")
        }
        file.package = name
        file.packageStatement = statement(from: first)
    }

    private mutating func parseImport() throws(Skip) -> ImportNode {
        let first = index
        advance()
        var kind = ImportNode.Kind.plain
        if consume(word: "public") { kind = .public } else if consume(word: "weak") { kind = .weak }
        let literal = try parseString("the path of a .proto file in quotes")
        try expect(";")
        return ImportNode(
            kind: kind,
            path: String(decoding: literal.bytes, as: UTF8.self),
            pathRange: literal.range,
            statement: statement(from: first)
        )
    }

    // MARK: - Enums

    mutating func parseEnum() throws(Skip) -> EnumNode {
        let first = index
        advance()
        let name = try parseIdentifier("the name of the enum")
        let head = index
        var values: [EnumValueNode] = []
        var options: [OptionNode] = []
        var reserved: [ReservedNode] = []
        _ = try parseBlock { parser throws(Skip) in
            if parser.isAt(word: "option"), parser.nextToken.kind != .symbol(UInt8(ascii: "=")) {
                options.append(try parser.parseOptionStatement())
            } else if parser.isAt(word: "reserved"),
                parser.nextToken.kind != .symbol(UInt8(ascii: "="))
            {
                reserved.append(try parser.parseReserved(allowsSign: true))
            } else {
                values.append(try parser.parseEnumValue())
            }
        }
        return EnumNode(
            name: name,
            values: values,
            options: options,
            reserved: reserved,
            statement: statement(from: first, head: head)
        )
    }

    private mutating func parseEnumValue() throws(Skip) -> EnumValueNode {
        let first = index
        let name = try parseIdentifier("the name of a value")
        try expect("=")
        let number = try parseInteger("the number of the value", allowsSign: true)
        let options = try parseBracketedOptions()
        try expect(";")
        return EnumValueNode(
            name: name, number: number, options: options, statement: statement(from: first))
    }

    // MARK: - Services

    private mutating func parseService() throws(Skip) -> ServiceNode {
        let first = index
        advance()
        let name = try parseIdentifier("the name of the service")
        let head = index
        var methods: [MethodNode] = []
        var options: [OptionNode] = []
        let body = try parseBlock { parser throws(Skip) in
            if parser.isAt(word: "option") {
                options.append(try parser.parseOptionStatement())
            } else if parser.isAt(word: "rpc") {
                methods.append(try parser.parseMethod())
            } else {
                throw parser.unexpected("`rpc` or `option`")
            }
        }
        return ServiceNode(
            name: name,
            methods: methods,
            options: options,
            body: body,
            statement: statement(from: first, head: head)
        )
    }

    private mutating func parseMethod() throws(Skip) -> MethodNode {
        let first = index
        advance()
        let name = try parseIdentifier("the name of the RPC")
        let (input, isClientStreaming) = try parseMethodType()
        try expect(word: "returns")
        let (output, isServerStreaming) = try parseMethodType()
        var options: [OptionNode] = []
        var head: Int?
        if isAt("{") {
            head = index
            _ = try parseBlock { parser throws(Skip) in
                guard parser.isAt(word: "option") else { throw parser.unexpected("`option`") }
                options.append(try parser.parseOptionStatement())
            }
        } else {
            guard consume(";") else { throw unexpected("`;` or `{`") }
        }
        return MethodNode(
            name: name,
            input: input,
            isClientStreaming: isClientStreaming,
            output: output,
            isServerStreaming: isServerStreaming,
            options: options,
            hasBlock: head != nil,
            statement: statement(from: first, head: head)
        )
    }

    private mutating func parseMethodType() throws(Skip) -> (Name, isStreaming: Bool) {
        try expect("(")
        // A message may be called `stream` too.
        let isStreaming =
            isAt(word: "stream") && nextToken.kind != .symbol(UInt8(ascii: ")"))
            && (nextToken.kind != .symbol(UInt8(ascii: ".")) || hasLeadingDotAfterStream)
        if isStreaming { advance() }
        let name = try parseDottedName("a message type")
        try expect(")")
        return (name, isStreaming)
    }

    /// `stream .a.B` is a stream; `stream.B` is a type in the package `stream`.
    private var hasLeadingDotAfterStream: Bool {
        nextToken.range.lowerBound > token.range.upperBound
    }
}
