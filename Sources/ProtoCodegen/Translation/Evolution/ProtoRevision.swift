/// What the parts of a merge have decided so far.
struct ProtoRevision {
    var edits: TextEdits
    /// Whole blocks for the end of the file.
    var appended: [String] = []
    var changes: [ProtoChange] = []
    var conflicts: [ProtoConflict] = []
    /// Types of other files that added lines name, and for which an import may be missing.
    private(set) var namedTypes: [String] = []

    init(_ source: ProtoSource) {
        edits = TextEdits(source)
    }

    mutating func use(_ type: String) {
        if !namedTypes.contains(type) { namedTypes.append(type) }
    }

    /// The file with every change made.
    var text: String {
        var text = edits.applied()
        guard !appended.isEmpty else { return text }
        while text.last?.isNewline == true { text.removeLast() }
        return text + edits.withNewlines(appended.map { "\n\n" + $0 }.joined() + "\n")
    }
}
