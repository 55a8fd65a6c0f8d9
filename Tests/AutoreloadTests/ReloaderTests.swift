import Foundation
import Synchronization
import Testing

@testable import Autoreload

/// Real files and real processes; `sh` stands for the server and the compiler is a closure.
@Suite(.timeLimit(.minutes(1))) struct ReloaderTests {
    /// What happened, in order; the test waits for entries instead of for time.
    private final class Log: Sendable {
        let lines: AsyncStream<String>
        private let continuation: AsyncStream<String>.Continuation

        init() {
            (lines, continuation) = AsyncStream.makeStream(of: String.self)
        }

        func add(_ line: String) { continuation.yield(line) }
    }

    /// Serves until SIGTERM; says which version it is in `served`.
    private static let server = """
        trap 'echo drained $VERSION >> served; exit 0' TERM
        echo serving $VERSION >> served; printf x >&3
        while :; do read line <&3 || exit 9; done
        """

    @Test("edits swap children, a failed build and a failed start keep the old one, stop drains")
    func life() async throws {
        try await withTemporaryTree { tree in
            tree.write("served", "")
            tree.write("main.swift", "1")
            let log = Log()
            let read = { @Sendable in
                (try? String(contentsOfFile: "\(tree.root)/main.swift", encoding: .utf8)) ?? ""
            }
            let reloader = Reloader(
                effects: .init(
                    prepare: { work in
                        let succeeds = read() != "broken"
                        log.add("prepare \(work.rawValue) \(succeeds)")
                        return succeeds
                    },
                    makeLaunch: {
                        var launch = ChildProcess.Launch(
                            executable: "bash",
                            arguments: ["-c", read() == "crash" ? "exit 4" : Self.server]
                        )
                        launch.environment = ["VERSION": read()]
                        launch.workingDirectory = tree.root
                        return launch
                    },
                    report: { log.add("\($0)") }
                )
            )
            let running = Task {
                await reloader.run(
                    .restart, monitor: ChangeMonitor(scope: WatchScope(root: tree.root)))
                log.add("end")
            }
            var lines = log.lines.makeAsyncIterator()
            // Two children write at their own pace, so the order of their lines is left open.
            func served(_ expected: String) async throws {
                let wanted = expected.split(separator: "\n").sorted()
                while true {
                    let text = try String(contentsOfFile: "\(tree.root)/served", encoding: .utf8)
                    if text.split(separator: "\n").sorted() == wanted { return }
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
            func next() async -> String? {
                while let line = await lines.next() {
                    if !line.hasPrefix("changed") { return line }
                }
                return nil
            }
            try await served("serving 1\n")
            tree.write("main.swift", "2")
            #expect(await next() == "prepare 2 true")
            try await served("serving 1\nserving 2\ndrained 1\n")
            tree.write("main.swift", "broken")
            #expect(await next() == "prepare 2 false")
            #expect(await next() == "stillServing")
            try tree.saveByRename("main.swift", "crash")
            #expect(await next() == "prepare 2 true")
            #expect(await next() == "childFailed(Autoreload.ChildProcess.Exit.status(4))")
            #expect(await next() == "stillServing")
            try tree.saveByRename("main.swift", "3")
            #expect(await next() == "prepare 6 true")
            try await served("serving 1\nserving 2\ndrained 1\nserving 3\ndrained 2\n")
            reloader.stop()
            #expect(await next() == "end")
            await running.value
            try await served("serving 1\nserving 2\ndrained 1\nserving 3\ndrained 2\ndrained 3\n")
        }
    }

    @Test("a program that cannot be started is reported, and the next edit tries again")
    func missingProgram() async throws {
        try await withTemporaryTree { tree in
            let log = Log()
            let reloader = Reloader(
                effects: .init(
                    prepare: { _ in true },
                    makeLaunch: { .init(executable: "\(tree.root)/missing") },
                    report: { log.add("\($0)") }
                )
            )
            let monitor = ChangeMonitor(scope: WatchScope(root: tree.root))
            let running = Task { await reloader.run(.restart, monitor: monitor) }
            var lines = log.lines.makeAsyncIterator()
            let failure =
                "launchFailed(\"cannot start `\(tree.root)/missing`: No such file or directory\")"
            #expect(await lines.next() == failure)
            #expect(await lines.next() == "nothingServed")
            reloader.stop()
            await running.value
        }
    }
}
