internal import CommandLineKit

extension FileReport {
    static let upToDate = "Everything is up to date."

    /// Tells a person. Files that are as they should be are told from verbosity 2 on.
    func show(on console: Console, prefix: String = "") {
        for (entry, line) in zip(entries, lines(prefix: prefix)) {
            console.note(line, at: entry.outcome == .identical ? .detailed : .normal)
        }
        if !entries.isEmpty, entries.allSatisfy({ $0.outcome == .identical }) {
            console.note(Self.upToDate)
        }
    }
}
