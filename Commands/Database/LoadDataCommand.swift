internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Writes the rows of fixtures into the database.
struct LoadDataCommand: ManagementCommand {
    var fixtures: [String] = []
    var database = "default"
    var app: String?
    var ignoresUnknown = false
    var excluded: [String] = []
    var format: FixtureFormat?

    static let configuration = CommandConfiguration<LoadDataCommand>(
        name: "loaddata",
        summary: "Write the rows of fixtures into the database",
        requires: [.settings, .apps, .database],
        arguments: [
            .positional(
                "fixture",
                \.fixtures,
                atLeastOne: true,
                help: "A file, the name of one in a folder Fixtures, or - for standard input"
            ),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to write to",
                completion: .databases),
            .option(
                "app", \.app, valueName: "LABEL", help: "Only look into this app's fixtures",
                completion: .appLabels),
            .flag(
                "ignorenonexistent",
                short: "i",
                \.ignoresUnknown,
                help: "Leave out models and fields that do not exist any more"
            ),
            .option(
                "exclude",
                short: "e",
                \.excluded,
                valueName: "APP[.MODEL]",
                help: "Leave this app or model out; may be given several times"
            ),
            .option("format", \.format, help: "The layout of standard input"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let database = try context.database(database)
        let finder = try FixtureFinder(app: app, format: format, context: context)
        let files = try fixtures.flatMap(finder.files)
        let left = Set(try FixtureSelection(context.apps).models(excluded).map { $0.name })
        let counts = try await load(files, into: database, leaving: left, in: context)
        for (file, count) in zip(files, counts) where count.found == 0 {
            context.console.warn(
                "No fixture data found for '\(file.name)'. (The file format may be invalid.)")
        }
        let found = counts.map(\.found).reduce(0, +)
        let loaded = counts.map(\.loaded).reduce(0, +)
        context.tell(
            found == loaded
                ? "Installed \(loaded) object(s) from \(files.count) fixture(s)"
                : "Installed \(loaded) object(s) (of \(found)) from \(files.count) fixture(s)"
        )
    }

    /// In one transaction: all fixtures or none. References may point ahead, and are checked at its end.
    private func load(
        _ files: [FixtureFile],
        into database: any Database,
        leaving left: Set<ModelName>,
        in context: CommandContext
    ) async throws -> [(found: Int, loaded: Int)] {
        let models = context.apps.models
        let unknown: FixtureLoad.Unknown = ignoresUnknown ? .ignore : .refuse
        do {
            return try await database.schemaTransaction { connection in
                var load = FixtureLoad(connection, models: models, unknown: unknown)
                var counts: [(found: Int, loaded: Int)] = []
                for file in files {
                    do {
                        let objects = try file.objects()
                        var loaded = 0
                        for object in objects {
                            guard let model = try load.model(of: object),
                                !left.contains(model.name)
                            else { continue }
                            try await load.load(object)
                            loaded += 1
                        }
                        counts.append((objects.count, loaded))
                    } catch {
                        throw CommandError(
                            "Problem installing fixture '\(file.path)': \(error)", cause: error)
                    }
                }
                try await load.finish()
                return counts
            }
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("Problem installing fixtures: \(error)", cause: error)
        }
    }
}

/// A fixture that was found.
struct FixtureFile: Sendable {
    /// As it was asked for.
    var name: String
    var path: String
    var format: FixtureFormat

    func objects() throws -> [FixtureObject] {
        try FixtureReader(format).objects(in: FileSystem.read(path))
    }
}

/// Finds fixtures by path or by name.
struct FixtureFinder {
    private let folders: [String]
    private let workingDirectory: String
    private let format: FixtureFormat?

    /// - Throws: ``CommandError`` for an app that is not installed.
    init(app: String?, format: FixtureFormat?, context: CommandContext) throws {
        try context.requireApps(app.map { [$0] } ?? [], exitCode: .failure)
        let project = context.project.directory
        let apps = try context.apps.apps(labeled: app.map { [$0] } ?? [])
        // A folder inside a target makes SwiftPM ask what it is for, so the project's own will do as well.
        let places = apps.map { "\($0.sourceDirectory)/" } + (app == nil ? [""] : [])
        folders = places.flatMap { place in
            ["Fixtures", "fixtures"].map { FilePaths.resolve(place + $0, in: project) }
        }
        workingDirectory = context.workingDirectory
        self.format = format
    }

    /// - Throws: ``CommandError`` if there is none of that name, or several of one folder.
    func files(_ name: String) throws -> [FixtureFile] {
        if name == "-" {
            guard let format else {
                throw CommandError("--format must be specified when reading from stdin.")
            }
            return [FixtureFile(name: name, path: "/dev/stdin", format: format)]
        }
        let named = FixtureFormat.allCases.first { name.hasSuffix(".\($0.rawValue)") }
        if named == nil, let dot = name.lastIndex(of: "."), !name[dot...].contains("/") {
            throw CommandError(
                "Problem installing fixture '\(name)': \(name[name.index(after: dot)...]) is not a"
                    + " known serialization format.")
        }
        let formats = named.map { [$0] } ?? FixtureFormat.allCases
        let places = name.hasPrefix("/") ? [""] : [workingDirectory] + folders
        var found: [FixtureFile] = []
        for place in places {
            let paths = formats.map { format in
                let file = named == nil ? "\(name).\(format.rawValue)" : name
                let path = place.isEmpty ? file : FilePaths.resolve(file, in: place)
                return FixtureFile(name: name, path: path, format: format)
            }.filter { FileSystem.kind(of: $0.path) == .file }
            guard paths.count <= 1 else {
                throw CommandError("Multiple fixtures named '\(name)' in '\(place)'. Aborting.")
            }
            found += paths
        }
        guard !found.isEmpty else { throw CommandError("No fixture named '\(name)' found.") }
        return found
    }
}
