public import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Makes an app, adds its target to the manifest and installs it in the project.
public struct StartAppCommand: ManagementCommand {
    var name = ""
    var directory: String?
    var registers = true
    var options = TemplateOptions()

    public static let configuration = CommandConfiguration<StartAppCommand>(
        name: "startapp",
        summary: "Make a new app in the project",
        discussion: """
            The app `blog_posts` becomes the Swift target `BlogPosts` in Sources/BlogPosts. The target \
            is added to Package.swift and the app to Sources/<project>/Apps.swift.
            """,
        requires: [.project],
        arguments: [
            .positional("name", \.name, help: "Name of the app: account, blog_posts"),
            .positional(
                "directory",
                \.directory,
                help: "Existing folder to put the app into",
                completion: .directories
            ),
            .flag(
                "no-register",
                \.registers,
                stores: false,
                help: "Change neither Package.swift nor Apps.swift"
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
        let project = context.project
        let target = ProjectNames.targetName(forApp: name)
        try validate(target, in: project)
        let folder = try destination(of: target, in: context)
        let renderer = TemplateRenderer(values: [
            "project_name": project.name,
            "app_label": snakeCase(target),
            "app_target": target,
        ])
        let files = try options.files(builtin: "app", renderer, in: context).map { file in
            var file = file
            file.path = FilePaths.relative(folder + "/" + file.path, to: project.directory)
            return file
        }
        let edits = registers ? try ProjectRegistration(project).adding(app: target) : []
        try write(files, edits, in: context)
    }

    private func validate(_ target: String, in project: Project) throws {
        let names = ProjectNames(kind: .app)
        try names.validate(name)
        // The project's targets, apps among them, have their folders there.
        let targets = try FileSystem.list(project.path("Sources")).map(\.name)
        try names.validate(
            target, taken: [project.name + "Tests"] + targets.filter { $0 != target })
    }

    /// Absolute path of the app's folder.
    private func destination(of target: String, in context: CommandContext) throws -> String {
        let standard = context.project.path("Sources/" + target)
        guard let directory else {
            guard FileSystem.kind(of: standard) == nil else {
                throw CommandError("'\(standard)' already exists")
            }
            return standard
        }
        let path = FilePaths.resolve(directory, in: context.workingDirectory)
        guard FileSystem.kind(of: path) == .directory else {
            throw CommandError(
                "Destination directory '\(path)' does not exist, please create it first."
            )
        }
        guard path == standard || !registers else {
            throw CommandError(
                "SwiftPM looks for the target `\(target)` in `Sources/\(target)`, not in `\(directory)`",
                hint: "leave the folder out, or pass `--no-register` and add the target yourself"
            )
        }
        return path
    }

    private func write(
        _ files: [OutputFile],
        _ edits: [OutputFile],
        in context: CommandContext
    ) throws {
        let writer = AtomicFileWriter(directory: context.project.directory)
        let plan = try writer.plan(files, policy: .refuse)
        if let conflict = plan.paths(.conflict).first {
            plan.only(.conflict).show(on: context.console)
            throw CommandError(
                "\(context.project.path(conflict)) already exists. Overlaying an app into an "
                    + "existing directory won't replace conflicting files."
            )
        }
        let report = try options.isDryRun ? writer.plan(files + edits) : writer.write(files + edits)
        report.show(on: context.console)
    }
}
