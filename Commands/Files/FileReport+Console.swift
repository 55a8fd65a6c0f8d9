internal import CommandLineKit

extension FileReport {
    /// Tells a person. Files that are as they should be are told from verbosity 2 on.
    func show(on console: Console, prefix: String = "") {
        for (entry, line) in zip(entries, lines(prefix: prefix)) {
            console.note(line, at: entry.outcome == .identical ? .detailed : .normal)
        }
        let count = entries.count
        if count > 0, entries.allSatisfy({ $0.outcome == .identical }) {
            let files = count == 1 ? "1 file is" : "\(count) files are"
            console.note("Nothing to change: \(files) up to date.")
        }
    }
}
