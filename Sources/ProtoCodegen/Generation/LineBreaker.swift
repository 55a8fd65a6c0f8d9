/// Breaks lines that are too long, where and as `swift format` breaks them.
///
/// It knows what the generators print, not all of Swift. Long names may ask for breaks that it does not make, between
/// the parts of a type's name for one.
struct LineBreaker {
    /// The columns of a line: what swift-format allows unless told otherwise.
    static let width = 100

    /// Whole lines, with their indentation.
    private var lines: [String] = []

    /// The lines that `line` becomes behind `indentation` spaces, with these; nil if there is no way to break it.
    static func lines(of line: String, indentation: Int) -> [String]? {
        var breaker = LineBreaker()
        return breaker.add(line[...], at: indentation) ? breaker.lines : nil
    }

    static func fits(_ code: some StringProtocol, at indentation: Int) -> Bool {
        // Bytes are counted at once, and are no fewer than characters.
        if indentation + code.utf8.count < width { return true }
        // swift-format keeps a column for the comma that the last element has if the array is broken.
        let isArray = code.contains(", ") && (code.hasSuffix("]") || code.hasSuffix("] }"))
        return indentation + code.count + (isArray ? 1 : 0) <= width
    }

    // MARK: - Kinds of code

    private mutating func add(_ code: Substring, at indentation: Int) -> Bool {
        if Self.fits(code, at: indentation) {
            append(code, at: indentation)
            return true
        }
        if let found = addLabelled(code, at: indentation) { return found }
        if code.hasSuffix(" }") { return addBlock(code, at: indentation) }
        if code.hasSuffix(" {") { return addHeader(code.dropLast(2), at: indentation) }
        if let equals = CodeScanner.first(" = ", in: code) {
            return addAssignment(code, equals, at: indentation)
        }
        if let operation = CodeScanner.first(" ?? ", in: code) {
            return addFallback(code, operation, at: indentation)
        }
        let elements = CodeScanner.elements(of: code)
        if elements.count > 1 { return fill(elements, at: indentation) }
        if let found = addBracketed(code, at: indentation) { return found }
        if let colon = CodeScanner.first(": ", in: code) {
            return addType(code, colon, at: indentation)
        }
        // A literal cannot be broken, which swift-format knows.
        append(code, at: indentation)
        return code.first == "\""
    }

    /// `case 8: statement`, the statement on lines of its own; nil if it is something else.
    private mutating func addLabelled(_ code: Substring, at indentation: Int) -> Bool? {
        guard code.hasPrefix("case ") || code.hasPrefix("default: "),
            let colon = CodeScanner.first(": ", in: code)
        else { return nil }
        return appendFitting(code[..<colon.lowerBound] + ":", at: indentation)
            && add(code[colon.upperBound...], at: indentation + 4)
    }

    /// `get { statement }`, the statement on lines of its own.
    private mutating func addBlock(_ code: Substring, at indentation: Int) -> Bool {
        guard let brace = CodeScanner.first(" { ", in: code),
            addHeader(code[..<brace.lowerBound], at: indentation),
            add(code[brace.upperBound...].dropLast(2), at: indentation + 4)
        else { return false }
        append("}", at: indentation)
        return true
    }

    /// What a block begins with. After several lines its brace has a line of its own, but after a call's bracket.
    private mutating func addHeader(_ code: Substring, at indentation: Int) -> Bool {
        if Self.fits(code + " {", at: indentation) {
            append(code + " {", at: indentation)
            return true
        }
        if let brackets = CodeScanner.lastBrackets(of: code), code[brackets.lowerBound] == "(",
            !code[..<brackets.lowerBound].contains(" ")
        {
            let inner = code.index(after: brackets.lowerBound)
            guard appendFitting(code[..<inner], at: indentation) else { return false }
            let elements = CodeScanner.elements(of: code[inner..<brackets.upperBound])
            guard fill(elements, at: indentation + 4) else { return false }
            append(") {", at: indentation)
            return true
        }
        if Self.fits(code, at: indentation) {
            append(code, at: indentation)
        } else {
            guard addLongHeader(code, at: indentation) else { return false }
        }
        append("{", at: indentation)
        return true
    }

    private mutating func addLongHeader(_ code: Substring, at indentation: Int) -> Bool {
        if code.hasPrefix("if ") { return addConditions(code, at: indentation) }
        if code.hasPrefix(")"), let arrow = CodeScanner.first(" -> ", in: code) {
            return appendFitting(code[..<arrow.lowerBound], at: indentation)
                && appendFitting("-> " + code[arrow.upperBound...], at: indentation + 4)
        }
        guard let colon = CodeScanner.first(": ", in: code) else { return false }
        let words = code[..<colon.lowerBound].split(separator: " ")
        switch words.dropLast().last {
        case "enum", "struct":
            let types = CodeScanner.elements(of: code[colon.upperBound...])
            guard types.count > 1 else { return false }
            let first = code[..<colon.upperBound] + types[0]
            return fill([first] + types.dropFirst(), at: indentation, hanging: 4)
        case "var": return addType(code, colon, at: indentation)
        default: return false
        }
    }

