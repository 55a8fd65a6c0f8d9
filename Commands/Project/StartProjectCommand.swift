public import CommandLineKit
internal import ProjectRegistry

/// Makes a project that builds, checks, tests and serves at once.
public struct StartProjectCommand: ManagementCommand {
    var name = ""
    var directory: String?
    var toolkit: String?
    var options = TemplateOptions()

    public static let configuration = CommandConfiguration<StartProjectCommand>(
        name: "startproject",
        summary: "Make a new project",
        discussion: """
            The project's folder is NAME, or an existing DIRECTORY, in which no file is replaced.
            Its manifest finds the toolkit through MANAGE_HOME or beside the installed manage, \
            unless --toolkit names another place.
            """,
        arguments: [
            .positional("name", \.name, help: "Name of the project and of its executable"),
            .positional(
                "directory",
                \.directory,
                help: "Existing folder to put the project into",
                completion: .directories
            ),
            .option(
                "toolkit",
                \.toolkit,
                valueName: "PATH|URL[@VERSION]",
                help: "Toolkit that the project's manifest names",
                completion: .directories
            ),
            TemplateArguments.template(\.options.template),
            TemplateArguments.extensions(\.options.extensions),
            TemplateArguments.names(\.options.names),
            TemplateArguments.excluded(\.options.excluded),
            TemplateArguments.dryRun(\.options.isDryRun),
        ]
    )

    public init() {}

    public func run(in context: CommandContext) async throws {
        try ProjectNames(kind: .project).validate(name)
        let target = try destination(in: context.workingDirectory)
        let files = try options.files(builtin: "project", try renderer(in: context), in: context)
        let writer = AtomicFileWriter(directory: target, flushes: false)
        let report =
            options.isDryRun
            ? try writer.plan(files, policy: .refuse) : try writer.write(files, policy: .refuse)
        if let conflict = report.paths(.conflict).first {
            report.only(.conflict).show(on: context.console)
            throw CommandError(
                "\(FilePaths.resolve(conflict, in: target)) already exists. Overlaying a project "
                    + "into an existing directory won't replace conflicting files."
            )
        }
        report.show(on: context.console, prefix: directory == nil ? name + "/" : "")
    }

    private func destination(in workingDirectory: String) throws -> String {
        guard let directory else {
            let path = FilePaths.resolve(name, in: workingDirectory)
            guard FileSystem.kind(of: path) == nil else {
                throw CommandError("'\(path)' already exists")
            }
            return path
        }
        let path = FilePaths.resolve(directory, in: workingDirectory)
        guard let kind = FileSystem.kind(of: path) else {
            throw CommandError(
                "Destination directory '\(path)' does not exist, please create it first."
            )
        }
        guard kind == .directory else {
            throw CommandError("Destination '\(path)' is not a directory.")
        }
        return path
    }

    private func renderer(in context: CommandContext) throws -> TemplateRenderer {
        let reference =
            try toolkit.map { try ToolkitReference($0, in: context.workingDirectory) } ?? .installed
        var declaration = reference.declaration ?? ""
        if reference == .installed {
            let templates = try ToolkitLocator(context.environment).locate().templates
            declaration = try FileSystem.readText(templates + "/toolkit/installed.swift.tpl")
            while declaration.hasSuffix("\n") { declaration.removeLast() }
        }
        return TemplateRenderer(values: [
            "project_name": name,
            "toolkit": declaration,
            "toolkit_package": reference.packageName,
        ])
    }
}
