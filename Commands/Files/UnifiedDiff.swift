/// How one text became another, in the unified format of `diff -u` and `git diff`, which `patch` reads.
///
/// Source: <https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html>
struct UnifiedDiff {
    private enum Kind: String { case kept = " ", removed = "-", added = "+" }

    private struct Line {
        var kind: Kind
        /// With its line end.
        var text: Substring
    }

    /// Lines that are shown around each change.
    private static let context = 3

    private let path: String
    private let isNew: Bool
    private let lines: [Line]

    /// `old` is nil for a file that is not there yet.
    init(path: String, old: String?, new: String) {
        self.path = path
        isNew = old == nil
        let before = Self.split(old ?? "")
        let after = Self.split(new)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if removed.contains(left) {
                lines.append(Line(kind: .removed, text: before[left]))
                left += 1
            } else if added.contains(right) {
                lines.append(Line(kind: .added, text: after[right]))
                right += 1
            } else {
                lines.append(Line(kind: .kept, text: before[left]))
                left += 1
                right += 1
            }
        }
        self.lines = lines
    }

    /// Empty if nothing changed.
    var text: String {
        let hunks = self.hunks
        guard !hunks.isEmpty else { return "" }
        return "--- \(isNew ? "/dev/null" : path)\n+++ \(path)\n" + hunks.map(render).joined()
    }

    /// Ranges of lines that hold changes and what surrounds them; those that would meet are one.
    private var hunks: [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].kind != .kept {
            let start = max(0, index - Self.context)
            let end = min(lines.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= start {
                hunks[hunks.count - 1] = last.lowerBound..<end
            } else {
                hunks.append(start..<end)
            }
        }
        return hunks
    }

    private func render(_ hunk: Range<Int>) -> String {
        func range(without other: Kind) -> String {
            let before = lines[..<hunk.lowerBound].count { $0.kind != other }
            let count = lines[hunk].count { $0.kind != other }
            let start = count == 0 ? before : before + 1
            return count == 1 ? "\(start)" : "\(start),\(count)"
        }
        let body = lines[hunk].map { line in
            let end = line.text.last?.isNewline == true ? "" : "\n\\ No newline at end of file\n"
            return line.kind.rawValue + line.text + end
        }
        return "@@ -\(range(without: .added)) +\(range(without: .removed)) @@\n" + body.joined()
    }

    private static func split(_ text: String) -> [Substring] {
        var lines: [Substring] = []
        var rest = text[...]
        while let end = rest.firstIndex(where: \.isNewline) {
            lines.append(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { lines.append(rest) }
        return lines
    }
}
