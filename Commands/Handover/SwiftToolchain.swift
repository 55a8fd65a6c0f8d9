internal import CommandLineKit
internal import ProjectRegistry

/// Runs `swift` on a project, with the toolkit that belongs to this program.
struct SwiftToolchain: Sendable {
    enum Output: Sendable {
        /// Where this process's own goes.
        case inherited
        /// Line by line, standard error included, to a closure that is called on another thread.
        case lines(@Sendable (String) -> Void)
    }

    let project: Project
    let environment: EnvironmentVariables

    /// Runs `swift` with `arguments` in the project's folder and waits for its end.
    ///
    /// - Returns: the exit status, or 128 and the signal's number.
    /// - Throws: ``CommandError`` when there is no `swift`.
    func run(_ arguments: [String], output: Output) async throws -> Int32 {
        guard let swift = executable else {
            throw CommandError(
                "cannot find `swift` on PATH",
                hint: "install the Swift toolchain, or run the project's built executable itself"
            )
        }
        var words = arguments
        words.insert(contentsOf: ["--package-path", project.directory], at: 1)
        let toolkit = try? ToolkitLocator(environment).locate().directory
        let process = try SpawnedProcess(
            swift,
            words,
            setting: toolkit.map { [ToolkitLocator.variable: $0] } ?? [:],
            output: output
        )
        return await process.wait()
    }

    private var executable: String? {
        (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/swift" }
            .first(where: FileSystem.isExecutable)
    }
}
