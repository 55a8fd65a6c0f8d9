/// Breaks paragraphs and tables to the width of a help text.
enum TextLayout {
    /// Columns of a help text, on every terminal alike.
    static let width = 80

    /// `text` in lines of at most `width` columns, broken at spaces.
    ///
    /// Line ends in `text` stay, and so does the indentation of each of its lines.
    static func wrapped(_ text: String, width: Int = width) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            let indent = String(paragraph.prefix { $0 == " " })
            var lines: [String] = []
            var line = ""
            for word in paragraph.split(separator: " ") {
                if line.isEmpty {
                    line = indent + word
                } else if line.count + 1 + word.count <= width {
                    line += " \(word)"
                } else {
                    lines.append(line)
                    line = indent + word
                }
            }
            return lines + [line]
        }
    }

    /// Two columns, the second one wrapped; a wide first cell has a line of its own. The second
    /// begins at `column`, counted from 0.
    static func table(_ rows: [(cell: String, text: String)], column: Int) -> [String] {
        rows.flatMap { row in
            let cell = "  \(row.cell)"
            let lines = wrapped(row.text, width: width - column)
            let indent = String(repeating: " ", count: column)
            guard cell.count + 2 <= column, let first = lines.first else {
                return [cell] + lines.filter { !$0.isEmpty }.map { indent + $0 }
            }
            guard !first.isEmpty else { return [cell] }
            let gap = String(repeating: " ", count: column - cell.count)
            return [cell + gap + first] + lines.dropFirst().map { indent + $0 }
        }
    }

    /// The column at which the second cells of a table begin, so that cells of up to 24 fit.
    static func column(for cells: [String]) -> Int {
        let fitting = cells.map(\.count).filter { $0 <= 24 }.max() ?? 0
        return fitting + 4
    }
}
