@testable internal import CommandLineKit

/// What one run of a program left behind.
struct RunResult: Equatable {
    var exitCode: ExitCode
    var output = ""
    var error = ""
}

/// A program called `manage` with the commands below, run on a recording console.
struct Program {
    var groups = [CommandGroup(name: "demo", commands: [GreetCommand.self, ExportCommand.self])]
    var commonFlags: [CommonFlag] = []
    var console = RecordingConsole()
    var environment: [String: String] = [:]
    var handOver: ManagementUtility.HandOver?
    var prepare: ManagementUtility.Preparation = { _, _ in }

    var utility: ManagementUtility {
        ManagementUtility(
            programName: "manage",
            version: "1.2.3",
            groups: groups,
            commonFlags: commonFlags,
            device: console,
            environment: EnvironmentVariables(environment),
            workingDirectory: "/home/ann/shop",
            handOver: handOver,
            prepare: prepare
        )
    }

    func run(_ words: String...) async -> RunResult {
        let code = await utility.run(arguments: words)
        return RunResult(exitCode: code, output: console.output, error: console.error)
    }
}

/// One command for a test that looks at what it throws or writes.
func run<Command: ManagementCommand>(
    _: Command.Type,
    _ words: String...,
    console: RecordingConsole = RecordingConsole()
) async -> RunResult {
    var program = Program(console: console)
    program.groups = [CommandGroup(name: "demo", commands: [Command.self])]
    let code = await program.utility.run(arguments: [Command.configuration.name] + words)
    return RunResult(exitCode: code, output: console.output, error: console.error)
}

/// A command with every kind of argument; prints what was bound.
struct GreetCommand: ManagementCommand {
    var name = ""
    var title: String?
    var count = 1
    var tags: [String] = []
    var isLoud = false
    var asksQuestions = true
    var reflection: Bool?
    var words: [String] = []

    static let configuration = CommandConfiguration<GreetCommand>(
        name: "greet",
        aliases: ["hello", "salute"],
        summary: "Greet a person",
        discussion: """
            The greeting goes to standard output, so that `PROGRAM greet` can be part of a pipe \
            of commands.

              PROGRAM greet Ann
            """,
        arguments: [
            .positional(
                "name", \.name, help: "Whom to greet", completion: .values(["Ann", "Bob"])),
            .positional("word", \.words, help: "What to say"),
            .option("title", short: "t", \.title, help: "How to address the person"),
            .option("count", short: "n", aliases: ["times"], \.count, help: "How often"),
            .option("tag", \.tags, valueName: "TAG", help: "Mark the greeting; may be repeated"),
            .flag("loud", short: "hd", \.isLoud, help: "Shout"),
            .flag(
                "noinput", aliases: ["no-input"], \.asksQuestions, stores: false,
                help: "Ask nothing"),
            .flag(
                "reflection", \.reflection, negative: "no-reflection",
                help: "Whether the greeting is told to the servers that list what there is to list"),
        ]
    )

    func run(in context: CommandContext) async throws {
        context.console.write(
            """
            name=\(name) title=\(title ?? "nil") count=\(count) tags=\(tags) loud=\(isLoud) \
            input=\(asksQuestions) reflection=\(reflection.map(String.init) ?? "nil") words=\(words)
            """
        )
    }
}

enum ExportFormat: String, CaseIterable, ArgumentValue {
    case json
    case yaml
    case text
}

/// A command without required arguments; prints the common options.
struct ExportCommand: ManagementCommand {
    var format = ExportFormat.json
    var app: String?
    var path: String?
    var ratio = 0.5

    static let configuration = CommandConfiguration<ExportCommand>(
        name: "export",
        summary: "Write everything to a file",
        requires: [CommandRequirement("settings")],
        arguments: [
            .positional(
                "app", \.app, help: "Only this app",
                completion: .dynamic(requires: [CommandRequirement("apps")]) { request in
                    request.context[AppLabels.self] ?? []
                }),
            .option("format", short: "f", \.format, help: "How to write"),
            .option(
                "output", short: "o", \.path, valueName: "PATH", help: "Where to write",
                completion: .files),
            .option("ratio", \.ratio, help: "How much to write"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let options = context.globalOptions
        context.console.write(
            """
            \(context.commandName) format=\(format) verbosity=\(context.verbosity.rawValue) \
            settings=\(options.settings ?? "nil") traceback=\(options.traceback) \
            skipChecks=\(options.skipChecks) flags=\(options.flags.sorted())
            """
        )
    }
}

enum AppLabels: ContextKey {
    typealias Value = [String]
}