    /// `if a, b`, each condition on a line of its own, or `if let a = self.b`, the member on one.
    private mutating func addConditions(_ code: Substring, at indentation: Int) -> Bool {
        let conditions = CodeScanner.elements(of: code)
        if conditions.count > 1 {
            var isFitting = appendFitting(conditions[0] + ",", at: indentation)
            for condition in conditions[1...] {
                let end = condition.endIndex == code.endIndex ? "" : ","
                isFitting = appendFitting(condition + end, at: indentation + 4) && isFitting
            }
            return isFitting
        }
        if let comparison = CodeScanner.first(" != ", in: code) {
            return appendFitting(code[..<comparison.lowerBound], at: indentation)
                && appendFitting("!= " + code[comparison.upperBound...], at: indentation + 4)
        }
        guard let member = CodeScanner.first(" = self.", in: code) else { return false }
        let dot = code.index(before: member.upperBound)
        return appendFitting(code[..<dot], at: indentation)
            && appendFitting(code[dot...], at: indentation + 4)
    }

    private mutating func addAssignment(
        _ code: Substring, _ equals: Range<Substring.Index>, at indentation: Int
    ) -> Bool {
        let target = code[..<equals.lowerBound] + " ="
        if Self.fits(target, at: indentation) {
            append(target, at: indentation)
            return add(code[equals.upperBound...], at: indentation + 4)
        }
        guard let colon = CodeScanner.first(": ", in: code[..<equals.lowerBound]) else {
            return false
        }
        return addType(code, colon, at: indentation)
    }

    private mutating func addFallback(
        _ code: Substring, _ operation: Range<Substring.Index>, at indentation: Int
    ) -> Bool {
        let fallback = code[operation.upperBound...]
        if fallback.first == "[", fallback != "[]" {
            return addBracketed(code, at: indentation) ?? false
        }
        return add(code[..<operation.lowerBound], at: indentation)
            && appendFitting("?? " + fallback, at: indentation + 4)
    }

    /// `name: Type`, the type on lines of its own.
    private mutating func addType(
        _ code: Substring, _ colon: Range<Substring.Index>, at indentation: Int
    ) -> Bool {
        let type = code[colon.upperBound...]
        let column = indentation + 4
        guard appendFitting(code[..<colon.lowerBound] + ":", at: indentation) else { return false }
        guard !Self.fits(type, at: column) else {
            append(type, at: column)
            return true
        }
        guard let effects = CodeScanner.first(" async throws -> ", in: type) else { return false }
        let function = type[..<effects.lowerBound]
        let result = type[effects.upperBound...]
        guard !Self.fits(function, at: column) else {
            return fill([function, "async throws ->", result], at: column, separator: "")
        }
        guard let brackets = CodeScanner.lastBrackets(of: function) else { return false }
        let inner = type.index(after: brackets.lowerBound)
        append(type[..<inner], at: column)
        return addGeneric(type[inner..<brackets.upperBound], at: column + 4)
            && appendFitting(type[brackets.upperBound...], at: column)
    }

    /// `Type<A, B>`, if need be with the arguments on a line of their own.
    private mutating func addGeneric(_ type: Substring, at indentation: Int) -> Bool {
        if Self.fits(type, at: indentation) {
            append(type, at: indentation)
            return true
        }
        guard let bracket = type.firstIndex(of: "<"), type.last == ">" else { return false }
        append(type[...bracket], at: indentation)
        guard appendFitting(type[bracket...].dropFirst().dropLast(), at: indentation + 4) else {
            return false
        }
        append(">", at: indentation)
        return true
    }

    /// `call(a, b)` or `[a, b]`, what is between the brackets on lines of its own; nil if the code does not end in
    /// brackets.
    private mutating func addBracketed(_ code: Substring, at indentation: Int) -> Bool? {
        guard let brackets = CodeScanner.lastBrackets(of: code) else { return nil }
        let inner = code.index(after: brackets.lowerBound)
        let elements = CodeScanner.elements(of: code[inner..<brackets.upperBound])
        guard appendFitting(code[..<inner], at: indentation) else { return false }
        let end = code[brackets.upperBound...]
        if end.first == ")" { return fill(elements, at: indentation + 4, end: end) }
        guard fill(elements, at: indentation + 4, end: elements.count > 1 ? "," : "") else {
            return false
        }
        append(end, at: indentation)
        return true
    }

    // MARK: - Lines

    private mutating func append(_ code: some StringProtocol, at indentation: Int) {
        lines.append(String(repeating: " ", count: indentation) + code)
    }

    private mutating func appendFitting(_ code: some StringProtocol, at indentation: Int) -> Bool {
        append(code, at: indentation)
        return Self.fits(code, at: indentation)
    }

    /// Adds elements, as many on a line as fit. All but the last are followed by `separator`, the last by `end`; all
    /// lines but the first are indented by `hanging` spaces more.
    private mutating func fill(
        _ elements: [Substring], at indentation: Int, separator: String = ",", end: Substring = "",
        hanging: Int = 0
    ) -> Bool {
        var line = Substring()
        var column = indentation
        for (index, element) in elements.enumerated() {
            let text = element + (index == elements.count - 1 ? end : separator[...])
            if line.isEmpty {
                line = text
            } else if Self.fits(line + " " + text, at: column) {
                line += " " + text
            } else {
                append(line, at: column)
                line = text
                column = indentation + hanging
            }
            guard !Self.fits(line, at: column) else { continue }
            // The last member goes to a line of its own, or what is between `<` and `>`.
            guard let dot = CodeScanner.last(".", in: line) else { return false }
            if appendFitting(line[..<dot], at: column) {
                line = line[dot...]
                column += 4
            } else {
                lines.removeLast()
                guard addGeneric(line[..<dot], at: column) else { return false }
                line = lines.removeLast().drop { $0 == " " } + line[dot...]
            }
        }
        append(line, at: column)
        return true
    }
}
