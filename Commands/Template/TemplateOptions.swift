internal import CommandLineKit
internal import ProjectRegistry

/// The options that `startproject` and `startapp` share.
struct TemplateOptions: Sendable {
    var template: String?
    var extensions: [String] = []
    var names: [String] = []
    var excluded: [String] = []
    var isDryRun = false

    /// The template's files. `builtin` names the folder that ``template`` replaces.
    func files(
        builtin: String,
        _ renderer: TemplateRenderer,
        in context: CommandContext
    ) throws -> [OutputFile] {
        let directory: String
        if let template {
            directory = FilePaths.resolve(template, in: context.workingDirectory)
        } else {
            directory = try ToolkitLocator(context.environment).locate().templates + "/" + builtin
        }
        let tree = TemplateTree(
            directory: directory,
            extensions: commaSeparated(extensions),
            names: commaSeparated(names),
            excluded: commaSeparated(excluded)
        )
        return try tree.files(renderer)
    }

    /// `-e md,txt` as well as `-e md -e txt`, with or without dots.
    private func commaSeparated(_ values: [String]) -> [String] {
        let parts = values.flatMap { $0.split(separator: ",") }
        return parts.map { part in
            let hasDot = part.first == "." && part.count > 1
            return String(hasDot ? part.dropFirst() : part)
        }
    }
}

/// The rows of both commands' tables. A command passes the key paths: `\.options.template`.
enum TemplateArguments {
    static func template<Command: ManagementCommand>(
        _ property: any WritableKeyPath<Command, String?> & Sendable
    ) -> ArgumentDeclaration<Command> {
        .option(
            "template",
            property,
            valueName: "FOLDER",
            help: "Template to use instead of the built-in one",
            completion: .directories
        )
    }

    static func extensions<Command: ManagementCommand>(
        _ property: any WritableKeyPath<Command, [String]> & Sendable
    ) -> ArgumentDeclaration<Command> {
        .option(
            "extension",
            short: "e",
            property,
            valueName: "EXT",
            help: "Also fill in files with this ending; repeatable"
        )
    }

    static func names<Command: ManagementCommand>(
        _ property: any WritableKeyPath<Command, [String]> & Sendable
    ) -> ArgumentDeclaration<Command> {
        .option(
            "name",
            short: "n",
            property,
            valueName: "FILE",
            help: "Also fill in files of this name; repeatable"
        )
    }

    static func excluded<Command: ManagementCommand>(
        _ property: any WritableKeyPath<Command, [String]> & Sendable
    ) -> ArgumentDeclaration<Command> {
        .option(
            "exclude",
            short: "x",
            property,
            valueName: "FOLDER",
            help: "Leave out folders of this name; repeatable"
        )
    }

    static func dryRun<Command: ManagementCommand>(
        _ property: any WritableKeyPath<Command, Bool> & Sendable
    ) -> ArgumentDeclaration<Command> {
        .flag("dry-run", property, help: "Show what would be written, and write nothing")
    }
}
