internal import CommandLineKit
internal import Glibc
internal import ProjectRegistry

/// What a project's executable links besides its own modules, kept as one shared library beside it.
///
/// An edit changes a few objects of the hundreds that an executable is linked from, the toolkit's above all.
/// With this library a linker reads only those few, in a third of the time. It serves a debug build that is
/// made again and again; SwiftPM's own builds, release ones included, know nothing of it.
struct DependencyLibrary: Sendable {
    /// SwiftPM's command, which links everything.
    private let link: BuildManifest.Command
    private let ownObjects: [String]
    private let objects: [String]
    private let path: String
    private let name: String
    private let buildRecord: String

    /// nil when the executable is not linked in the way that this knows.
    init?(_ plan: BuildPlan) {
        guard let link = plan.commands.last, link.outputs == [plan.executable],
            link.arguments.contains("-emit-executable"),
            link.arguments.count(where: { $0.hasPrefix("@") }) == 1
        else { return nil }
        self.link = link
        let folders = plan.ownFolders
        let all = link.inputs.filter { $0.hasSuffix(".o") }
        ownObjects = all.filter { folders.contains(BuildPlan.folder(of: $0)) }
        objects = all.filter { !folders.contains(BuildPlan.folder(of: $0)) }
        guard !ownObjects.isEmpty, !objects.isEmpty else { return nil }
        name = plan.project.name + "Dependencies"
        buildRecord = plan.project.path(".build/build.db")
        // Where the executable looks for libraries, and the linker does.
        path = BuildPlan.folder(of: plan.executable) + "/lib\(name).so"
    }

    /// Nothing that it was made from has changed. The project's own modules have no part in it, and all others
    /// are compiled by SwiftPM, which keeps a record of what it did.
    var isCurrent: Bool {
        guard let made = ModificationTime(path), let built = ModificationTime(buildRecord) else {
            return false
        }
        return built < made
    }

    /// Links the executable with the library, which must be current.
    var linkingWithLibrary: BuildManifest.Command {
        var command = link
        command.inputs = ownObjects
        command.arguments =
            link.arguments.filter { !$0.hasPrefix("@") } + ownObjects + ["-l\(name)"]
        return command
    }

    /// Makes the library unless it is current. One that cannot be made is no error: builds do without it.
    func make(on console: Console) async {
        guard !isCurrent else { return }
        let start = ModificationTime.now
        let unfinished = "\(path).\(getpid())"
        let command = linkingLibrary(to: unfinished)
        guard await command.succeeds(console), start.set(on: unfinished),
            rename(unfinished, path) == 0
        else {
            unlink(unfinished)
            return
        }
    }

    private func linkingLibrary(to path: String) -> BuildManifest.Command {
        var command = link
        command.outputs = [path]
        command.arguments = []
        var words = link.arguments[...]
        while let word = words.popFirst() {
            switch word {
            case "-emit-executable": command.arguments.append("-emit-library")
            case "-o": command.arguments += [word, path]; words.removeFirst()
            // The name of the executable's `main`.
            case "-Xlinker" where words.first == "--defsym": words.removeFirst(3)
            case _ where word.hasPrefix("@"): command.arguments += objects
            default: command.arguments.append(word)
            }
        }
        return command
    }

}
