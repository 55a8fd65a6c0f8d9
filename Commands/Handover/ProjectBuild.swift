internal import CommandLineKit
internal import ProjectRegistry
internal import Synchronization

/// The executable of a project: whether it is up to date, and how it is built.
///
/// A build leaves a stamp beside its products: a fingerprint of the sources that it was made from. As
/// long as that fits, SwiftPM is not started at all.
final class ProjectBuild: Sendable {
    private let project: Project
    private let environment: EnvironmentVariables
    /// Kept from one build to the next, since reading it takes a twentieth of a second.
    private let lastPlan = Mutex<BuildPlan?>(nil)

    init(_ project: Project, environment: EnvironmentVariables) {
        self.project = project
        self.environment = environment
    }

    /// Absolute path of the debug executable.
    var executable: String { project.path(".build/debug/\(project.name)") }

    private var stampPath: String { project.path(".build/manage.stamp") }

    /// Nothing has changed since the last build.
    var isUpToDate: Bool {
        guard FileSystem.isExecutable(executable), let last = lastStamp else { return false }
        return last == stamp(toolkit: last.toolkit.isEmpty ? nil : last.toolkit)
    }

    /// Makes the compiler look at every module of the project again if the toolkit has changed since it
    /// last did. To be called before SwiftPM builds anything of the project.
    ///
    /// - Throws: ``CommandError`` when `MANAGE_HOME` names no toolkit.
    func discardStaleProducts() throws { try discardStaleProducts(stamp(toolkit: toolkit)) }

    private func discardStaleProducts(_ stamp: BuildStamp) throws {
        try requireToolkit()
        guard FileSystem.kind(of: project.path(".build/debug")) != nil else { return }
        if let lastStamp, lastStamp.sharesToolkit(with: stamp) { return }
        StaleProducts(project: project).remove()
        // A build that fails must not begin anew each time.
        var unbuilt = stamp
        unbuilt.folders = [:]
        try save(unbuilt)
    }

    /// Builds the executable; shows what the compiler says when that fails.
    ///
    /// - Throws: ``ExitCode/failure`` after the compiler's errors are shown, ``CommandError`` when there
    ///   is no toolchain.
    func build(on console: Console) async throws {
        // Taken before the build: what is saved while it runs must count as changed.
        let before = stamp(toolkit: toolkit)
        try discardStaleProducts(before)
        let isFirst = !FileSystem.isExecutable(executable)
        console.note(
            "Building \(project.name)" + (isFirst ? ", which takes a minute the first time" : "")
        )
        if let last = lastStamp, let changed = before.changedFolders(since: last),
            let plan = plan(),
            await IncrementalBuild(project, plan: plan, changedFolders: changed).run(on: console)
        {
            return try save(before)
        }
        let lines = Mutex<[String]>([])
        let swift = SwiftToolchain(project: project, environment: environment)
        let status = try await console.progress("Building \(project.name)") { progress in
            try await swift.run(
                ["build", "--product", project.name],
                output: .lines { line in
                    if let step = Self.step(line) {
                        progress.describe(step)
                    } else {
                        lines.withLock { $0.append(line) }
                    }
                }
            )
        }
        let output = lines.withLock { $0 }
        if status != 0 {
            let diagnostics = BuildOutput(output.joined(separator: "\n")).diagnostics
            console.note(diagnostics, at: .quiet)
            throw ExitCode.failure
        }
        console.note(output.joined(separator: "\n"), at: .detailed)
        // The first build finds out where the toolkit is; the next one compares with that.
        let after = toolkit
        try save((after ?? "") == before.toolkit ? before : stamp(toolkit: after))
    }

    /// A manifest that goes by the toolkit's variable would fail with SwiftPM's words, which do not name it.
    private func requireToolkit() throws {
        guard environment[ToolkitLocator.variable]?.isEmpty == false,
            let manifest = try? FileSystem.readText(project.path("Package.swift")),
            manifest.contains(ToolkitLocator.variable)
        else { return }
        _ = try ToolkitLocator(environment).locate()
    }

    /// Makes the next builds after an edit quicker; to be called while nothing waits for it.
    func prepareForEdits(on console: Console) async {
        if let plan = plan(), let library = DependencyLibrary(plan) {
            await library.make(on: console)
        }
    }

    private func plan() -> BuildPlan? {
        lastPlan.withLock { plan in
            if plan?.isCurrent != true { plan = BuildPlan(project) }
            return plan
        }
    }

    private var lastStamp: BuildStamp? {
        (try? FileSystem.readText(stampPath)).flatMap { BuildStamp($0) }
    }

    private func save(_ stamp: BuildStamp) throws {
        try FileSystem.write(Array(stamp.text.utf8), to: stampPath)
    }

    private func stamp(toolkit: String?) -> BuildStamp {
        BuildStamp(
            project: project,
            // Not the variable itself: a handover sets it for the project's executable.
            installed: (try? ToolkitLocator(environment).locate())?.directory ?? "",
            toolkit: toolkit
        )
    }

    /// The folder of the toolkit that SwiftPM resolved in its last run, if that is a local one.
    private var toolkit: String? {
        guard let state = try? FileSystem.read(project.path(".build/workspace-state.json")),
            let root = try? YAMLParser(state, file: "workspace-state.json").parse(),
            let dependencies = root["object"]?["dependencies"]?.sequence
        else { return nil }
        return dependencies.lazy.compactMap { $0["packageRef"]?["location"]?.string }
            .first { FileSystem.kind(of: $0 + "/Sources/ManageKit") == .directory }
    }

    /// `12/40` of `[12/40] Compiling X`, and nothing of the lines that only tell of progress.
    private static func step(_ line: String) -> String? {
        if line.isEmpty || line.hasPrefix("Building for ") || line.hasPrefix("Build complete!") {
            return ""
        }
        guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return nil }
        let counts = line[line.index(after: line.startIndex)..<end].split(separator: "/")
        guard counts.count == 2, counts.allSatisfy({ Int($0) != nil }) else { return nil }
        return counts.joined(separator: "/")
    }
}
