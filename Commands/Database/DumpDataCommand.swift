public import CommandLineKit
public import ORM
internal import ProjectRegistry

/// Writes rows as a fixture, in Django's format.
struct DumpDataCommand: ManagementCommand {
    var labels: [String] = []
    var format = FixtureFormat.json
    var indent: Int?
    var database = "default"
    var excluded: [String] = []
    var keys: String?
    var output: String?
    var usesNaturalForeign = false
    var usesNaturalPrimary = false
    var includesHidden = false

    static let configuration = CommandConfiguration<DumpDataCommand>(
        name: "dumpdata",
        summary: "Write rows of the database as a fixture",
        requires: [.settings, .apps, .database],
        arguments: [
            .positional(
                "app[.Model]", \.labels, help: "Limit to these apps and models",
                completion: .appLabels),
            .flag(
                "all",
                short: "a",
                \.includesHidden,
                help: "Also rows that a model hides by declaring `objects`"
            ),
            .option("format", \.format, help: "The layout: json or jsonl"),
            .option("indent", \.indent, valueName: "N", help: "Indent JSON by this many spaces"),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to read",
                completion: .databases),
            .option(
                "exclude",
                short: "e",
                \.excluded,
                valueName: "APP[.MODEL]",
                help: "Leave this app or model out; may be given several times"
            ),
            .option(
                "pks",
                \.keys,
                valueName: "KEY,KEY",
                help: "Only rows with these keys, of the one model that is named"
            ),
            .flag(
                "natural-foreign",
                \.usesNaturalForeign,
                help: "Write references as natural keys where the target has one"
            ),
            .flag(
                "natural-primary",
                \.usesNaturalPrimary,
                help: "Leave the keys of rows out that have a natural one"
            ),
            .option("output", short: "o", \.output, valueName: "FILE", help: "Write to this file"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let database = try context.database(database)
        let selection = FixtureSelection(context.apps)
        let left = Set(try selection.models(excluded).map { $0.name })
        let named = labels.isEmpty ? context.apps.models : try selection.models(labels)
        let wanted = named.filter { !left.contains($0.name) }
        let models =
            usesNaturalForeign || usesNaturalPrimary ? FixtureOrder.sorted(wanted) : wanted
        let dump = FixtureDump(
            database,
            models: context.apps.models,
            naturalForeign: usesNaturalForeign,
            naturalPrimary: usesNaturalPrimary,
            includesHidden: includesHidden
        )
        let keys = keys.map { $0.split(separator: ",").map(String.init) }
        if keys != nil, models.count != 1 || labels.count != 1 {
            throw CommandError("You can only use --pks option with one model")
        }
        let sink = FixtureSink(format: format, indent: indent, context: context)
        do {
            try await sink.write(models, keys: keys, from: dump, to: output)
        } catch let error as FileError {
            throw CommandError("cannot write the fixture: \(error)", cause: error)
        } catch {
            throw CommandError("Unable to serialize database: \(error)", cause: error)
        }
    }
}

/// Where a fixture goes, as it is read: to standard output, or into a file that appears whole.
private struct FixtureSink {
    let format: FixtureFormat
    let indent: Int?
    let context: CommandContext

    func write(
        _ models: [any Model.Type],
        keys: [String]?,
        from dump: FixtureDump,
        to path: String?
    ) async throws {
        guard let path else {
            return try await write(models, keys: keys, from: dump) {
                context.console.write($0, terminator: "")
            }
        }
        let file = try PartialFile(FilePaths.resolve(path, in: context.workingDirectory))
        try await write(models, keys: keys, from: dump) { try file.write($0) }
        try file.keep()
    }

    private func write(
        _ models: [any Model.Type],
        keys: [String]?,
        from dump: FixtureDump,
        emit: (String) throws -> Void
    ) async throws {
        var renderer = FixtureRenderer(format, indent: indent)
        try emit(renderer.head)
        for model in models {
            try await dump.forEach(model, keys: keys) { try emit(try renderer.text(of: $0)) }
        }
        try emit(renderer.tail)
    }
}

extension FixtureFormat: ArgumentValue {}

/// The models that labels of the command line name: `blog`, `blog.Post`.
struct FixtureSelection {
    private let apps: AppRegistry

    init(_ apps: AppRegistry) {
        self.apps = apps
    }

    /// Each model once, in the order of the labels.
    ///
    /// - Throws: ``CommandError`` for the first label that names nothing.
    func models(_ labels: [String]) throws -> [any Model.Type] {
        var seen: Set<ModelName> = []
        var found: [any Model.Type] = []
        for label in labels {
            for model in try models(label) where seen.insert(model.name).inserted {
                found.append(model)
            }
        }
        return found
    }

    private func models(_ label: String) throws -> [any Model.Type] {
        let parts = label.split(separator: ".", maxSplits: 1).map(String.init)
        let app: any App.Type
        do {
            app = try apps.app(labeled: parts.first ?? label)
        } catch {
            throw CommandError(error.description, cause: error)
        }
        guard parts.count == 2 else { return app.models }
        guard let model = apps.model(parts[0], parts[1]) else {
            throw CommandError("Unknown model: \(label)")
        }
        return [model]
    }
}
