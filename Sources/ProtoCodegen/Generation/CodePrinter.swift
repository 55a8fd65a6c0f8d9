/// Collects lines of source text at the current indentation.
struct CodePrinter {
    private(set) var text = ""
    private var indentation = ""
    /// Whether the last line is empty, or opens a block, so that another empty line would be ugly.
    private var suppressesBlankLine = true

    /// Adds one line; an empty one has no trailing spaces.
    mutating func print(_ line: String = "") {
        guard !line.isEmpty else {
            if !suppressesBlankLine { text += "\n" }
            suppressesBlankLine = true
            return
        }
        text += indentation
        text += line
        text += "\n"
        suppressesBlankLine = false
    }

    /// Adds the lines that `body` prints, one level deeper, between braces.
    mutating func block(_ header: String, _ body: (inout CodePrinter) throws -> Void) rethrows {
        print(header + " {")
        suppressesBlankLine = true
        try indented(body)
        dropTrailingBlankLine()
        print("}")
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
