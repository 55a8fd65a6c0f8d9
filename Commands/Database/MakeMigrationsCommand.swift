internal import CommandLineKit
internal import FoundationEssentials
internal import ORM
internal import ProjectRegistry

/// Compares the models to the migrations and writes the migrations that are missing.
struct MakeMigrationsCommand: ManagementCommand {
    var apps: [String] = []
    var isDryRun = false
    var isMerge = false
    var isEmpty = false
    var isNonInteractive = false
    var name: String?
    var isCheck = false
    var isUpdate = false
    var isScriptable = false
    var renames: [String] = []

    static let configuration = CommandConfiguration<MakeMigrationsCommand>(
        name: "makemigrations",
        summary: "Write migrations for changes of the models",
        requires: [.project, .settings, .apps],
        arguments: [
            .positional("app", \.apps, help: "Limit to these apps", completion: .appLabels),
            .flag("dry-run", \.isDryRun, help: "Show what would be written; with -v 3, the files"),
            .flag("merge", \.isMerge, help: "Join branches of an app's migrations"),
            .flag("empty", \.isEmpty, help: "Write a migration without operations"),
            .flag(
                "noinput",
                aliases: ["no-input"],
                \.isNonInteractive,
                help: "Ask nothing; exit 3 where an answer is needed"
            ),
            .option(
                "name",
                short: "n",
                \.name,
                valueName: "NAME",
                help: "What follows the migration's number"
            ),
            .flag("check", \.isCheck, help: "Exit 1 if migrations are missing; write nothing"),
            .flag(
                "update", \.isUpdate, help: "Add to an app's last migration instead of a new one"),
            .flag(
                "scriptable",
                \.isScriptable,
                help: "Write only the paths of the files to standard output, all else to error"
            ),
            .option(
                "rename",
                \.renames,
                valueName: "APP.MODEL[.FIELD]=NEW",
                help: "Answer a rename question beforehand; may be given several times"
            ),
        ]
    )

    func run(in context: CommandContext) async throws {
        var context = context
        if isNonInteractive { context.console = context.console.withoutInput() }
        context[ScriptableOutputKey.self] = isScriptable
        if let name, !Self.isIdentifier(name) {
            throw CommandError("The migration name must be a valid Swift identifier.")
        }
        try context.requireApps(apps, exitCode: .usage)
        let graph = try context.migrationGraph()
        try await context.requireConsistentHistories()
        if isMerge {
            return try MigrationMerge(graph: graph, name: name, isDryRun: isDryRun).run(in: context)
        }
        try context.requireSingleLeaves(of: graph)

        let migrations = try missingMigrations(graph: graph, in: context)
        guard !migrations.isEmpty else {
            return context.tell(Self.noChanges(in: apps))
        }
        if isUpdate, !isEmpty {
            let update = MigrationUpdate(graph: graph, name: name, isDryRun: isDryRun || isCheck)
            try await update.run(migrations, in: context)
            if isCheck { throw ExitCode.failure }
            return
        }
        try MigrationFiles(migrations: migrations, registry: context.apps)
            .write(in: context, isDryRun: isDryRun || isCheck)
        if isCheck { throw ExitCode.failure }
    }

    private func missingMigrations(
        graph: MigrationGraph,
        in context: CommandContext
    ) throws -> [Migration] {
        let timestamp = Self.timestamp(Date())
        if isEmpty {
            guard !apps.isEmpty else {
                throw CommandError("You must supply at least one app label when using --empty.")
            }
            return apps.map { graph.emptyMigration(app: $0, name: name, timestamp: timestamp) }
        }
        let questioner: any MigrationQuestioner =
            context.console.isInteractive && !isCheck
            ? ConsoleQuestioner(console: context.console) : NonInteractiveQuestioner()
        guard let requests = RenameRequests(renames) else {
            throw UsageError(
                "--rename takes APP.MODEL.OLD=NEW for a field and APP.OLD=NEW for a model")
        }
        do {
            return try Autodetector(
                from: graph.state(),
                to: context.modelState(),
                questioner: questioner,
                renames: requests
            ).migrations(
                graph: graph,
                apps: apps.isEmpty ? nil : Set(apps),
                name: name,
                timestamp: timestamp
            )
        } catch let error as RenameRequestError {
            throw CommandError(error.description, cause: error)
        } catch let refusal as MigrationRefusal {
            throw CommandError(
                refusal.description,
                hint: "give the field a default, "
                    + (refusal.isNew
                        ? "say what it was called with `--rename \(refusal.model).OLD=\(refusal.field)`, "
                        : "")
                    + "or run `\(context.programName) makemigrations` in a terminal",
                exitCode: .refused
            )
        }
    }

    private static func noChanges(in apps: [String]) -> String {
        switch apps.count {
        case 0: "No changes detected"
        case 1: "No changes detected in app '\(apps[0])'"
        default: "No changes detected in apps '\(apps.joined(separator: "', '"))'"
        }
    }

    static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.first, first == "_" || first.isLetter else { return false }
        return text.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber }
    }

    /// `20240229_1530`, in UTC.
    private static func timestamp(_ date: Date) -> String {
        let digits = date.formatted(.iso8601).filter(\.isNumber)
        return "\(digits.prefix(8))_\(digits.dropFirst(8).prefix(4))"
    }
}

extension CommandContext {
    /// Says what a command did, on standard output as Django does, unless it shall be quiet or keep
    /// standard output for paths.
    func tell(_ text: String, terminator: String = "\n") {
        guard verbosity >= .normal else { return }
        if self[ScriptableOutputKey.self] ?? false {
            console.note(text, terminator: terminator)
        } else {
            console.write(text, terminator: terminator)
        }
    }

    /// Names a file that was written, where a script reads standard output.
    func tellPath(_ path: String) {
        if self[ScriptableOutputKey.self] ?? false { console.write(path) }
    }
}

/// Standard output is a script's.
private enum ScriptableOutputKey: ContextKey { typealias Value = Bool }
