internal import Testing

@testable internal import CommandLineKit

/// Runs the command line that it is given.
struct OuterCommand: ManagementCommand {
    var words: [String] = []
    var isSilent = false

    static let configuration = CommandConfiguration<OuterCommand>(
        name: "outer",
        summary: "Run another command",
        arguments: [
            .positional("word", \.words, help: "The command line"),
            .flag("silent", \.isSilent, help: "Tell only of success"),
        ]
    )

    func run(in context: CommandContext) async throws {
        var context = context
        context[AppLabels.self] = ["from outer"]
        do {
            try await context.callCommand(words)
        } catch let error as UsageError where isSilent {
            context.console.write("caught: \(error)")
        }
    }
}

/// Shows what it found in its context.
struct InnerCommand: ManagementCommand {
    static let configuration = CommandConfiguration<InnerCommand>(
        name: "inner",
        summary: "Show the context"
    )

    func run(in context: CommandContext) async throws {
        let options = context.globalOptions
        context.console.write(
            """
            labels=\(context[AppLabels.self] ?? []) verbosity=\(context.verbosity.rawValue) \
            settings=\(options.settings ?? "nil") in \(context.workingDirectory)
            """
        )
    }
}

@Suite struct CallCommandTests {
    private func run(_ words: String...) async -> RunResult {
        var program = Program()
        program.groups = [
            CommandGroup(
                name: "demo", commands: [OuterCommand.self, InnerCommand.self, GreetCommand.self])
        ]
        let code = await program.utility.run(arguments: words)
        return RunResult(
            exitCode: code, output: program.console.output, error: program.console.error)
    }

    @Test("the called command has the caller's values, options and console")
    func inherits() async {
        #expect(
            await run("outer", "-v", "3", "--settings", "x.yaml", "inner")
                == RunResult(
                    exitCode: .success,
                    output:
                        "labels=[\"from outer\"] verbosity=3 settings=x.yaml in /home/ann/shop\n"
                )
        )
        #expect(
            await run("inner").output == "labels=[] verbosity=1 settings=nil in /home/ann/shop\n")
    }

    @Test("its own words come before the caller's options")
    func overrides() async {
        #expect(
            await run("outer", "-v", "3", "--settings", "x.yaml", "--", "inner", "-v", "0").output
                == "labels=[\"from outer\"] verbosity=0 settings=x.yaml in /home/ann/shop\n"
        )
    }

    @Test("its errors are thrown, not printed")
    func errors() async {
        #expect(
            await run("outer", "--silent", "greet")
                == RunResult(exitCode: .success, output: "caught: missing argument `name`\n"))
        #expect(
            await run("outer", "inne").error == """
                Unknown command: 'inne'. Did you mean inner?
                Type 'manage help' for usage.

                """
        )
    }
}
