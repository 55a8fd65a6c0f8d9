/// Adds imports to Swift source.
struct ImportEditor {
    let source: String

    /// The source with `import module` below its last import, or at the top when it has none.
    ///
    /// Unchanged when the module is imported already.
    func adding(_ module: String) -> String {
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let imports = lines.indices.filter { Self.importedModule(lines[$0]) != nil }
        if imports.contains(where: { Self.importedModule(lines[$0]) == module }) { return source }
        // Sorted among the imports that are sorted already.
        let place =
            imports.first { (Self.importedModule(lines[$0]) ?? "") > module }
            ?? imports.last.map { $0 + 1 } ?? 0
        lines.insert("import \(module)", at: place)
        if imports.isEmpty { lines.insert("", at: 1) }
        return lines.joined(separator: "\n")
    }

    /// `Account` for `import Account`, `internal import Account`, `@testable import Account`.
    private static func importedModule(_ line: String) -> String? {
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
            words[..<keyword].allSatisfy({
                $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0)
            })
        else { return nil }
        return String(words[keyword + 1])
    }
}
