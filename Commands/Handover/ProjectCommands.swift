internal import ProjectRegistry

/// What can be told of a project's own commands from its sources, without building it.
struct ProjectCommands {
    let project: Project

    /// An app of the project may bring commands, of any name and also in place of those that `manage` has.
    ///
    /// Where none does, a misspelt command or option is told at once instead of after a build.
    var mayExist: Bool {
        guard let manifest = try? FileSystem.readText(project.path("Package.swift")) else {
            return true
        }
        // Besides the toolkit a package, or a target elsewhere, that nobody has looked into.
        let packages = manifest.ranges(of: ".package(").count
        if packages > 1 || manifest.contains(" path: \"") { return true }
        return anySource(in: project.path("Sources"))
    }

    /// A command's type, or the one app of the toolkit that has commands.
    private static let signs = ["ManagementCommand", "ManageAuth"]

    private func anySource(in folder: String) -> Bool {
        guard let entries = try? FileSystem.list(folder) else { return true }
        return entries.contains { entry in
            let path = folder + "/" + entry.name
            if entry.kind == .directory { return anySource(in: path) }
            guard entry.name.hasSuffix(".swift") else { return false }
            guard let text = try? FileSystem.readText(path) else { return true }
            return Self.signs.contains(where: text.contains)
        }
    }
}
