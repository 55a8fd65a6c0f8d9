/// Where a project is and what it is called.
public struct Project: Sendable, Hashable {
    /// Name of the executable target and product; empty when there are no sources to tell it from.
    public var name: String
    /// Absolute path of the folder with `settings.yaml`.
    public var directory: String

    public init(name: String, directory: String) {
        self.name = name
        self.directory = directory
    }

    /// Absolute path of something in the project.
    public func path(_ relative: String) -> String { FilePaths.resolve(relative, in: directory) }
}

extension Project {
    /// The project whose sources are in `directory` or in a folder above it, or nil outside of one.
    ///
    /// A project's folder has `settings.yaml` and `Package.swift`, and under `Sources` a folder with
    /// `Apps.swift` and `main.swift`, which gives it its name.
    package static func enclosing(_ directory: String) -> Project? {
        guard
            let root = ancestor(of: directory, having: [SettingsLoader.fileName, "Package.swift"])
        else { return nil }
        let sources = root + "/Sources"
        guard let folders = try? FileSystem.list(sources) else { return nil }
        for folder in folders where folder.kind == .directory {
            let path = sources + "/" + folder.name
            if FileSystem.kind(of: path + "/Apps.swift") == .file,
                FileSystem.kind(of: path + "/main.swift") == .file
            {
                return Project(name: folder.name, directory: root)
            }
        }
        return nil
    }

    /// The project that an executable named `name` works on when started in `directory`: the nearest
    /// folder with settings, else `directory` itself. It needs no sources.
    package static func deployed(_ name: String, in directory: String) -> Project {
        let root = ancestor(of: directory, having: [SettingsLoader.fileName])
        return Project(name: name, directory: root ?? directory)
    }

    private static func ancestor(of directory: String, having names: [String]) -> String? {
        var folder = directory
        while true {
            if names.allSatisfy({ FileSystem.kind(of: folder + "/" + $0) == .file }) {
                return folder
            }
            let parent = FilePaths.parent(of: folder)
            if parent == folder || parent == "." { return nil }
            folder = parent
        }
    }
}
