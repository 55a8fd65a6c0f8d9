/// One fault found in a `.proto` file.
package struct ProtoDiagnostic: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Severity: Sendable, Hashable { case error, warning }

    package var severity = Severity.error
    /// The file as imports name it.
    package var file: String
    /// One-based; nil when the fault is not at a place, such as a file that is missing.
    package var line: Int?
    /// One-based, in Unicode scalars.
    package var column: Int?
    /// One sentence without a full stop.
    package var message: String
    /// The line of the fault with a line of `^` below it; nil without a place.
    package var excerpt: String?

    package init(file: String, message: String) {
        self.file = file
        self.message = message
    }

    package init(
        _ source: ProtoSource, at range: Range<Int>, _ message: String,
        severity: Severity = .error
    ) {
        self.severity = severity
        let line = source.line(at: min(range.lowerBound, source.bytes.count))
        let lineRange = source.lineRange(line)
        let start = min(max(range.lowerBound, lineRange.lowerBound), lineRange.upperBound)
        let end = min(max(range.upperBound, start), lineRange.upperBound)
        let before = source.text(lineRange.lowerBound..<start).unicodeScalars
        self.file = source.name
        self.line = line + 1
        self.column = before.count + 1
        self.message = message
        excerpt = Self.excerpt(
            of: source.text(lineRange),
            before: before,
            width: max(1, source.text(start..<end).unicodeScalars.count)
        )
    }

    /// Lines longer than this, such as those of minified files, are not shown.
    private static let longestExcerpt = 240

    private static func excerpt(
        of line: String, before: String.UnicodeScalarView, width: Int
    ) -> String? {
        guard line.unicodeScalars.count <= longestExcerpt else { return nil }
        var caret = String.UnicodeScalarView()
        for scalar in before { caret.append(scalar == "\t" ? "\t" : " ") }
        return "\(line)\n\(String(caret))\(String(repeating: "^", count: width))"
    }

    /// In the order of their places, at most as many as a person reads.
    static func ordered(_ diagnostics: [ProtoDiagnostic]) -> [ProtoDiagnostic] {
        let sorted = diagnostics.enumerated().sorted { left, right in
            (left.element.line ?? 0, left.element.column ?? 0, left.offset)
                < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
        }
        return Array(sorted.map(\.element).prefix(ProtoParser.maximumDiagnostics))
    }

    /// `file:line:column: message`, then the line with a caret line below it.
    package var description: String {
        var text = file
        if let line { text += ":\(line)" }
        if let column { text += ":\(column)" }
        text += severity == .warning ? ": warning: \(message)" : ": \(message)"
        if let excerpt { text += "\n\(excerpt)" }
        return text
    }
}

/// All faults found in one run, in the order of the files and then of the places in them.
package struct ProtoDiagnostics: Error, Sendable, Hashable, CustomStringConvertible {
    package var diagnostics: [ProtoDiagnostic]

    package init(_ diagnostics: [ProtoDiagnostic]) {
        self.diagnostics = diagnostics
    }

    package var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
