internal import CommandLineKit
internal import ProjectRegistry

extension CommandContext {
    /// Ends a `--check`: says which files differ and exits 1, or says that none does.
    func finishCheck(_ report: FileReport, prefix: String = "", details: [String] = []) throws {
        guard report.hasChanges else {
            return console.note(FileReport.upToDate)
        }
        for detail in details { console.note(detail) }
        report.show(on: console, prefix: prefix)
        throw ExitCode.failure
    }
}

extension ServiceMeta {
    /// The meta file at a path that a person gave.
    ///
    /// - Throws: ``CommandError`` in django-grpc-bus's words if it is not there.
    static func read(_ path: String, in context: CommandContext) throws -> ServiceMeta {
        let file = FilePaths.resolve(path, in: context.workingDirectory)
        guard FileSystem.kind(of: file) == .file else {
            throw CommandError("Config file \(path) does not exists.")
        }
        return try ServiceMeta(parsing: try FileSystem.read(file), file: path)
    }

    /// The meta file that `--config` names, else the one of the settings, else every model.
    static func read(config: String?, in context: CommandContext) throws -> ServiceMeta {
        if let config { return try read(config, in: context) }
        let name = context.settings.messageBus.serviceMeta
        let file = context.project.path(name)
        guard FileSystem.kind(of: file) == .file else { return ServiceMeta() }
        return try ServiceMeta(parsing: try FileSystem.read(file), file: name)
    }
}
