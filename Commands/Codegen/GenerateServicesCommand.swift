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
            changed without asking: --edit appends what it lacks, --force replaces it, or \
            with a model named only what belongs to that model. \
            message_bus.service_template and handler_template of the settings name folders with \
            Mustache templates of your own.
            """,
        requires: [.settings, .apps],
        arguments: [
            .positional(
                "name", \.name, help: "Only this app, or this model: `account.Post`",
                completion: .appsAndModels),
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
        func isOwn(_ entry: SelectedModels.AppEntry) -> Bool {
            FileSystem.kind(of: context.project.path(entry.app.sourceDirectory)) == .directory
        }
        // Code of apps that come with the toolkit, or with another package, has no place in the project.
        guard let name else { return selection.apps.filter(isOwn) }
        if context.apps.labels.contains(name) {
            let named = selection.apps.filter { $0.app.label == name }
            if let other = named.first(where: { !isOwn($0) }) {
                throw CommandError(
                    "app `\(name)` is none of the project's own: it has no folder"
                        + " `\(other.app.sourceDirectory)`")
            }
            return named
        }
        let model = try SelectedModels.model(name, in: context.apps, orApp: true).model.name
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
        // A model was named, not an app: the code of the app's other models is not touched.
        let isPartial = name.map { !context.apps.labels.contains($0) } ?? false
        let directory = app.sourceDirectory
        func path(_ name: String) -> String { "\(directory)/\(name).swift" }
        func read(_ path: String) throws -> String? {
            let file = context.project.path(path)
            return FileSystem.kind(of: file) == .file ? try FileSystem.readText(file) : nil
        }
        let names = try ProducerLayout.files(
            below: context.project.path(directory), suffix: ".swift")
        let code = try names.map {
            (name: $0, code: SwiftCode(try read("\(directory)/\($0)") ?? ""))
        }
        func others(than name: String) -> [SwiftCode] {
            code.filter { $0.name != "\(name).swift" }.map(\.code)
        }
        func declarations(_ declarations: [ServiceSources.Declaration], _ name: String) throws
            -> SwiftFilePlan?
        {
            SwiftFilePlan.declarations(
                declarations, imports: [sources.generatedModule, "ManageKit"],
                current: try read(path(name)), elsewhere: others(than: name), isPartial: isPartial)
        }
        var plans = [
            (path("Serializers"), try declarations(sources.serializers(), "Serializers")),
            (path("Services"), try declarations(sources.services(), "Services")),
        ]
        if writesHandlers {
            let isRegistered = others(than: "Handlers").contains {
                $0.declaresStaticProperty("services")
            }
            let handlers = try SwiftFilePlan.handlers(
                sources, isRegistered: isRegistered, current: try read(path("Handlers")),
                isPartial: isPartial)
            plans.append((path("Handlers"), handlers))
        }
        return try plans.compactMap { path, plan in
            try plan.flatMap { try decide($0, path: path, app: app.label, in: context) }
                .map { OutputFile(path, $0) }
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
