internal import Testing

@testable internal import CommandLineKit

@Suite struct ArgumentBindingTests {
    private static let defaults =
        "name=Ann title=nil count=1 tags=[] loud=false input=true reflection=nil words=[]\n"

    @Test(
        "words reach the properties",
        arguments: [
            (["Ann"], defaults),
            (
                ["Ann", "--title", "Dr", "--count=3"],
                "name=Ann title=Dr count=3 tags=[] loud=false input=true reflection=nil words=[]\n"
            ),
            (
                ["-t", "Dr", "Ann", "-n", "-3", "-hd"],
                "name=Ann title=Dr count=-3 tags=[] loud=true input=true reflection=nil words=[]\n"
            ),
            (
                ["Ann", "--times", "2", "--times", "4"],
                "name=Ann title=nil count=4 tags=[] loud=false input=true reflection=nil words=[]\n"
            ),
            (
                ["--tag", "a", "Ann", "--tag=b=c", "--tag="],
                "name=Ann title=nil count=1 tags=[\"a\", \"b=c\", \"\"] loud=false input=true "
                    + "reflection=nil words=[]\n"
            ),
            (
                ["Ann", "--no-input", "--reflection", "--no-reflection"],
                "name=Ann title=nil count=1 tags=[] loud=false input=false reflection=false words=[]\n"
            ),
            (
                ["Ann", "one", "--loud", "two", "-5", "-"],
                "name=Ann title=nil count=1 tags=[] loud=true input=true reflection=nil "
                    + "words=[\"one\", \"two\", \"-5\", \"-\"]\n"
            ),
            (
                ["--", "--loud", "--", "--help"],
                "name=--loud title=nil count=1 tags=[] loud=false input=true reflection=nil "
                    + "words=[\"--\", \"--help\"]\n"
            ),
            (
                ["Ann", "--title=--loud", "-v", "2"],
                "name=Ann title=--loud count=1 tags=[] loud=false input=true reflection=nil words=[]\n"
            ),
            (
                ["", "-t", ""],
                "name= title= count=1 tags=[] loud=false input=true reflection=nil words=[]\n"
            ),
        ] as [([String], String)]
    )
    func binds(_ words: [String], _ output: String) async {
        let program = Program()
        #expect(await program.utility.run(arguments: ["greet"] + words) == .success)
        #expect(program.console.output == output)
        #expect(program.console.error == "")
    }

    @Test(
        "wrong words end with exit code 2, the usage and where to read more",
        arguments: [
            ([], "error: missing argument `name`\n"),
            (["Ann", "--bogus"], "error: unrecognized arguments: --bogus\n"),
            (
                ["Ann", "--titel=x", "-q"],
                "error: unrecognized arguments: --titel=x -q\nhint: did you mean `--title`?\n"
            ),
            (
                ["--verbsity", "2", "Ann"],
                "error: unrecognized arguments: --verbsity\nhint: did you mean `--verbosity`?\n"
            ),
            (["Ann", "-hdn", "3"], "error: unrecognized arguments: -hdn\n"),
            (["Ann", "--title"], "error: option `--title` needs a value\n"),
            (["Ann", "-t", "--loud"], "error: option `-t` needs a value\n"),
            (["Ann", "-t", "--"], "error: option `-t` needs a value\n"),
            (["Ann", "--loud=yes"], "error: option `--loud` takes no value\n"),
            (
                ["Ann", "--count", "many"],
                "error: `many` is not valid for `--count`: expected a whole number\n"
            ),
            (
                ["Ann", "--count", "99999999999999999999"],
                "error: `99999999999999999999` is not valid for `--count`: "
                    + "expected -9223372036854775808 to 9223372036854775807\n"
            ),
            (
                ["Ann", "-v", "7"],
                "error: `7` is not one of the choices for `--verbosity`\n"
                    + "hint: choose from 0, 1, 2, 3\n"
            ),
        ] as [([String], String)]
    )
    func rejects(_ words: [String], _ message: String) async {
        let program = Program()
        #expect(await program.utility.run(arguments: ["greet"] + words) == .usage)
        #expect(program.console.output == "")
        #expect(
            program.console.error == """
                \(message)usage: manage greet [options] name [word...]
                See 'manage help greet'.

                """
        )
    }

    @Test("a misspelt choice is answered with the nearest one and the list")
    func choices() async {
        let result = await Program().run("export", "--format", "jsn")
        #expect(
            result
                == RunResult(
                    exitCode: .usage,
                    error: """
                        error: `jsn` is not one of the choices for `--format`
                        hint: did you mean `json`? choose from json, yaml, text
                        usage: manage export [options] [app]
                        See 'manage help export'.

                        """
                )
        )
    }

    @Test("surplus words are named together")
    func surplus() async {
        let result = await Program().run("export", "blog", "news", "more", "--ratio", "0.25")
        #expect(
            result.error == """
                error: unrecognized arguments: news more
                usage: manage export [options] [app]
                See 'manage help export'.

                """
        )
    }

    @Test("a number that is none, or has no end, is refused", arguments: ["x", "nan", "inf"])
    func numbers(_ text: String) {
        #expect(throws: UsageError.invalidValue(text, reason: "expected a number")) {
            try Double(argument: text)
        }
        #expect(throws: UsageError.invalidValue("65536", reason: "expected 0 to 65535")) {
            try UInt16(argument: "65536")
        }
    }

    @Test("several missing arguments are named together")
    func missing() async {
        struct PairCommand: ManagementCommand {
            var app = ""
            var names: [String] = []
            static let configuration = CommandConfiguration<PairCommand>(
                name: "pair",
                summary: "Take two",
                arguments: [
                    .positional("app", \.app, help: "First"),
                    .positional("name", \.names, atLeastOne: true, help: "Rest"),
                ]
            )
            func run(in context: CommandContext) async throws {}
        }
        let result = await run(PairCommand.self)
        #expect(
            result.error == """
                error: missing arguments `app`, `name`
                usage: manage pair [options] app name...
                See 'manage help pair'.

                """
        )
        #expect(await run(PairCommand.self, "a", "b", "c").exitCode == .success)
    }
}
