internal import CommandLineKit
internal import ProjectRegistry
internal import ProtoCodegen

/// `generategrpc`: Swift messages, service protocols and client stubs from the project's schemas.
struct GenerateGRPCCommand: ManagementCommand {
    var names: [String] = []
    var config: String?
    var isCheck = false
    var visibility = GeneratedVisibility.public
    var importPaths: [String] = []

    static let configuration = CommandConfiguration<GenerateGRPCCommand>(
        name: "generategrpc",
        summary: "Generate Swift code from the project's .proto files",
        discussion: """
            Reads proto/ and writes grpc/ below message_bus.producer_root of the settings. \
            Files that no .proto gives any more are removed. Nothing is written when a .proto \
            has a fault.
            """,
        requires: [.settings],
        arguments: [
            .positional("name", \.names, help: "Only these files of proto/: `account`"),
            .option(
                "config", \.config, valueName: "FILE",
                help: "Only the apps and models of this meta file"),
            .flag("check", \.isCheck, help: "Change nothing; exit 1 if something would change"),
            .option("visibility", \.visibility, help: "Who may use the generated code"),
            .option(
                "import-path", short: "I", \.importPaths, valueName: "DIRECTORY",
                help: "Where imports are that are not in proto/; may be repeated"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let layout = ProducerLayout(context.settings, in: context.project)
        let generation = GRPCGeneration(
            layout: layout, visibility: visibility.option,
            importPaths: importPaths.map {
                FilePaths.resolve($0, in: context.workingDirectory)
            })
        let available = try layout.protoNames()
        guard !available.isEmpty else {
            throw CommandError(
                "there are no .proto files in `\(layout.displayed(layout.protoDirectory))`",
                hint: "run `\(context.programName) generateproto` first"
            )
        }
        let chosen = try choose(from: available, in: context)
        let files = try generation.files(for: chosen) { context.console.note($0) }
        let stale = chosen == available ? try generation.staleOutputs(besides: files) : []
        let writer = AtomicFileWriter(directory: layout.grpcDirectory, flushes: false)
        let prefix = layout.displayed(layout.grpcDirectory) + "/"
        guard !isCheck else {
            return try context.finishCheck(writer.plan(files, removing: stale), prefix: prefix)
        }
        try writer.write(files, removing: stale).show(on: context.console, prefix: prefix)
    }

    private func choose(from available: [String], in context: CommandContext) throws -> [String] {
        guard !names.isEmpty || config != nil else { return available }
        var wanted = Set(try names.map { try find($0, among: available) })
        if let config {
            let meta = try ServiceMeta.read(config, in: context)
            let files = meta.apps.flatMap { app in
                [app.name] + app.models.map(\.name)
            }.map { "\($0).proto" }
            wanted.formUnion(available.filter { meta.apps.isEmpty || files.contains($0) })
        }
        return available.filter(wanted.contains)
    }

    private func find(_ name: String, among available: [String]) throws -> String {
        let file = name.hasSuffix(".proto") ? name : name + ".proto"
        if available.contains(file) { return file }
        throw CommandError(
            "there is no `\(file)` among the project's .proto files",
            hint: Suggestion.nearest(to: file, among: available).map { "did you mean `\($0)`?" }
                ?? "there is \(available.map { "`\($0)`" }.joined(separator: ", "))"
        )
    }
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
