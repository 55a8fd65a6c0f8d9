internal import Glibc
internal import ProjectRegistry

/// The compiler's quicker way with a small module: all of it at once, in one process.
///
/// SwiftPM's command keeps account of what depends on what in each file, starts a process for the files that
/// changed, then others for the files that those lead to. Every process reads the interfaces of everything
/// imported first, which for a few files takes longer than compiling them.
struct WholeModule {
    /// Bytes of source up to which the whole is compiled sooner than its parts, about 250 lines. Each further
    /// thousand bytes take some 25 ms more.
    private static let sizeLimit = 10_000

    let command: BuildManifest.Command
    /// What the compiler keeps account in, of no use after this.
    private let accounts: [String]

    /// nil for a larger module, or for a command that is not SwiftPM's to compile one.
    init?(_ planned: BuildManifest.Command) {
        let words = planned.arguments
        guard words.contains("-incremental"), words.contains("-enable-batch-mode"),
            let object = planned.outputs.first(where: { $0.hasSuffix(".o") }),
            Self.sourceSize(planned) <= Self.sizeLimit
        else { return nil }
        var command = planned
        command.arguments = Self.arguments(words)
        self.command = command
        let folder = BuildPlan.folder(of: object)
        accounts = ((try? FileSystem.list(folder)) ?? []).map(\.name)
            .filter { $0.hasSuffix(".priors") }.map { folder + "/" + $0 }
    }

    /// Makes the compiler look at every file when SwiftPM calls it next: it would compare the files with what it
    /// saw last by itself, and miss a change that was undone since.
    func forgetAccounts() throws {
        for path in accounts { try FileSystem.remove(path) }
    }

    private static func arguments(_ planned: [String]) -> [String] {
        var arguments: [String] = []
        var words = planned[...]
        while let word = words.popFirst() {
            switch word {
            case "-incremental": break
            case "-enable-batch-mode":
                // With threads there is one object for each file, as the linker expects.
                arguments += ["-whole-module-optimization", "-num-threads", "2"]
                arguments.append("-no-emit-module-separately-wmo")
            // An editor's index is written by SwiftPM's builds.
            case "-index-store-path": words = words.dropFirst()
            default: arguments.append(word)
            }
        }
        return arguments
    }

    private static func sourceSize(_ command: BuildManifest.Command) -> Int {
        command.inputs.filter { $0.hasSuffix(".swift") }.reduce(0) { sum, path in
            var status = stat()
            return stat(path, &status) == 0 ? sum + Int(status.st_size) : sum
        }
    }
}
