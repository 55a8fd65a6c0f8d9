/// What became of each file that a command had to write.
struct FileReport: Sendable, Equatable {
    enum Outcome: String, Sendable {
        /// It was not there.
        case create
        /// It was there with other contents and is replaced.
        case update
        /// It was there with the same contents and is not touched.
        case identical
        /// It was there and is left as it is, as it should be.
        case skip
        /// It was there with other contents and may not be replaced.
        case conflict
        /// It is taken away.
        case remove
    }

    struct Entry: Sendable, Equatable {
        var outcome: Outcome
        /// Relative to the folder of the report.
        var path: String
    }

    /// In the order in which the files were given.
    var entries: [Entry] = []

    func paths(_ outcome: Outcome) -> [String] {
        entries.filter { $0.outcome == outcome }.map(\.path)
    }

    /// The entries with this outcome alone.
    func only(_ outcome: Outcome) -> FileReport {
        FileReport(entries: entries.filter { $0.outcome == outcome })
    }

    /// Something on the disk differs from what it should be: what `--check` answers with exit code 1.
    var hasChanges: Bool {
        entries.contains { [.create, .update, .remove, .conflict].contains($0.outcome) }
    }
}

extension FileReport {
    /// A line a file: `   create  Sources/Account/Models.swift`.
    ///
    /// `prefix` stands before the paths: a folder ending in a slash, or nothing.
    func lines(prefix: String = "") -> [String] {
        entries.map { entry in
            let word = entry.outcome.rawValue
            let margin = String(repeating: " ", count: max(0, 11 - word.count))
            return "\(margin)\(word)  \(prefix)\(entry.path)"
        }
    }
}
