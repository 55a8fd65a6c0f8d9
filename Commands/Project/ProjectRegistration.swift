internal import CommandLineKit
internal import ProjectRegistry

/// Puts an app into a project's own sources: the manifest and the list of installed apps.
struct ProjectRegistration {
    private let project: Project

    init(_ project: Project) {
        self.project = project
    }

    /// The changed files, relative to the project's folder. Writes nothing.
    ///
    /// - Throws: ``CommandError`` when a file has been rewritten in a way that is not understood.
    func adding(app target: String) throws -> [OutputFile] {
        [
            try edit("Package.swift", array: "apps") { source in
                ArrayLiteralEditor(source: source).adding("\"\(target)\"", toArrayNamed: "apps")
            },
            try edit("Sources/\(project.name)/Apps.swift", array: "installedApps") { source in
                ArrayLiteralEditor(source: source)
                    .adding("\(target)App.self", toArrayNamed: "installedApps")
                    .map { ImportEditor(source: $0).adding(target) }
            },
        ]
    }

    private func edit(
        _ path: String,
        array: String,
        _ body: (String) -> String?
    ) throws -> OutputFile {
        let source = try FileSystem.readText(project.path(path))
        guard let edited = body(source) else {
            throw CommandError(
                "cannot add the app to `\(path)`: it has no `let \(array)` with a list in brackets",
                hint: "add the app yourself, and run this again with `--no-register`"
            )
        }
        return OutputFile(path, edited)
    }
}
