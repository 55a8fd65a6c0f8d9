/// What `swift build` printed, reduced to what a person needs when it failed.
struct BuildOutput {
    private let lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The compiler's words as it wrote them, each once, without the lines on progress.
    ///
    /// SwiftPM repeats a diagnostic for each step of the build that met it.
    var diagnostics: String {
        var seen: Set<[Substring]> = []
        let blocks = blocks.filter { seen.insert($0).inserted }
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n")
    }

    /// Runs of lines that begin with a diagnostic's first line.
    private var blocks: [[Substring]] {
        var blocks: [[Substring]] = []
        for line in lines where !Self.isProgress(line) && !line.isEmpty {
            if Self.beginsDiagnostic(line) || blocks.isEmpty {
                blocks.append([line])
            } else {
                blocks[blocks.count - 1].append(line)
            }
        }
        return blocks
    }

    private static func isProgress(_ line: Substring) -> Bool {
        if line.hasPrefix("Building for ") || line.hasPrefix("Planning build") { return true }
        if line.hasPrefix("error: emit-module command failed") { return true }
        // `[12/34] Compiling Account Models.swift`
        guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return false }
        return line[line.index(after: line.startIndex)..<end].allSatisfy {
            $0.isASCII && ($0.isNumber || $0 == "/")
        }
    }

    private static func beginsDiagnostic(_ line: Substring) -> Bool {
        if line.hasPrefix("error:") || line.hasPrefix("warning:") { return true }
        // The excerpts below a diagnostic begin with a space or a line number, not with a path.
        guard line.hasPrefix("/") else { return false }
        return line.contains(": error: ") || line.contains(": warning: ")
            || line.contains(": note: ")
    }
}
