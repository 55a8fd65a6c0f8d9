import Testing

@testable import Autoreload

@Suite struct ChangeMonitorTests {
    enum Watching: CaseIterable {
        case inotify, polling

        func watcher(_ scope: WatchScope) throws -> any FileWatcher {
            switch self {
            case .inotify: try InotifyWatcher(scope: scope)
            case .polling: PollingWatcher(scope: scope, interval: .milliseconds(10))
            }
        }
    }

    /// Runs `edit` under watch and gives the first batch, with paths below the root.
    ///
    /// The burst ends after a second of quiet, because a busy machine may pause in the middle of it.
    private func firstBatch(
        _ watching: Watching,
        in tree: TemporaryTree,
        after edit: (TemporaryTree) throws -> Void
    ) async throws -> [FileChange] {
        let scope = WatchScope(root: tree.root)
        let monitor = ChangeMonitor(
            scope: scope,
            watcher: try watching.watcher(scope),
            debouncer: Debouncer(delay: .seconds(1), limit: .seconds(60))
        )
        try edit(tree)
        for await batch in monitor.batches {
            monitor.stop()
            return batch.map {
                FileChange(path: String($0.path.dropFirst(tree.root.count + 1)), kind: $0.kind)
            }
        }
        return []
    }

    @Test("a burst of 100 files gives one batch", arguments: Watching.allCases)
    func burst(_ watching: Watching) async throws {
        try await withTemporaryTree { tree in
            let batch = try await firstBatch(watching, in: tree) { tree in
                for number in 100..<200 { tree.write("\(number).swift") }
            }
            #expect(batch == (100..<200).map { FileChange(path: "\($0).swift", kind: .added) })
        }
    }

    @Test("a save by rename is one modification", arguments: Watching.allCases)
    func saveByRename(_ watching: Watching) async throws {
        try await withTemporaryTree { tree in
            tree.write("a/b/main.swift", "1")
            let batch = try await firstBatch(watching, in: tree) { tree in
                try tree.saveByRename("a/b/main.swift", "2")
            }
            #expect(batch == [FileChange(path: "a/b/main.swift", kind: .modified)])
        }
    }

    @Test("files in new directories are seen, first and later ones", arguments: Watching.allCases)
    func newDirectory(_ watching: Watching) async throws {
        try await withTemporaryTree { tree in
            let scope = WatchScope(root: tree.root)
            let monitor = ChangeMonitor(scope: scope, watcher: try watching.watcher(scope))
            var batches = monitor.batches.makeAsyncIterator()
            tree.write("new/deep/first.swift")
            let first = await batches.next()
            tree.write("new/deep/second.swift")
            let second = await batches.next()
            monitor.stop()
            #expect(first == [FileChange(path: "\(tree.root)/new/deep/first.swift", kind: .added)])
            #expect(
                second == [FileChange(path: "\(tree.root)/new/deep/second.swift", kind: .added)])
            #expect(await batches.next() == nil)
        }
    }

    @Test("a removed file is told, ignored files are not", arguments: Watching.allCases)
    func removedAndIgnored(_ watching: Watching) async throws {
        try await withTemporaryTree { tree in
            tree.write("gone.swift")
            tree.write(".build/x.swift")
            let batch = try await firstBatch(watching, in: tree) { tree in
                tree.write(".build/y.swift")
                tree.write("main.swift~")
                try tree.remove("gone.swift")
            }
            #expect(batch == [FileChange(path: "gone.swift", kind: .removed)])
        }
    }

    @Test("a root that does not exist has no files")
    func missingRoot() {
        let scope = WatchScope(root: "/nonexistent/project")
        #expect(FileSnapshot(of: scope) == FileSnapshot())
    }
}
