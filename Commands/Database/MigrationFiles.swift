internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// New migrations on their way into the apps' folders.
struct MigrationFiles {
    let migrations: [Migration]
    let registry: AppRegistry

    /// Writes each migration and its app's list of them; tells what it does.
    ///
    /// - Throws: ``FileError``; then no file is written. ``CommandError`` if a file is there already.
    func write(in context: CommandContext, isDryRun: Bool) throws {
        let directory = context.project.directory
        for app in apps {
            context.tell(context.heading("Migrations for '\(app.label)':"))
            for migration in migrations where migration.id.app == app.label {
                let path = Self.path(of: migration.id, in: app)
                context.tell("  \(path)")
                for operation in migration.operations {
                    context.tell("    \(operation.formattedDescription)")
                }
                guard !isDryRun else {
                    try show(migration, of: app, in: context)
                    continue
                }
                if FileSystem.kind(of: FilePaths.resolve(path, in: directory)) != nil {
                    throw CommandError(
                        "`\(path)` exists, but `\(MigrationWriter(app).indexTypeName)` does not list it",
                        hint: "add it to `\(MigrationWriter(app).indexFileName)`, or remove it"
                    )
                }
            }
        }
        guard !isDryRun else { return }
        _ = try CommandError.wrapping("cannot write the migrations") {
            try AtomicFileWriter(directory: directory).write(try files(in: context))
        }
        tellPaths(in: context)
    }

    /// Writes the one migration in place of an earlier form of it, which may have had another name.
    ///
    /// - Throws: ``FileError``; ``CommandError`` if an operation cannot be written.
    func replace(_ old: MigrationID, in context: CommandContext, isDryRun: Bool) throws {
        let directory = context.project.directory
        for app in apps {
            context.tell(context.heading("Migrations for '\(app.label)':"))
            for migration in migrations {
                context.tell("  \(Self.path(of: migration.id, in: app))")
                for operation in migration.operations {
                    context.tell("    \(operation.formattedDescription)")
                }
                if isDryRun { try show(migration, of: app, in: context) }
            }
            guard !isDryRun else { continue }
            let isKept = migrations.contains { $0.id == old }
            _ = try CommandError.wrapping("cannot write the migration") {
                try AtomicFileWriter(directory: directory).write(
                    files(in: context, without: old),
                    removing: isKept ? [] : [Self.path(of: old, in: app)]
                )
            }
            tellPaths(in: context)
        }
    }

    private func tellPaths(in context: CommandContext) {
        for app in apps {
            for migration in migrations where migration.id.app == app.label {
                context.tellPath(Self.path(of: migration.id, in: app))
            }
        }
    }

    /// The migrations' files and the lists, relative to the project's folder.
    private func files(
        in context: CommandContext, without old: MigrationID? = nil
    ) throws -> [OutputFile] {
        try apps.flatMap { app in
            let writer = MigrationWriter(app)
            let own = migrations.filter { $0.id.app == app.label }
            return try own.map {
                OutputFile(Self.path(of: $0.id, in: app), try writer.source(of: $0))
            } + [try index(of: app, adding: own.map(\.id), without: old, in: context)]
        }
    }

    /// The list of an app's migrations: written anew where it is as it was written, and otherwise edited, since a
    /// person may keep other code in the file.
    private func index(
        of app: any App.Type, adding new: [MigrationID], without old: MigrationID?,
        in context: CommandContext
    ) throws -> OutputFile {
        let writer = MigrationWriter(app)
        let listed = app.migrations.map(\.id)
        let path = "\(app.sourceDirectory)/Migrations/\(writer.indexFileName)"
        let file = FilePaths.resolve(path, in: context.project.directory)
        let source = FileSystem.kind(of: file) == nil ? nil : try FileSystem.readText(file)
        guard let source, source != writer.indexSource(listing: listed) else {
            return OutputFile(
                path, writer.indexSource(listing: listed.filter { $0 != old } + new))
        }
        var edited: String? = source
        if let old, !new.contains(old) {
            edited = edited.flatMap {
                ArrayLiteralEditor(source: $0).removing(
                    MigrationWriter.propertyName(of: old), fromArrayNamed: "all")
            }
        }
        for id in new {
            edited = edited.flatMap {
                ArrayLiteralEditor(source: $0).adding(
                    MigrationWriter.propertyName(of: id), toArrayNamed: "all")
            }
        }
        guard let edited else {
            throw CommandError(
                "cannot edit `\(path)`: it has no array literal `all` that lists the migrations by name",
                hint: "write it as `static let all: [Migration] = [m0001_initial]`")
        }
        return OutputFile(path, edited)
    }

    private var apps: [any App.Type] {
        let labels = Set(migrations.map(\.id.app))
        return registry.apps.filter { labels.contains($0.label) }.sorted { $0.label < $1.label }
    }

    private static func path(of migration: MigrationID, in app: any App.Type) -> String {
        "\(app.sourceDirectory)/Migrations/\(MigrationWriter(app).fileName(of: migration))"
    }

    private func show(
        _ migration: Migration,
        of app: any App.Type,
        in context: CommandContext
    ) throws {
        guard context.verbosity >= .debug else { return }
        let writer = MigrationWriter(app)
        let name = writer.fileName(of: migration.id)
        context.tell(context.heading("Full migrations file '\(name)':"))
        context.tell(try writer.source(of: migration))
    }
}

extension MigrationWriter {
    init(_ app: any App.Type) {
        self.init(module: app.moduleName)
    }
}

extension CommandContext {
    func heading(_ text: String) -> String { console.styled(text, .heading) }
}
