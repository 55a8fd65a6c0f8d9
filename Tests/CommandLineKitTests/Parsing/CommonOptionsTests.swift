internal import Testing

@testable internal import CommandLineKit

@Suite struct CommonOptionsTests {
    private static let all =
        "export format=json verbosity=2 settings=prod.yaml traceback=true skipChecks=true "
        + "flags=[\"no-build\"]\n"

    @Test(
        "common options stand before or after the command",
        arguments: [
            [
                "-v", "2", "--settings=prod.yaml", "--traceback", "--skip-checks", "--no-build",
                "export",
            ],
            [
                "export", "--verbosity", "2", "--settings", "prod.yaml", "--traceback",
                "--skip-checks", "--no-build",
            ],
            [
                "-v", "0", "--traceback", "export", "--settings", "prod.yaml", "-v", "2",
                "--no-build", "--skip-checks",
            ],
            [
                "-v0", "--traceback", "export", "--settings", "prod.yaml", "-v2", "--no-build",
                "--skip-checks",
            ],
        ]
    )
    func anywhere(_ words: [String]) async {
        let program = Program(commonFlags: [CommonFlag("no-build", help: "Do not build first")])
        #expect(await program.utility.run(arguments: words) == .success)
        #expect(program.console.output == Self.all)
    }

    @Test("an unknown option before the command shows how any command is written")
    func unknownBefore() async {
        #expect(
            await Program().run("--tracebak", "export")
                == RunResult(
                    exitCode: .usage,
                    error: """
                        error: unrecognized arguments: --tracebak
                        hint: did you mean `--traceback`?
                        usage: manage [options] COMMAND [arguments]
                        See 'manage help'.

                        """
                )
        )
    }

    @Test("a bad value before the command is reported like one after it")
    func badValueBefore() async {
        #expect(
            await Program().run("-v", "high", "export").error == """
                error: `high` is not one of the choices for `--verbosity`
                hint: choose from 0, 1, 2, 3
                usage: manage [options] COMMAND [arguments]
                See 'manage help'.

                """
        )
    }

    @Test(
        "both colour options together are Django's error, wherever they stand",
        arguments: [
            ["--no-color", "export", "--force-color"], ["export", "--force-color", "--no-color"],
            ["--no-color", "--force-color"],
        ]
    )
    func colourConflict(_ words: [String]) async {
        let program = Program()
        #expect(await program.utility.run(arguments: words) == .failure)
        #expect(program.console.output == "")
        let text = "The --no-color and --force-color options can't be used together."
        #expect(
            program.console.error.split(separator: " ").dropFirst().joined(separator: " ") == text
                + "\n")
    }

    @Test("colour follows the flags, then the environment, then the terminal")
    func colour() async {
        var terminal: Program { Program(console: RecordingConsole(terminals: [.output, .error])) }
        let plain = "[demo]"
        let coloured = "\u{1B}[36;1m[demo]\u{1B}[0m"
        func headings(_ program: Program, _ words: String...) async -> String? {
            _ = await program.utility.run(arguments: words)
            return program.console.output.split(separator: "\n")
                .first { $0.contains("[demo]") }.map(String.init)
        }
        #expect(await headings(Program(), "help") == plain)
        #expect(await headings(terminal, "help") == coloured)
        #expect(await headings(terminal, "help", "--no-color") == plain)
        #expect(await headings(Program(), "--force-color", "help") == coloured)

        var quiet = terminal
        quiet.environment = ["NO_COLOR": "1"]
        #expect(await headings(quiet, "help") == plain)
        quiet = terminal
        quiet.environment = ["NO_COLOR": ""]
        #expect(await headings(quiet, "help") == coloured)
        quiet = terminal
        quiet.environment = ["NO_COLOR": "1"]
        #expect(await headings(quiet, "help", "--force-color") == coloured)
        quiet = terminal
        quiet.environment = ["TERM": "dumb"]
        #expect(await headings(quiet, "help") == plain)
    }

    @Test("scanning passes over what it does not know")
    func scan() {
        let common = CommonArguments(flags: [CommonFlag("no-build", help: "Do not build first")])
        let options = common.scan([
            "mine", "--weird", "3", "--settings", "x.yaml", "-v", "9", "--no-build", "-v", "--",
            "--traceback",
        ])
        #expect(options.settings == "x.yaml")
        #expect(options.verbosity == .normal)
        #expect(options.flags == ["no-build"])
        #expect(!options.traceback)
    }
}
