/// Which files and directories below a root are watched. Decisions rest on names alone.
package struct WatchScope: Sendable {
    /// The directory that is watched, with everything below it.
    package var root: String
    /// Directories, relative to `root`, that are left out whole; build products and generated code, for example.
    package var excludedDirectories: Set<String>
    /// Whether a file with this name counts.
    package var includesFile: @Sendable (_ name: String) -> Bool

    package init(
        root: String,
        excludedDirectories: Set<String> = [],
        includesFile: @escaping @Sendable (_ name: String) -> Bool = {
            WatchScope.isOrdinaryFile($0)
        }
    ) {
        self.root = root
        self.excludedDirectories = excludedDirectories
        self.includesFile = includesFile
    }

    /// Whether the walk goes into a directory.
    ///
    /// Hidden directories (`.git`, `.build`, `.venv`) never count.
    package func includesDirectory(named name: String, relativePath: String) -> Bool {
        !name.hasPrefix(".") && !excludedDirectories.contains(relativePath)
    }

    /// False for hidden files and for what editors leave beside a file while they save it.
    ///
    /// Covers Vim (`4913`, `.x.swp`, `x~`), Emacs (`.#x`, `#x#`), JetBrains (`x___jb_tmp___`), GNOME and KDE editors
    /// (`.goutputstream-*`, `x.kate-swp`).
    package static func isOrdinaryFile(_ name: String) -> Bool {
        guard !name.isEmpty, !name.hasPrefix("."), !name.hasPrefix("#") else { return false }
        let temporaryEndings = [
            "~", "#", ".swp", ".swx", ".swo", ".tmp", ".kate-swp", "___jb_tmp___", "___jb_old___",
        ]
        return name != "4913" && !temporaryEndings.contains { name.hasSuffix($0) }
    }
}
