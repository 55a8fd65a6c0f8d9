internal import CommandLineKit
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen

/// `generateproto`: the `.proto` files of models, in step with the models and never renumbered.
struct GenerateProtoCommand: ManagementCommand {
    var model: String?
    var fields: String?
    var file: String?
    var config: String?
    var apps: [String] = []
    var dialect = ProtoDialect.framework
    var isCheck = false
    var isDryRun = false
    var isForced = false

    static let configuration = CommandConfiguration<GenerateProtoCommand>(
        name: "generateproto",
        summary: "Generate .proto files from models",
        discussion: """
            Writes one file for each app to proto/ below message_bus.producer_root; the meta file \
            of the settings chooses models and fields if it is there. In files that exist, field \
            numbers stay, new fields take fresh ones, removed fields become reserved, and \
            everything written by hand is kept. With --model, prints the text for one model.
            """,
        requires: [.settings, .apps],
        arguments: [
            .option("model", \.model, valueName: "MODEL", help: "Only this model: `account.Post`"),
            .option("fields", \.fields, valueName: "NAMES", help: "Fields of --model, by commas"),
            .option("file", \.file, valueName: "FILE", help: "Write --model to this new file"),
            .option("config", \.config, valueName: "FILE", help: "Meta file to go by"),
            .option("app", \.apps, valueName: "LABEL", help: "Only this app; can be repeated"),
            .option("dialect", \.dialect, help: "Whose names services and messages take"),
            .flag("check", \.isCheck, help: "Change nothing; exit 1 if something would change"),
            .flag("dry-run", \.isDryRun, help: "Print the files and change nothing"),
            .flag(
                "force", short: "f", \.isForced,
                help: "Give a field whose type changed a new number"),
        ]
    )

    func run(in context: CommandContext) async throws {
        if let model { return try generate(model, in: context) }
        guard fields == nil, file == nil else {
            throw UsageError("--fields and --file need --model")
        }
        let meta = try ServiceMeta.read(config: config, in: context)
        let selection = try SelectedModels(context.apps, meta: meta, labels: apps)
        for entry in selection.apps {
            for model in entry.models { context.console.noteWithheld(model) }
        }
        let layout = ProducerLayout(context.settings, in: context.project)
        var plan = ProtoPlan(layout, dialect: dialect, isForced: isForced)
        try plan.add(selection)
        try finish(plan, layout, in: context)
    }

    private func finish(
        _ plan: ProtoPlan, _ layout: ProducerLayout, in context: CommandContext
    ) throws {
        guard !plan.files.isEmpty else {
            return context.console.note("No models to generate .proto files from.")
        }
        let prefix = layout.displayed(layout.protoDirectory) + "/"
        let changes = plan.files.flatMap { file in
            file.changes.map { "\(prefix)\(file.name): \($0)" }
        }
        let outputs = plan.files.map { OutputFile($0.name, $0.text) }
        let writer = AtomicFileWriter(directory: layout.protoDirectory)
        if isDryRun {
            for file in plan.files {
                context.console.write("// \(prefix)\(file.name)\n\(file.text)", terminator: "")
            }
        } else if isCheck {
            try context.finishCheck(writer.plan(outputs), prefix: prefix, details: changes)
        } else {
            let report = try writer.write(outputs)
            for change in changes { context.console.note(change) }
            report.show(on: context.console, prefix: prefix)
        }
    }

    // MARK: - One model

    /// django-grpc-framework's form: to standard output, or to a file that is not there yet.
    private func generate(_ path: String, in context: CommandContext) throws {
        let type = try SelectedModels.model(path, in: context.apps)
        if let fields, fields.commaSeparated.isEmpty {
            throw UsageError("--fields names no field")
        }
        let selection = fields.map { FieldSelection.only($0.commaSeparated) } ?? .all
        let entry = try SelectedModels.ModelEntry(type.checkedDescription(), selection)
        context.console.noteWithheld(entry)
        let proto = ModelProto(entry.description, fields: entry.fields, dialect: dialect)
        let package = file.map(Self.packageName) ?? entry.description.name.lowercased
        let fresh = ModelProtoRenderer(package: dialect.hasPackage ? package : nil).render([proto])
        guard let file else { return context.console.write(fresh, terminator: "") }

        let target = FilePaths.resolve(file, in: context.workingDirectory)
        var text = fresh
        if FileSystem.kind(of: target) != nil {
            guard isForced || isCheck || isDryRun else {
                throw CommandError(
                    "File \"\(file)\" already exists.",
                    hint: "pass --force to bring it up to date; field numbers stay")
            }
            let source = ProtoSource(name: file, bytes: try FileSystem.read(target))
            text = try ProtoPlan.merge([proto], into: source, isForced: isForced).text
        }
        if isDryRun { return context.console.write(text, terminator: "") }
        let writer = AtomicFileWriter(directory: context.workingDirectory)
        let output = OutputFile(file, text)
        guard !isCheck else { return try context.finishCheck(writer.plan([output])) }
        try writer.write([output]).show(on: context.console)
    }

    /// The file's name without folders and extension.
    private static func packageName(_ file: String) -> String {
        let name = FilePaths.name(of: file)
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}

extension ProtoDialect: ArgumentValue {}
