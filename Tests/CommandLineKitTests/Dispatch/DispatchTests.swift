internal import Testing

@testable internal import CommandLineKit

/// Ends in the way that its argument names.
struct FailCommand: ManagementCommand {
    enum Way: String, CaseIterable, ArgumentValue {
        case error, hint, refusal, usage, silence, status, other, wrapped
    }

    enum DiskError: Error, CustomStringConvertible {
        case full(path: String)
        var description: String { "no space left for `shop.db`" }
    }

    var way = Way.error

    static let configuration = CommandConfiguration<FailCommand>(
        name: "fail",
        summary: "Fail",
        arguments: [.positional("way", \.way, help: "How to fail")]
    )

    func run(in context: CommandContext) async throws {
        context.console.write("before")
        switch way {
        case .error: throw CommandError("no app `blog`")
        case .hint: throw CommandError("no app `blog`", hint: "run `manage startapp blog`")
        case .refusal: throw CommandError("nobody there", exitCode: .refused)
        case .usage: throw UsageError("`--empty` needs an app", hint: "name one")
        case .silence: throw ExitCode.failure
        case .status: throw ExitCode(rawValue: 42)
        case .other: throw DiskError.full(path: "/")
        case .wrapped:
            try await CommandError.wrapping("cannot migrate `shop`") {
                await Task.yield()
                try CommandError.wrapping("cannot write `shop.db`") {
                    throw DiskError.full(path: "/")
                }
            }
        }
    }
}

@Suite struct DispatchTests {
    @Test(
        "what a command throws becomes text and an exit code",
        arguments: [
            (["error"], 1, "error: no app `blog`\n"),
            (["hint"], 1, "error: no app `blog`\nhint: run `manage startapp blog`\n"),
            (["refusal"], 3, "error: nobody there\n"),
            (
                ["usage"], 2,
                """
                error: `--empty` needs an app
                hint: name one
                usage: manage fail [options] way
                See 'manage help fail'.

                """
            ),
            (["silence"], 1, ""),
            (["status"], 42, ""),
            (["other"], 1, "error: no space left for `shop.db`\n"),
            (
                ["wrapped"], 1,
                "error: cannot migrate `shop`: cannot write `shop.db`: no space left for `shop.db`\n"
            ),
            (
                ["wrapped", "--traceback"], 1,
                "error: cannot migrate `shop`: cannot write `shop.db`: no space left for `shop.db`\n"
                    + "caused by: no space left for `shop.db`\n"
            ),
        ] as [([String], Int32, String)]
    )
    func errors(_ words: [String], _ code: Int32, _ error: String) async {
        var program = Program()
        program.groups = [CommandGroup(name: "demo", commands: [FailCommand.self])]
        #expect(await program.utility.run(arguments: ["fail"] + words).rawValue == code)
        #expect(program.console.output == "before\n")
        #expect(program.console.error == error)
    }

    @Test("labels are coloured on a terminal")
    func colouredErrors() async {
        let console = RecordingConsole(terminals: [.error])
        #expect(
            await run(FailCommand.self, "hint", console: console).error
                == "\u{1B}[31;1merror:\u{1B}[0m no app `blog`\n"
                + "\u{1B}[1mhint:\u{1B}[0m run `manage startapp blog`\n"
        )
    }

    @Test(
        "an unknown command is Django's error",
        arguments: [
            (["gret"], "Unknown command: 'gret'. Did you mean greet?\n"),
            (["selute", "--help"], "Unknown command: 'selute'. Did you mean salute?\n"),
            (["-v", "2", "frobnicate"], "Unknown command: 'frobnicate'\n"),
            (["__complet"], "Unknown command: '__complet'\n"),
        ]
    )
    func unknownCommand(_ words: [String], _ line: String) async {
        let program = Program()
        #expect(await program.utility.run(arguments: words) == .failure)
        #expect(program.console.output == "")
        #expect(program.console.error == line + "Type 'manage help' for usage.\n")
    }

    @Test("an alias runs the command, which can tell")
    func alias() async {
        struct RunServerCommand: ManagementCommand {
            static let configuration = CommandConfiguration<RunServerCommand>(
                name: "grpcrunserver",
                aliases: ["rungrpcserver"],
                summary: "Serve"
            )
            func run(in context: CommandContext) async throws {
                context.console.write("\(context.programName) \(context.commandName)")
            }
        }
        var program = Program()
        program.groups = [CommandGroup(name: "server", commands: [RunServerCommand.self])]
        #expect(await program.run("rungrpcserver").output == "manage rungrpcserver\n")
    }

    @Test("only what the command requires is loaded, once its words are right")
    func preparation() async {
        let console = RecordingConsole()
        var program = Program(console: console)
        program.prepare = { requires, context in
            let names = requires.map(\.name).sorted().joined(separator: ",")
            console.write("[\(context.commandName): \(names)]\n", to: .error)
            context[AppLabels.self] = ["blog"]
        }
        #expect(await program.run("export").error == "[export: settings]\n")
        #expect(await program.run("greet", "Ann").error == "[export: settings]\n[greet: ]\n")
        #expect(
            await program.run("export", "--bogus").error.contains("[export: settings]\nerror:")
                == false)
    }

    @Test("a failed preparation ends the run before the command")
    func failedPreparation() async {
        var program = Program()
        program.prepare = { _, _ in throw CommandError("cannot read `settings.yaml`: no such file")
        }
        #expect(
            await program.run("export")
                == RunResult(
                    exitCode: .failure, error: "error: cannot read `settings.yaml`: no such file\n")
        )
    }

    @Test("text lost on its way out is an error")
    func lostOutput() async {
        struct FullDisk: ConsoleDevice {
            let recording = RecordingConsole()
            func write(_ text: String, to stream: ConsoleStream) {
                recording.write(text, to: stream)
            }
            func isTerminal(_ stream: ConsoleStream) -> Bool { false }
            var isInteractive: Bool { false }
            var width: Int { 80 }
            func readLine() -> String? { nil }
            var writeFailure: String? { "No space left on device" }
        }
        let device = FullDisk()
        let utility = ManagementUtility(
            programName: "manage", version: "1", groups: [], device: device)
        #expect(await utility.run(arguments: ["version"]) == .failure)
        #expect(
            device.recording.error
                == "error: cannot write to standard output: No space left on device\n")
    }

    @Test("context is added to any error but a status and a cancellation")
    func wrapping() throws {
        #expect(try CommandError.wrapping("cannot count") { 3 } == 3)
        let error = #expect(throws: CommandError.self) {
            try CommandError.wrapping("cannot ask") {
                throw CommandError("nobody there", hint: "pass `--noinput`", exitCode: .refused)
            }
        }
        #expect(error?.message == "cannot ask: nobody there")
        #expect(error?.hint == "pass `--noinput`")
        #expect(error?.exitCode == .refused)
        #expect(throws: ExitCode.failure) {
            try CommandError.wrapping("cannot check") { throw ExitCode.failure }
        }
        #expect(throws: CancellationError.self) {
            try CommandError.wrapping("cannot wait") { throw CancellationError() }
        }
    }
}
