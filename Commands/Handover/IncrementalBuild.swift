internal import CommandLineKit
internal import Glibc
internal import ProjectRegistry

/// Builds a project again after its sources were edited, by the commands that SwiftPM planned last time.
///
/// SwiftPM takes half a second to find out what it would run. As long as no file came or went and no manifest
/// changed, that plan stands, and this runs those of its commands that an edited folder leads to. Whatever is
/// out of the ordinary, a compiler's error included, is left to SwiftPM, which finds the products as its own
/// commands made them.
struct IncrementalBuild {
    private let project: Project
    private let plan: BuildPlan
    private let changedFolders: Set<String>

    init(_ project: Project, plan: BuildPlan, changedFolders: Set<String>) {
        self.project = project
        self.plan = plan
        self.changedFolders = changedFolders
    }

    /// - Returns: Whether the project's executable is up to date now; otherwise SwiftPM has to build it.
    func run(on console: Console) async -> Bool {
        guard !changedFolders.isEmpty, planHolds, let lock = BuildFolderLock(project)
        else { return false }
        defer { lock.release() }
        var commands = plan.commands
        if let library = DependencyLibrary(plan), library.isCurrent {
            commands[commands.endIndex - 1] = library.linkingWithLibrary
        }
        var changed: Set<String> = []
        // Commands that wait for nothing but what is done, to be run side by side.
        var ready: [BuildManifest.Command] = []
        for command in commands {
            let pending = Set(ready.flatMap(\.outputs))
            if command.inputs.contains(where: pending.contains) {
                guard let outputs = await outputsChanged(by: ready, console) else { return false }
                changed.formUnion(outputs)
                ready = []
            }
            if isEdited(command) || command.inputs.contains(where: changed.contains) {
                ready.append(command)
            }
        }
        return await outputsChanged(by: ready, console) != nil
    }

    /// Runs commands side by side.
    ///
    /// - Returns: Those of their outputs that are other than before; nil if a command failed.
    private func outputsChanged(
        by commands: [BuildManifest.Command],
        _ console: Console
    ) async -> Set<String>? {
        let outputs = commands.flatMap(\.outputs)
        let before = outputs.map(Contents.init)
        let succeeded = await withTaskGroup { group in
            for command in commands { group.addTask { await run(command, console) } }
            return await group.reduce(true) { $0 && $1 }
        }
        guard succeeded else { return nil }
        return Set(zip(outputs, before).filter { Contents($0) != $1 }.map(\.0))
    }

    private func run(_ command: BuildManifest.Command, _ console: Console) async -> Bool {
        guard let whole = WholeModule(command) else { return await command.succeeds(console) }
        guard (try? whole.forgetAccounts()) != nil else { return false }
        return await whole.command.succeeds(console)
    }

    /// Whether the plan is for the files that are there.
    private var planHolds: Bool {
        var planned: Set<String> = []
        for command in plan.commands { planned.formUnion(command.inputs.filter(isSource)) }
        var present: Set<String> = []
        do {
            for folder in changedFolders { try addSources(below: folder, to: &present) }
        } catch {
            return false
        }
        return !present.isEmpty && present == planned.filter(isEdited)
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
}

/// What a command's output is compared by: a module's interface by its bytes, since the compiler writes it
/// anew each time, and anything else by when it was written.
private enum Contents: Equatable {
    case bytes([UInt8])
    case written(ModificationTime?)

    init(_ path: String) {
        if path.hasSuffix(".swiftmodule"), let bytes = try? FileSystem.read(path) {
            self = .bytes(bytes)
            return
        }
        self = .written(ModificationTime(path))
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

    func release() {
        // A process that is being started has a copy of the descriptor for a moment, which would keep the lock.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
