internal import CommandLineKit
internal import Glibc
internal import ProjectRegistry
internal import Synchronization

/// Builds a project again after its sources were edited, by the commands that SwiftPM planned last time.
///
/// SwiftPM takes half a second to find out what it would run. As long as no file came or went and no manifest
/// changed, that plan stands, and this runs those of its commands that an edited folder leads to. Whatever is
/// out of the ordinary, a compiler's error included, is left to SwiftPM, which finds the products as its own
/// commands made them.
struct IncrementalBuild {
    private let project: Project
    private let changedFolders: Set<String>

    init(_ project: Project, changedFolders: Set<String>) {
        self.project = project
        self.changedFolders = changedFolders
    }

    /// - Returns: Whether the project's executable is up to date now; otherwise SwiftPM has to build it.
    func run(on console: Console) async -> Bool {
        guard !changedFolders.isEmpty, let plan = try? plan(), let lock = BuildFolderLock(project)
        else { return false }
        defer { lock.release() }
        console.note("Building \(project.name)")
        var changed: Set<String> = []
        for command in plan {
            guard isEdited(command) || command.inputs.contains(where: changed.contains) else {
                continue
            }
            let before = command.outputs.map(Contents.init)
            guard await succeeds(command, console) else { return false }
            for (output, old) in zip(command.outputs, before) where Contents(output) != old {
                changed.insert(output)
            }
        }
        return true
    }

    /// The commands that make the executable; nil when they are not those for the files that are there.
    private func plan() throws -> [BuildManifest.Command]? {
        let manifest = try BuildManifest(FileSystem.read(project.path(".build/debug.yaml")))
        // The build folder has a name without the platform, as a link.
        guard let debug = realpath(project.path(".build/debug"), nil) else { return nil }
        defer { free(debug) }
        let plan = manifest.commands(making: String(cString: debug) + "/" + project.name)
        var planned: Set<String> = []
        for command in plan { planned.formUnion(command.inputs.filter(isSource)) }
        var present: Set<String> = []
        for folder in changedFolders { try addSources(below: folder, to: &present) }
        return !present.isEmpty && present == planned.filter(isEdited) ? plan : nil
    }

    private func addSources(below folder: String, to paths: inout Set<String>) throws {
        for entry in try FileSystem.list(project.path("Sources/" + folder)) {
            let path = folder + "/" + entry.name
            if entry.kind == .directory {
                try addSources(below: path, to: &paths)
            } else if isSource(path) {
                paths.insert(project.path("Sources/" + path))
            }
        }
    }

    private func isSource(_ path: String) -> Bool { path.hasSuffix(".swift") }

    private func isEdited(_ command: BuildManifest.Command) -> Bool {
        command.inputs.contains(where: isEdited)
    }

    private func isEdited(_ path: String) -> Bool {
        changedFolders.contains { path.hasPrefix(project.path("Sources/\($0)/")) }
    }

    private func succeeds(_ command: BuildManifest.Command, _ console: Console) async -> Bool {
        let lines = Mutex<[String]>([])
        // Its messages are for SwiftPM, which turns them into text.
        let words = command.arguments.filter { $0 != "-parseable-output" }
        let process = try? SpawnedProcess(
            words[0], Array(words.dropFirst()), setting: [:],
            output: .lines { line in lines.withLock { $0.append(line) } }
        )
        guard await process?.wait() == 0 else { return false }
        console.note(lines.withLock { $0.joined(separator: "\n") }, at: .detailed)
        return true
    }
}

/// What a command's output is compared by: a module's interface by its bytes, since the compiler writes it
/// anew each time, and anything else by when it was written.
private enum Contents: Equatable {
    case bytes([UInt8])
    case written(seconds: Int, nanoseconds: Int)
    case missing

    init(_ path: String) {
        if path.hasSuffix(".swiftmodule"), let bytes = try? FileSystem.read(path) {
            self = .bytes(bytes)
            return
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .missing
            return
        }
        self = .written(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
}

/// The lock that SwiftPM holds on a build folder while it works there.
private struct BuildFolderLock {
    private let descriptor: Int32

    /// nil when another process has it.
    init?(_ project: Project) {
        descriptor = open(project.path(".build/.lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    func release() { close(descriptor) }
}
