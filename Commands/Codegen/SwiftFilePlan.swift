/// What a Swift file that belongs to a person should become. Values in, text out.
struct SwiftFilePlan {
    /// The file as it is generated, with nothing of a person's in it.
    var fresh: String
    /// The file that is there with what it lacks added; nil if there is none, or nothing of anyone's.
    var edited: String?
    /// The file as it is.
    var current: String?

    /// Nothing but an empty list is added to.
    var isUntouched = false

    /// There is something to write, and a person's text in its way.
    var needsDecision: Bool { edited != nil && edited != current && !isUntouched }

    /// Declarations one below the other, those that a file has already left alone. Nil if there are none.
    ///
    /// What the app's other files, `elsewhere`, declare is not declared again. `isPartial` says that these are
    /// some of the app's declarations, so that ``fresh`` keeps the others.
    static func declarations(
        _ declarations: [ServiceSources.Declaration], imports: [String], current: String?,
        elsewhere: [SwiftCode] = [], isPartial: Bool = false
    ) -> SwiftFilePlan? {
        let code = current.map { SwiftCode($0) }
        let declarations = declarations.filter { declaration in
            code?.declaresType(declaration.name) == true
                || !elsewhere.contains { $0.declaresType(declaration.name) }
        }
        guard !declarations.isEmpty else { return nil }
        let imports = imports + declarations.flatMap(\.imports)
        let fresh =
            importLines(imports) + "\n" + declarations.map(\.text).joined(separator: "\n")
        guard let current, let code, !code.isEmpty else {
            return SwiftFilePlan(fresh: fresh, current: current)
        }
        let missing = declarations.filter { !code.declaresType($0.name) }
        return SwiftFilePlan(
            fresh: isPartial ? replace(declarations, imports: imports, in: current) : fresh,
            edited: missing.isEmpty
                ? current : append(missing.map(\.text), imports: imports, to: code),
            current: current
        )
    }

    /// The file with each of the declarations as it is here, and all else as it was.
    private static func replace(
        _ declarations: [ServiceSources.Declaration], imports: [String], in current: String
    ) -> String {
        declarations.reduce(current) { text, declaration in
            let code = SwiftCode(text)
            guard let block = code.lines(ofType: declaration.name) else {
                return append([declaration.text], imports: imports, to: code)
            }
            var bytes = Array(text.utf8)
            bytes.replaceSubrange(block, with: Array(declaration.text.utf8))
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The list of an app's services. `isRegistered` says that another file of the app gives its
    /// `services`, `isPartial` that these are some of them.
    static func handlers(
        _ sources: ServiceSources, isRegistered: Bool, current: String?, isPartial: Bool = false
    ) throws -> SwiftFilePlan {
        let list = try sources.handlerList()
        let imports = ["ManageKit"] + list.imports
        let isRegistered = isRegistered || SwiftCode(list.text).declaresStaticProperty("services")
        let registration = isRegistered ? [] : [sources.handlerRegistration]
        let fresh =
            importLines(imports) + "\n" + ([list.text] + registration).joined(separator: "\n")
        guard let current, !SwiftCode(current).isEmpty else {
            return SwiftFilePlan(fresh: fresh, current: current)
        }
        let code = SwiftCode(current)
        let missing = try sources.handlerCalls().filter { !code.mentions($0.name) }
        var edited = current
        if let brace = code.closingBrace(ofBlockAfter: "BasicHandler") {
            edited = insert(missing.map(\.text).joined(), beforeLineOf: brace, in: current)
        } else if !missing.isEmpty {
            edited = append([list.text], imports: imports, to: code)
        }
        let after = SwiftCode(edited)
        if !isRegistered, !after.declaresStaticProperty("services") {
            edited = append([sources.handlerRegistration], imports: imports, to: after)
        }
        return SwiftFilePlan(
            fresh: isPartial ? edited : fresh, edited: edited, current: current,
            isUntouched: code.hasEmptyBlock(after: "BasicHandler"))
    }

    private static func importLines(_ modules: [String]) -> String {
        Set(modules).sorted().map { "import \($0)\n" }.joined()
    }

    private static func append(_ blocks: [String], imports: [String], to code: SwiftCode) -> String
    {
        let missing = imports.filter { !code.imports.contains($0) }
        var bytes = Array(code.text.utf8)
        bytes.insert(contentsOf: Array(importLines(missing).utf8), at: code.endOfImports)
        var text = String(decoding: bytes, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return ([text + "\n"] + blocks).joined(separator: "\n")
    }

    /// Before the line that a brace stands on, or right before a brace that shares its line.
    private static func insert(_ lines: String, beforeLineOf brace: Int, in text: String) -> String
    {
        guard !lines.isEmpty else { return text }
        var bytes = Array(text.utf8)
        let lineStart = bytes[..<brace].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let isAlone = bytes[lineStart..<brace].allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
        }
        bytes.insert(
            contentsOf: Array((isAlone ? lines : "\n" + lines).utf8),
            at: isAlone ? lineStart : brace)
        return String(decoding: bytes, as: UTF8.self)
    }
}
