internal import Testing

@testable internal import CommandLineKit

@Suite struct HelpTests {
    private static let overview = """
        usage: manage [options] COMMAND [arguments]

        Type 'manage help COMMAND' for help on a specific command.

        Available commands:

        [general]
          completion  Print a completion script for a shell
          help        Show the commands, or how to use one of them
          version     Print the version

        [demo]
          export      Write everything to a file
          greet       Greet a person (also hello, salute)

        Common options:
          -v, --verbosity LEVEL  How much to tell (choices: 0, 1, 2, 3; default: 1)
          --settings FILE        Settings file to load
          --traceback            Show what caused an error
          --no-color             Do not colour the output
          --force-color          Colour the output even in a pipe
          --skip-checks          Do not run system checks first
          -h, --help             Show this help
          --version              Show the version

        """

    @Test(
        "commands are listed by group",
        arguments: [[], ["help"], ["--help"], ["-h"], ["-v", "2", "help"], ["-v", "0"]]
    )
    func overview(_ words: [String]) async {
        let program = Program()
        #expect(await program.utility.run(arguments: words) == .success)
        #expect(program.console.output == Self.overview)
        #expect(program.console.error == "")
    }

    private static let page = """
        usage: manage greet [options] name [word...]

        Greet a person

        Also called hello, salute

        The greeting goes to standard output, so that `manage greet` can be part of a
        pipe of commands.

          manage greet Ann

        Arguments:
          name  Whom to greet
          word  What to say

        Options:
          -t, --title TEXT       How to address the person
          -n, --count, --times NUMBER
                                 How often (default: 1)
          --tag TAG              Mark the greeting; may be repeated
          -hd, --loud            Shout
          --noinput, --no-input  Ask nothing
          --reflection, --no-reflection
                                 Whether the greeting is told to the servers that list
                                 what there is to list

        Common options:
          -v, --verbosity LEVEL  How much to tell (choices: 0, 1, 2, 3; default: 1)
          --settings FILE        Settings file to load
          --traceback            Show what caused an error
          --no-color             Do not colour the output
          --force-color          Colour the output even in a pipe
          --skip-checks          Do not run system checks first
          -h, --help             Show this help
          --version              Show the version

        """

    @Test(
        "a command's page shows its arguments, whatever else is said",
        arguments: [
            ["help", "greet"], ["greet", "--help"], ["greet", "-h"], ["help", "hello"],
            ["hello", "--bogus", "-h", "--count", "x"], ["-h", "greet", "Ann"],
        ]
    )
    func page(_ words: [String]) async {
        let program = Program()
        #expect(await program.utility.run(arguments: words) == .success)
        #expect(program.console.output == Self.page)
        #expect(program.console.error == "")
    }

    @Test("choices and defaults are part of an option's help")
    func choices() async throws {
        let result = await Program().run("help", "export")
        let options = try #require(result.output.split(separator: "\n\n").dropFirst(3).first)
        #expect(
            options == """
                Options:
                  -f, --format CHOICE  How to write (choices: json, yaml, text; default: json)
                  -o, --output PATH    Where to write
                  --ratio NUMBER       How much to write (default: 0.5)
                """
        )
    }

    @Test("names are listed bare, aliases too")
    func names() async {
        #expect(
            await Program().run("help", "--commands")
                == RunResult(
                    exitCode: .success,
                    output: """
                        completion
                        export
                        greet
                        hello
                        help
                        salute
                        version

                        """
                )
        )
    }

    @Test("help on an unknown command is an unknown command")
    func unknown() async {
        #expect(
            await Program().run("help", "gret")
                == RunResult(
                    exitCode: .failure,
                    error: """
                        Unknown command: 'gret'. Did you mean greet?
                        Type 'manage help' for usage.

                        """
                )
        )
    }

    @Test("every line fits 80 columns")
    func width() async {
        for command in ["help", "greet", "export", "completion"] {
            let result = await Program().run("help", command)
            #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        }
    }

    @Test(
        "the version stands alone",
        arguments: [["version"], ["--version"], ["greet", "--version"], ["--version", "greet"]]
    )
    func version(_ words: [String]) async {
        let program = Program()
        #expect(await program.utility.run(arguments: words) == .success)
        #expect(program.console.output == "1.2.3\n")
    }

    @Test("groups of one name are joined, and a later command takes a name over")
    func overriding() async {
        struct LoudGreetCommand: ManagementCommand {
            static let configuration = CommandConfiguration<LoudGreetCommand>(
                name: "greet",
                summary: "Shout at a person"
            )
            func run(in context: CommandContext) async throws { context.console.write("HEY") }
        }
        struct SecretCommand: ManagementCommand {
            static let configuration = CommandConfiguration<SecretCommand>(
                name: "secret",
                summary: "Tell nobody",
                isHidden: true
            )
            func run(in context: CommandContext) async throws { context.console.write("psst") }
        }
        var program = Program()
        program.groups += [
            CommandGroup(name: "shop", commands: [LoudGreetCommand.self, SecretCommand.self]),
            CommandGroup(name: "general", commands: []),
            CommandGroup(name: "empty", commands: []),
        ]
        let listed = await program.run("help").output.split(separator: "\n\n").dropFirst(3)
            .dropLast()
        #expect(
            listed.joined(separator: "\n") == """
                [general]
                  completion  Print a completion script for a shell
                  help        Show the commands, or how to use one of them
                  version     Print the version
                [demo]
                  export      Write everything to a file
                [shop]
                  greet       Shout at a person
                """
        )
        program.console = RecordingConsole()
        #expect(await program.run("greet").output == "HEY\n")
        program.console = RecordingConsole()
        #expect(await program.run("secret").output == "psst\n")
    }
}
