internal import CommandLineKit
internal import Glibc
internal import ProjectRegistry
internal import Synchronization

/// The commands that SwiftPM planned for a project's executable, each after those whose outputs it reads.
struct BuildPlan: Sendable {
    let project: Project
    let commands: [BuildManifest.Command]
    /// Absolute path of the executable, as the commands write it.
    let executable: String
    private let written: ModificationTime

    /// nil before SwiftPM has planned anything.
    init?(_ project: Project) {
        let path = Self.path(project)
        // The build folder has a name without the platform, as a link.
        guard let written = ModificationTime(path),
            let manifest = try? BuildManifest(FileSystem.read(path)),
            let debug = realpath(project.path(".build/debug"), nil)
        else { return nil }
        defer { free(debug) }
        self.project = project
        self.written = written
        executable = String(cString: debug) + "/" + project.name
        commands = manifest.commands(making: executable)
        if commands.isEmpty { return nil }
    }

    /// SwiftPM has not planned again since.
    var isCurrent: Bool { ModificationTime(Self.path(project)) == written }

    private static func path(_ project: Project) -> String { project.path(".build/debug.yaml") }

    /// The folders that the project's own modules are compiled into; those of its dependencies are others.
    var ownFolders: Set<String> {
        let sources = project.path("Sources/")
        var folders: Set<String> = []
        for command in commands
        where command.inputs.contains(where: { $0.hasPrefix(sources) && $0.hasSuffix(".swift") }) {
            for output in command.outputs where output.hasSuffix(".o") {
                folders.insert(Self.folder(of: output))
            }
        }
        return folders
    }

    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

extension BuildManifest.Command {
    /// Runs the command and shows what it says to who wants details.
    ///
    /// - Returns: Whether it ended with status 0.
    func succeeds(_ console: Console) async -> Bool {
        let lines = Mutex<[String]>([])
        // Its messages are for SwiftPM, which turns them into text.
        let words = arguments.filter { $0 != "-parseable-output" }
        let process = try? SpawnedProcess(
            words[0], Array(words.dropFirst()), setting: [:],
            output: .lines { line in lines.withLock { $0.append(line) } }
        )
        guard await process?.wait() == 0 else { return false }
        console.note(lines.withLock { $0.joined(separator: "\n") }, at: .detailed)
        return true
    }
}
