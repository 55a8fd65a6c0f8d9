internal import CommandLineKit

extension FileReport {
    /// Tells a person. Files that are as they should be are told from verbosity 2 on.
    func show(on console: Console, prefix: String = "") {
        for (entry, line) in zip(entries, lines(prefix: prefix)) {
            console.note(line, at: entry.outcome == .identical ? .detailed : .normal)
        }
        let count = entries.count
        if count > 0, entries.allSatisfy({ $0.outcome == .identical }) {
            console.note("Nothing to change: \(count) file\(count == 1 ? " is" : "s are") up to date.")
        }
    }
}
