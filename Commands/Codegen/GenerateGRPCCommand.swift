internal import CommandLineKit
internal import ProjectRegistry
internal import ProtoCodegen

/// `generategrpc`: Swift messages, service protocols and client stubs from the project's schemas.
struct GenerateGRPCCommand: ManagementCommand {
    var names: [String] = []
    var apps: [String] = []
    var config: String?
    var isCheck = false
    var visibility = GeneratedVisibility.public
    var importPaths: [String] = []
    var language = GeneratedLanguage.swift
    var output: String?
    var descriptorSet: String?

    static let configuration = CommandConfiguration<GenerateGRPCCommand>(
        name: "generategrpc",
        summary: "Generate Swift code from the project's .proto files",
        discussion: """
            Reads proto/ and writes grpc/ below message_bus.producer_root of the settings. \
            Files that no .proto gives any more are removed. Nothing is written when a .proto \
            has a fault. --lang python lets Python's grpcio-tools write its modules to python/ of \
            the project.
            """,
        requires: [.settings],
        arguments: [
            .positional("name", \.names, help: "Only these files of proto/: `account`"),
            .option(
                "app", \.apps, valueName: "LABEL",
                help: "Only files of this app, by name or package; can be repeated"),
            .option(
                "config", \.config, valueName: "FILE",
                help: "Only the apps and models of this meta file"),
            .flag("check", \.isCheck, help: "Change nothing; exit 1 if something would change"),
            .option("visibility", \.visibility, help: "Who may use the generated code"),
            .option(
                "import-path", short: "I", \.importPaths, valueName: "DIRECTORY",
                help: "Where imports are that are not in proto/; may be repeated"),
            .option("lang", \.language, help: "Language of the generated code"),
            .option(
                "output", \.output, valueName: "FOLDER",
                help: "Write the code here", completion: .directories),
            .option(
                "descriptor-set", \.descriptorSet, valueName: "FILE",
                help: "Also write a FileDescriptorSet, as protoc does"),
        ]
    )

    func run(in context: CommandContext) async throws {
        if language == .python, visibility != .public {
            throw UsageError("--visibility is for Swift code alone")
        }
        let layout = ProducerLayout(context.settings, in: context.project)
        let generation = GRPCGeneration(
            layout: layout, visibility: visibility.option,
            importPaths: importPaths.map {
                FilePaths.resolve($0, in: context.workingDirectory)
            })
        let available = try layout.protoNames()
        let missing = CommandError(
            "there are no .proto files in `\(layout.displayed(layout.protoDirectory))`",
            hint: "run `\(context.programName) generateproto` first")
        let isChoice = !names.isEmpty || !apps.isEmpty || config != nil
        guard !available.isEmpty || !isChoice else { throw missing }
        let meta = try config.map { try ServiceMeta.read($0, in: context) }
        let chosen = try SchemaChoice(available, layout).files(names: names, apps: apps, meta: meta)
        let directory =
            output.map { FilePaths.resolve($0, in: context.workingDirectory) }
            ?? (language == .swift ? layout.grpcDirectory : context.project.path("python"))
        var files: [OutputFile]
        var stale: [String]
        switch language {
        case .swift:
            files = try generation.files(for: chosen) { context.console.note($0) }
            stale = try generation.staleOutputs(below: directory, besides: files)
        case .python:
            // Faults in our words, with their places, before another program sees the files.
            let imported = try generation.imports(of: chosen)
            let python = PythonGeneration(environment: context.environment)
            files = try await python.files(
                for: chosen + imported,
                importPaths: [layout.protoDirectory] + generation.importPaths)
            stale = try python.staleOutputs(below: directory, besides: files)
        }
        // Without schemas there may still be the code of the last one, to be removed.
        guard !available.isEmpty || !stale.isEmpty else { throw missing }
        if chosen != available { stale = [] }
        // One writer for all, so that either every file is new or none is.
        let folder = layout.displayed(directory)
        for index in files.indices { files[index].path = "\(folder)/\(files[index].path)" }
        if let descriptorSet {
            let path = FilePaths.resolve(descriptorSet, in: context.workingDirectory)
            files.append(
                OutputFile(layout.displayed(path), try generation.descriptorSet(of: chosen)))
        }
        let writer = AtomicFileWriter(directory: context.project.directory, flushes: false)
        let removed = stale.map { "\(folder)/\($0)" }
        guard !isCheck else {
            return try context.finishCheck(writer.plan(files, removing: removed))
        }
        try writer.write(files, removing: removed).show(on: context.console)
    }
}

/// The choices of `--lang`.
enum GeneratedLanguage: String, CaseIterable, ArgumentValue {
    case swift, python
}

/// The choices of `--visibility`.
enum GeneratedVisibility: String, CaseIterable, ArgumentValue {
    case `public`, package, `internal`

    var option: SwiftGeneratorOptions.Visibility {
        switch self {
        case .public: .public
        case .package: .package
        case .internal: .internal
        }
    }
}
