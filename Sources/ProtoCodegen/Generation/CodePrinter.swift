/// Collects lines of source text at the current indentation, formatted as `swift format` does.
struct CodePrinter {
    private(set) var text = ""
    /// Whether a line is too long and could not be broken, so that `swift format` would want another text.
    private(set) var hasUnformattedLine = false
    private var indentation = ""
    /// Whether the last line is empty, or opens a block, so that another empty line would be ugly.
    private var suppressesBlankLine = true

    /// Adds one line, or several if it is too long; an empty one has no trailing spaces.
    mutating func print(_ line: String = "") {
        guard !line.isEmpty else {
            if !suppressesBlankLine { text += "\n" }
            suppressesBlankLine = true
            return
        }
        suppressesBlankLine = false
        guard !fits(line), !line.hasPrefix("//") else {
            append(indentation, line)
            return
        }
        if let lines = LineBreaker.lines(of: line, indentation: indentation.utf8.count) {
            for line in lines { append("", line) }
        } else {
            hasUnformattedLine = true
            append(indentation, line)
        }
    }

    /// Whether a line is short enough to stay one.
    func fits(_ line: String) -> Bool {
        LineBreaker.fits(line, at: indentation.utf8.count)
    }

    private mutating func append(_ indentation: String, _ line: String) {
        text += indentation
        text += line
        text += "\n"
    }

    /// Adds the lines that `body` prints, one level deeper, between braces.
    mutating func block(_ header: String, _ body: (inout CodePrinter) throws -> Void) rethrows {
        print(header + " {")
        suppressesBlankLine = true
        try indented(body)
        dropTrailingBlankLine()
        print("}")
    }

    /// Adds an array literal with a line for each element.
    mutating func array(_ declaration: String, _ elements: [String]) {
        print(declaration + " [")
        // swift-format wants a comma after the last element if there are several.
        let comma = elements.count > 1 ? "," : ""
        indented { body in
            for element in elements { body.print(element + comma) }
        }
        print("]")
    }

    /// Adds the lines that `body` prints, one level deeper.
    mutating func indented(_ body: (inout CodePrinter) throws -> Void) rethrows {
        indentation += "    "
        try body(&self)
        indentation.removeLast(4)
    }

    /// Adds `lines` as a doc comment.
    mutating func documentation(_ lines: [String]) {
        for line in lines {
            print(line.isEmpty ? "///" : "/// " + line)
        }
    }

    private mutating func dropTrailingBlankLine() {
        if text.hasSuffix("\n\n") { text.removeLast() }
        suppressesBlankLine = false
    }
}
