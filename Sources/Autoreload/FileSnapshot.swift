/// Modification state of every watched file at one moment.
///
/// Watching works in three steps that meet here: a ``FileWatcher`` says only *that* something may have happened, the
/// ``Debouncer`` waits until the burst is over, and comparing two snapshots says *what* changed. Lost events, events
/// for files that ended up as they were, and saves by rename therefore need no special care.
package struct FileSnapshot: Equatable, Sendable {
    package private(set) var stamps: [String: FileStamp]

    package init(stamps: [String: FileStamp] = [:]) {
        self.stamps = stamps
    }

    /// Stamps every file that `scope` includes. Files that vanish meanwhile are left out.
    package init(of scope: WatchScope) {
        var stamps: [String: FileStamp] = [:]
        DirectoryWalk.visitFiles(in: scope) { path, stamp in stamps[path] = stamp }
        self.stamps = stamps
    }

    /// Files added, removed or modified since `earlier`, sorted by path.
    package func changes(since earlier: FileSnapshot) -> [FileChange] {
        let paths = Set(stamps.keys).union(earlier.stamps.keys)
        return paths.sorted().compactMap { path in
            FileChange(path: path, before: earlier.stamps[path], after: stamps[path])
        }
    }
}
