public import Foundation

/// Where this run of the tests finds what was built, and the checkout that it was built from.
public enum BuiltProducts {
    /// The folder of the test bundle, hence of every product: `.build/debug`.
    public static let directory: URL = {
        // The test runner is the bundle itself on Linux.
        let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map {
            URL(filePath: $0)
        }
        return (bundle ?? runner).deletingLastPathComponent()
    }()

    /// The executable under test.
    public static var manage: URL { directory.appending(path: "manage") }

    /// The checkout's top folder.
    public static let toolkit = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Python that has grpcio, as `make test` sets it up.
    public static var python: URL {
        let environment = ProcessInfo.processInfo.environment["MANAGE_TEST_PYTHON"]
        return environment.map { URL(filePath: $0) } ?? toolkit.appending(path: ".venv/bin/python")
    }
}

/// Runs a program to its end.
public func runProgram(
    _ executable: URL,
    _ arguments: [String],
    in directory: URL,
    environment: [String: String] = [:]
) async throws -> ProgramResult {
    try await ChildProcess(executable, arguments, in: directory, environment: environment).result()
}
