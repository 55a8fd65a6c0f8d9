/// What the file system says about one file's content, cheaply: two equal stamps mean "unchanged".
///
/// The inode is part of it because editors save by renaming a new file over the old one, which may keep both the
/// size and, on coarse clocks, the time.
package struct FileStamp: Equatable, Sendable {
    /// Length in bytes.
    package var size: Int64
    /// Time of the last write, in nanoseconds since 1970.
    package var modified: Int64
    /// The file's number on its file system.
    package var inode: UInt64

    package init(size: Int64, modified: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.inode = inode
    }
}

/// One file that differs between two snapshots.
package struct FileChange: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case added, modified, removed
    }

    /// As it stands in the snapshot: below the root that was given.
    package var path: String
    package var kind: Kind

    package init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// Compares the stamps of one path; `nil` when nothing changed.
    init?(path: String, before: FileStamp?, after: FileStamp?) {
        switch (before, after) {
        case (nil, nil): return nil
        case (nil, .some): self.init(path: path, kind: .added)
        case (.some, nil): self.init(path: path, kind: .removed)
        case (.some(let before), .some(let after)):
            guard before != after else { return nil }
            self.init(path: path, kind: .modified)
        }
    }
}
