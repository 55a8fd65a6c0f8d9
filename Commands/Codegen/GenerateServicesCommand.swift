internal import CommandLineKit
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen
internal import Protobuf

/// `generateservices`: serializers, services and the list of handlers for an app's models.
struct GenerateServicesCommand: ManagementCommand {
    var name: String?
    var writesHandlers = false
    var config: String?
    var isEdit = false
    var isForced = false
    var dialect: ProtoDialect?

    static let configuration = CommandConfiguration<GenerateServicesCommand>(
        name: "generateservices",
        summary: "Generate serializers and services for models",
        discussion: """
            Writes Serializers.swift and Services.swift into each app's folder, with -hd also \
            Handlers.swift, which makes the app serve them. A file with code of yours is never \
            changed without asking: --edit appends what it lacks, --force replaces it. \
            message_bus.service_template and handler_template of the settings name folders with \
            Mustache templates of your own.
            """,
        requires: [.settings, .apps],
        arguments: [
            .positional("name", \.name, help: "Only this app, or this model: `account.Post`"),
            .flag("handler", short: "hd", \.writesHandlers, help: "Write Handlers.swift as well"),
            .option("config", \.config, valueName: "FILE", help: "Meta file to go by"),
            .flag("edit", short: "e", \.isEdit, help: "Append what existing files lack"),
            .flag("force", short: "f", \.isForced, help: "Replace existing files"),
            .option("dialect", \.dialect, help: "Dialect that the .proto files were made in"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let templates = try ServiceTemplates(context.settings, in: context.project)
        let meta = try ServiceMeta.read(config: config, in: context)
        let selection = try selected(from: SelectedModels(context.apps, meta: meta), in: context)
        let layout = ProducerLayout(context.settings, in: context.project)
        var outputs: [OutputFile] = []
        for entry in selection where !entry.models.isEmpty {
            let sources = ServiceSources(
                entries: try entry.models.map { try serviceEntry($0, layout, in: context) },
                app: entry.app.label,
                appType: String(describing: entry.app),
                generatedModule: layout.moduleName,
                templates: templates
            )
            outputs += try files(for: entry.app, sources, in: context)
        }
        guard !outputs.isEmpty else {
            return context.console.note("No models to generate services for.")
        }
        try AtomicFileWriter(directory: context.project.directory).write(outputs)
            .show(on: context.console)
    }

    private func selected(
        from selection: SelectedModels, in context: CommandContext
    ) throws -> [SelectedModels.AppEntry] {
        guard let name else { return selection.apps }
        if context.apps.labels.contains(name) {
            return selection.apps.filter { $0.app.label == name }
        }
        let model = try SelectedModels.model(name, in: context.apps).model.name
        return selection.apps.map { entry in
            let models = entry.models.filter { $0.description.name == model }
            return SelectedModels.AppEntry(app: entry.app, models: models)
        }
    }

    /// What the generated code for a model is called, read from its `.proto`.
    private func serviceEntry(
        _ entry: SelectedModels.ModelEntry, _ layout: ProducerLayout, in context: CommandContext
    ) throws -> ServiceSources.Entry {
        let model = entry.description.name
        let dialect = ProtoStyle(dialect: dialect, context.settings).dialect
        let file = dialect.fileName(app: model.appLabel, model: model.name)
        guard try layout.readProto(file) != nil else {
            throw CommandError(
                "there is no `\(layout.displayed(layout.protoDirectory))/\(file)`",
                hint: "run `\(context.programName) generateproto` first")
        }
        let set = try GRPCGeneration(layout: layout).descriptors(of: [file])
        let names = try set.file(named: file).flatMap {
            try ModelServiceNames(model: model.name, dialect: dialect, file: $0)
        }
        guard let names else {
            throw CommandError(
                "`\(layout.displayed(layout.protoDirectory))/\(file)` has no service and message "
                    + "for `\(model)`",
                hint: "run `\(context.programName) generateproto` first")
        }
        return ServiceSources.Entry(
            model: entry.description, selection: entry.selection, names: names)
    }

    // MARK: - Files

    private func files(
        for app: any App.Type, _ sources: ServiceSources, in context: CommandContext
    ) throws -> [OutputFile] {
        let directory = app.sourceDirectory
        func path(_ name: String) -> String { "\(directory)/\(name).swift" }
        func read(_ path: String) throws -> String? {
            let file = context.project.path(path)
            return FileSystem.kind(of: file) == .file ? try FileSystem.readText(file) : nil
        }
        let imports = [sources.generatedModule, "ManageKit"]
        var plans = [
            (
                path("Serializers"),
                SwiftFilePlan.declarations(
                    try sources.serializers(), imports: imports,
                    current: try read(path("Serializers")))
            ),
            (
                path("Services"),
                SwiftFilePlan.declarations(
                    try sources.services(), imports: imports, current: try read(path("Services")))
            ),
        ]
        if writesHandlers {
            let handlers = path("Handlers")
            let others = try ProducerLayout.files(
                below: context.project.path(directory), suffix: ".swift"
            ).filter { $0 != "Handlers.swift" }
            let isRegistered = try others.contains { name in
                try read("\(directory)/\(name)").map {
                    SwiftCode($0).declaresStaticProperty("services")
                } ?? false
            }
            plans.append(
                (
                    handlers,
                    try SwiftFilePlan.handlers(
                        sources, isRegistered: isRegistered, current: try read(handlers))
                ))
        }
        return try plans.compactMap { path, plan in
            try decide(plan, path: path, app: app.label, in: context).map { OutputFile(path, $0) }
        }
    }

    /// The text to write; nil leaves the file as it is.
    private func decide(
        _ plan: SwiftFilePlan, path: String, app: String, in context: CommandContext
    ) throws -> String? {
        if isForced { return plan.fresh }
        guard plan.needsDecision, let edited = plan.edited else {
            return plan.edited ?? plan.fresh
        }
        if isEdit { return edited }
        guard context.console.isInteractive else {
            throw CommandError(
                "`\(path)` already exists in `\(app)`",
                hint: "pass --edit to append what it lacks, or --force to replace it",
                exitCode: .refused)
        }
        context.console.note("\(path) already exists in \(app). ")
        let question = "Do you want to overwrite the file or skip it?"
        if try context.console.confirm(question, default: false) { return plan.fresh }
        context.console.note("Skipping \(path) from overwriting.")
        return nil
    }
}
