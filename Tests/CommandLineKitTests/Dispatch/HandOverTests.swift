internal import Testing

@testable internal import CommandLineKit

@Suite struct HandOverTests {
    /// A program that hands everything over and says what it was asked.
    private func run(_ words: [String]) async -> RunResult {
        var program = Program(commonFlags: [CommonFlag("no-build", help: "Do not build first")])
        program.handOver = { request in
            let requires = request.command.map { $0.requires.map(\.name).sorted() }
            request.console.write(
                """
                \(request.commandName) \(request.command?.name ?? "nil") \(requires ?? []) \
                \(request.words) \(request.globalOptions.flags.sorted()) \
                v\(request.globalOptions.verbosity.rawValue) \(request.workingDirectory)
                """
            )
            return ExitCode(rawValue: 7)
        }
        let code = await program.utility.run(arguments: words)
        return RunResult(
            exitCode: code, output: program.console.output, error: program.console.error)
    }

    @Test(
        "the words arrive untouched, beside what is known of them",
        arguments: [
            ([], "help help [] [] [] v1"),
            (["export", "x"], "export export [\"settings\"] [\"export\", \"x\"] [] v1"),
            (
                ["-v", "2", "seed", "--rows", "3", "--no-build"],
                "seed nil [] [\"-v\", \"2\", \"seed\", \"--rows\", \"3\", \"--no-build\"] "
                    + "[\"no-build\"] v2"
            ),
            (["hello", "--help"], "help help [] [\"hello\", \"--help\"] [] v1"),
            (["--version"], "version version [] [\"--version\"] [] v1"),
            (
                ["__complete", "--", "ex"],
                "__complete __complete [] [\"__complete\", \"--\", \"ex\"] [] v1"
            ),
            (
                ["export", "--bogus"],
                "export export [\"settings\"] [\"export\", \"--bogus\"] [] v1"
            ),
        ] as [([String], String)]
    )
    func requests(_ words: [String], _ line: String) async {
        #expect(
            await run(words)
                == RunResult(exitCode: ExitCode(rawValue: 7), output: line + " /home/ann/shop\n"))
    }

    @Test("without an answer the command runs here")
    func declined() async {
        var program = Program()
        program.handOver = { _ in nil }
        #expect(await program.run("version") == RunResult(exitCode: .success, output: "1.2.3\n"))
    }

    @Test("an error on the way is reported")
    func fails() async {
        var program = Program()
        program.handOver = { _ in throw CommandError("cannot build `shop`") }
        #expect(
            await program.run("version")
                == RunResult(exitCode: .failure, error: "error: cannot build `shop`\n"))
    }

    @Test("a called command is not handed over")
    func called() async {
        var program = Program()
        program.groups = [
            CommandGroup(name: "demo", commands: [OuterCommand.self, InnerCommand.self])
        ]
        program.handOver = { request in request.commandName == "outer" ? nil : .failure }
        #expect(await program.run("outer", "inner").exitCode == .success)
    }
}
