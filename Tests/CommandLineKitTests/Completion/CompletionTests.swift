internal import Testing

@testable internal import CommandLineKit

@Suite struct CompletionTests {
    /// The lines for a command line whose last word is under the cursor.
    private func complete(_ words: [String]) async -> [String] {
        var program = Program(commonFlags: [CommonFlag("no-build", help: "Do not build first")])
        program.prepare = { requires, context in
            if requires.contains(CommandRequirement("apps")) {
                context.console.warn("slow disk")
                let environment = context.globalOptions.settings.map { ["\($0)_app"] } ?? []
                context[AppLabels.self] = ["account", "blog", "billing"] + environment
            }
        }
        #expect(await program.utility.run(arguments: ["__complete", "--"] + words) == .success)
        #expect(program.console.error == "")
        return program.console.output.split(separator: "\n").map(String.init)
    }

    private static let commonNames = [
        "--verbosity\tHow much to tell", "--settings\tSettings file to load",
        "--traceback\tShow what caused an error", "--no-color\tDo not colour the output",
        "--force-color\tColour the output even in a pipe",
        "--skip-checks\tDo not run system checks first", "--no-build\tDo not build first",
        "--help\tShow this help",
    ]

    @Test(
        "what fits the word under the cursor is offered",
        arguments: [
            // Commands.
            (
                [""],
                [
                    "values", "completion\tPrint a completion script for a shell",
                    "export\tWrite everything to a file", "greet\tGreet a person",
                    "hello\tGreet a person", "help\tShow the commands, or how to use one of them",
                    "salute\tGreet a person", "version\tPrint the version",
                ]
            ),
            ([], nil),
            (["ex"], ["values", "export\tWrite everything to a file"]),
            (["-v", "2", "gr"], ["values", "greet\tGreet a person"]),
            (["nosuch", ""], ["values"]),
            // Options.
            (["--"], ["values"] + commonNames + ["--version\tShow the version"]),
            (["--s"], ["values", commonNames[1], commonNames[5]]),
            (
                ["export", "--"],
                [
                    "values", "--format\tHow to write", "--output\tWhere to write",
                    "--ratio\tHow much to write",
                ] + commonNames
            ),
            (["export", "--format", "json", "-f"], ["values"]),
            (["export", "--format=json", "--fo"], ["values", commonNames[4]]),
            (
                ["greet", "--tag", "x", "--ta"],
                ["values", "--tag\tMark the greeting; may be repeated"]
            ),
            (
                ["greet", "--no-r"],
                [
                    "values",
                    "--no-reflection\tWhether the greeting is told to the servers that list what "
                        + "there is to list",
                ]
            ),
            // Values.
            (["export", "--format", ""], ["values", "json", "yaml", "text"]),
            (["export", "-f", "j"], ["values", "json"]),
            (["export", "--format=y"], ["values", "--format=yaml"]),
            (["export", "--ratio", ""], ["values"]),
            (["export", "--output", ""], ["files"]),
            (["export", "--output=a/b"], ["files"]),
            (["--settings", ""], ["files"]),
            (["-v", ""], ["values", "0", "1", "2", "3"]),
            (["export", "-v", ""], ["values", "0", "1", "2", "3"]),
            // Positional arguments, dynamic ones too.
            (["greet", ""], ["values", "Ann", "Bob"]),
            (["greet", "Ann", ""], ["values"]),
            (["greet", "--", "A"], ["values", "Ann"]),
            (["greet", "--", "--"], ["values"]),
            (["export", ""], ["values", "account", "blog", "billing"]),
            (["export", "b"], ["values", "blog", "billing"]),
            (["export", "--settings", "prod", "p"], ["values", "prod_app"]),
            (["--settings=prod", "export", "--format", "json", "p"], ["values", "prod_app"]),
            (["export", "blog", ""], ["values"]),
            (["help", "he"], ["values", "hello", "help"]),
            (["completion", ""], ["values", "bash", "zsh", "fish"]),
        ] as [([String], [String]?)]
    )
    func offers(_ words: [String], _ lines: [String]?) async {
        let all = await complete([""])
        #expect(await complete(words) == lines ?? all)
    }

    @Test("a provider sees the words before it, and its failure offers nothing")
    func providers() async {
        struct MigrateCommand: ManagementCommand {
            var app: String?
            var name: String?
            var database = "default"
            static let configuration = CommandConfiguration<MigrateCommand>(
                name: "migrate",
                summary: "Migrate",
                arguments: [
                    .positional(
                        "app", \.app, help: "App",
                        completion: .dynamic { _ in throw ExitCode.failure }),
                    .positional(
                        "name", \.name, help: "Migration",
                        completion: .dynamic { request in
                            let app = request.values(of: "app").joined()
                            let database = request.values(of: "database").joined()
                            return ["\(app)_\(database)_0001", request.prefix + "_typed"]
                        }),
                    .option("database", \.database, help: "Database", completion: .directories),
                ]
            )
            func run(in context: CommandContext) async throws {}
        }
        func complete(_ words: String...) async -> String {
            var program = Program()
            program.groups = [CommandGroup(name: "database", commands: [MigrateCommand.self])]
            _ = await program.utility.run(arguments: ["__complete", "--", "migrate"] + words)
            return program.console.output
        }
        #expect(await complete("") == "values\n")
        #expect(
            await complete("blog", "--database=other", "") == "values\nblog_other_0001\n_typed\n")
        #expect(await complete("blog", "b") == "values\nblog__0001\nb_typed\n")
        #expect(await complete("--database", "") == "directories\n")
    }

    @Test("scripts name the program and its function", arguments: ["bash", "zsh", "fish"])
    func scripts(_ shell: String) async {
        let console = RecordingConsole()
        let program = ManagementUtility(
            programName: "my-shop", version: "1", groups: [], device: console)
        #expect(await program.run(arguments: ["completion", shell]) == .success)
        #expect(console.output.contains("_my_shop_complete"))
        #expect(console.output.contains("# Completion of my-shop for \(shell).\n"))
    }

    @Test("an unknown shell is answered with the ones there are")
    func unknownShell() async {
        #expect(
            await Program().run("completion", "bsh").error == """
                error: `bsh` is not one of the choices for `shell`
                hint: did you mean `bash`? choose from bash, zsh, fish
                usage: manage completion [options] shell
                See 'manage help completion'.

                """
        )
    }
}
