import Testing

@testable import Autoreload

@Suite struct FileSnapshotTests {
    private let old = FileStamp(size: 10, modified: 1_000, inode: 1)

    @Test("changes are sorted by path and name their kind")
    func changes() {
        var longer = old
        longer.size = 11
        let before = FileSnapshot(stamps: ["c": old, "b": old, "same": old])
        let after = FileSnapshot(stamps: ["c": longer, "a": old, "same": old])
        #expect(
            after.changes(since: before) == [
                FileChange(path: "a", kind: .added),
                FileChange(path: "b", kind: .removed),
                FileChange(path: "c", kind: .modified),
            ]
        )
    }

    @Test("a file replaced by one of the same size and time is modified")
    func replacedByRename() {
        let before = FileSnapshot(stamps: ["a": old])
        let after = FileSnapshot(stamps: ["a": FileStamp(size: 10, modified: 1_000, inode: 2)])
        #expect(after.changes(since: before) == [FileChange(path: "a", kind: .modified)])
    }

    @Test("equal snapshots have no changes")
    func noChanges() {
        #expect(
            FileSnapshot(stamps: ["a": old]).changes(since: FileSnapshot(stamps: ["a": old])) == [])
    }

    @Test("a snapshot of a tree leaves out hidden, temporary and excluded files")
    func walk() throws {
        try withTemporaryTree { tree in
            tree.write("Sources/App/main.swift")
            tree.write("settings.yaml")
            tree.write(".build/x.swift")
            tree.write(".git/x.swift")
            tree.write("Sources/.main.swift.swp")
            tree.write("Sources/main.swift~")
            tree.write("Sources/Generated/x.swift")
            let scope = WatchScope(root: tree.root, excludedDirectories: ["Sources/Generated"])
            #expect(
                FileSnapshot(of: scope).stamps.keys.sorted()
                    == ["Sources/App/main.swift", "settings.yaml"].map { "\(tree.root)/\($0)" }
            )
        }
    }
}

@Suite struct WatchScopeTests {
    @Test(
        "files that editors leave while saving do not count",
        arguments: [
            ".x.swift.swp", "x.swift~", "4913", "#x.swift#", ".#x.swift", "x.swift___jb_tmp___",
            ".goutputstream-ABC", "x.swift.kate-swp", ".DS_Store", "",
        ]
    )
    func temporaryFiles(_ name: String) {
        #expect(!WatchScope.isOrdinaryFile(name))
    }
}

@Suite struct ReloadWorkTests {
    @Test(
        "the file's name decides what an edit makes necessary",
        arguments: [
            ("Sources/App/Models.swift", ReloadWork.build), ("Package.swift", .build),
            ("Sources/CX/shim.h", .build), ("proto/account.proto", [.regenerate, .build]),
            ("settings.yaml", .restart), ("settings.production.yaml", .restart), (".env", .restart),
            (".env.local", .restart), ("db.sqlite3", []), ("db.sqlite3-wal", []), ("README.md", []),
            (".Models.swift.swp", []), ("Models.swift~", []),
        ] as [(String, ReloadWork)]
    )
    func work(_ path: String, _ expected: ReloadWork) {
        #expect(ReloadWork(changes: [FileChange(path: path, kind: .modified)]) == expected)
    }

    @Test("several changes add up")
    func union() {
        let changes = ["a.proto", "settings.yaml"].map { FileChange(path: $0, kind: .added) }
        #expect(ReloadWork(changes: changes) == [.regenerate, .build, .restart])
    }
}
