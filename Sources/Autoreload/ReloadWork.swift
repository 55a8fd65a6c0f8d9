/// What an edit makes necessary, before the change can be served.
package struct ReloadWork: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Generate Swift from `.proto` files. Comes with `build`.
    package static let regenerate = ReloadWork(rawValue: 1)
    /// Compile and link.
    package static let build = ReloadWork(rawValue: 2)
    /// Start anew and nothing else, to read settings again.
    package static let restart = ReloadWork(rawValue: 4)

    /// Whether something must run before a child can be started.
    package var needsPreparation: Bool { !isDisjoint(with: [.regenerate, .build]) }

    /// The work after a change of a file with this name; `nil` if the server does not depend on it.
    package init?(fileName name: String) {
        let sourceEndings = [".swift", ".c", ".h", ".cc", ".cpp", ".hpp", ".s", ".S", ".modulemap"]
        if name == ".env" || name.hasPrefix(".env.") {
            self = .restart
        } else if !WatchScope.isOrdinaryFile(name) {
            return nil
        } else if name.hasSuffix(".proto") {
            self = [.regenerate, .build]
        } else if name.hasPrefix("settings"), name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            self = .restart
        } else if sourceEndings.contains(where: name.hasSuffix) {
            self = .build
        } else {
            return nil
        }
    }

    /// The work after several changes at once; empty if none of them counts.
    package init(changes: [FileChange]) {
        self = changes.reduce(into: []) { work, change in
            let name = change.path.split(separator: "/").last.map(String.init) ?? change.path
            if let more = ReloadWork(fileName: name) { work.formUnion(more) }
        }
    }
}
