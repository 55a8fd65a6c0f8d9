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
    var dialect: ProtoDialect?
    var types: ProtoTypeSet?
    var renames: [String] = []
    var isCheck = false
    var isDryRun = false
    var isDiff = false
    var isForced = false

    static let configuration = CommandConfiguration<GenerateProtoCommand>(
        name: "generateproto",
        summary: "Generate .proto files from models",
        discussion: """
            Writes one file for each app to proto/ below message_bus.producer_root; the meta file \
            of the settings chooses models and fields if it is there. In files that exist, field \
            numbers stay, new fields take fresh ones, removed fields become reserved, and \
            everything written by hand is kept. Fields that a migration or --rename renamed keep \
            their numbers. With --model, prints the text for one model.
            """,
        requires: [.settings, .apps],
        arguments: [
            .option(
                "model", \.model, valueName: "MODEL", help: "Only this model: `account.Post`",
                completion: .models),
            .option("fields", \.fields, valueName: "NAMES", help: "Fields of --model, by commas"),
            .option("file", \.file, valueName: "FILE", help: "Write --model to this new file"),
            .option("config", \.config, valueName: "FILE", help: "Meta file to go by"),
            .option(
                "app", \.apps, valueName: "LABEL", help: "Only this app; can be repeated",
                completion: .appLabels),
            .option("dialect", \.dialect, help: "Whose names services and messages take"),
            .option("types", \.types, help: "The seed frameworks' types, or richer ones"),
            .option(
                "rename", \.renames, valueName: "MODEL.OLD=NEW",
                help: "A field has a new name and keeps its number"),
            .flag("check", \.isCheck, help: "Change nothing; exit 1 if something would change"),
            .flag("dry-run", \.isDryRun, help: "Print the files and change nothing"),
            .flag("diff", \.isDiff, help: "Print what would change and change nothing"),
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
        var plan = try plan(for: selection, layout, in: context)
        try plan.add(selection)
        guard !plan.files.isEmpty else {
            return context.console.note("No models to generate .proto files from.")
        }
        try finish(
            plan, below: layout.protoDirectory,
            prefix: layout.displayed(layout.protoDirectory) + "/", in: context)
    }

    private func plan(
        for selection: SelectedModels, _ layout: ProducerLayout, in context: CommandContext
    ) throws -> ProtoPlan {
        var names = FieldRenames(context.apps)
        try names.add(renames, for: selection)
        return ProtoPlan(
            layout, style: ProtoStyle(dialect: dialect, types: types, context.settings),
            renames: names, history: FieldHistory(context.apps), isForced: isForced)
    }

    private func finish(
        _ plan: ProtoPlan, below directory: String, prefix: String, in context: CommandContext
    ) throws {
        let changes = plan.files.flatMap { file in
            file.changes.map { "\(prefix)\(file.name): \($0)" }
        }
        if isDryRun {
            for file in plan.files {
                context.console.write("// \(prefix)\(file.name)\n\(file.text)", terminator: "")
            }
        }
        if isDiff {
            for file in plan.files {
                let diff = UnifiedDiff(
                    path: prefix + file.name, old: file.current, new: file.text)
                context.console.write(diff.text, terminator: "")
            }
        }
        let outputs = plan.files.map { OutputFile($0.name, $0.text) }
        let writer = AtomicFileWriter(directory: directory)
        if isCheck {
            try context.finishCheck(writer.plan(outputs), prefix: prefix, details: changes)
        } else if !isDryRun, !isDiff {
            let report = try writer.write(outputs)
            for change in changes { context.console.note(change) }
            report.show(on: context.console, prefix: prefix)
        }
    }

    // MARK: - One model

    /// django-grpc-framework's form: to standard output, or to a file that is not there yet.
    private func generate(_ path: String, in context: CommandContext) throws {
        guard apps.isEmpty, config == nil else {
            throw UsageError("--model cannot be combined with --app or --config")
        }
        let (app, type) = try SelectedModels.model(path, in: context.apps)
        if let fields, fields.commaSeparated.isEmpty {
            throw UsageError("--fields names no field")
        }
        let selection = fields.map { FieldSelection.only($0.commaSeparated) } ?? .all
        let entry = try SelectedModels.ModelEntry(type.checkedDescription(), selection)
        context.console.noteWithheld(entry)
        var plan = try plan(
            for: SelectedModels(apps: [.init(app: app, models: [entry])]),
            ProducerLayout(context.settings, in: context.project), in: context)
        let style = ProtoStyle(dialect: dialect, types: types, context.settings)
        guard let file else {
            if isCheck { throw UsageError("--check needs --file with --model") }
            try plan.add(
                [entry], name: "", path: "", current: nil,
                package: style.dialect.hasPackage ? entry.description.name.lowercased : nil)
            return context.console.write(plan.files[0].text, terminator: "")
        }
        let target = FilePaths.resolve(file, in: context.workingDirectory)
        let current = FileSystem.kind(of: target) == nil ? nil : try FileSystem.read(target)
        guard current == nil || isForced || isCheck || isDryRun || isDiff else {
            throw CommandError(
                "File \"\(file)\" already exists.",
                hint: "pass --force to bring it up to date; field numbers stay")
        }
        let package =
            current == nil && style.dialect.hasPackage ? try Self.packageName(file) : nil
        try plan.add([entry], name: file, path: file, current: current, package: package)
        try finish(plan, below: context.workingDirectory, prefix: "", in: context)
    }

    /// The file's name without folders and extension, made of identifiers joined by dots.
    private static func packageName(_ file: String) throws -> String {
        let name = FilePaths.name(of: file)
        let base = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        let parts = base.split(separator: ".").map { part in
            let word = String(part.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
            return word.first?.isNumber == true ? "_" + word : word
        }
        guard parts.contains(where: { $0.contains(where: \.isLetter) }) else {
            throw UsageError(
                "--file \(file): the file's name becomes the package's, and has no letter in it")
        }
        return parts.joined(separator: ".")
    }
}
