internal import CommandLineKit
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen

/// `generatemetayaml`: the meta file that names every model and field, to be cut down by hand.
struct GenerateMetaYAMLCommand: ManagementCommand {
    var apps: String?
    var file: String?
    var isForced = false

    static let configuration = CommandConfiguration<GenerateMetaYAMLCommand>(
        name: "generatemetayaml",
        summary: "Write down which models and fields services offer",
        discussion: "Prints the YAML unless --file names a file for it.",
        requires: [.settings, .apps],
        arguments: [
            .positional(
                "apps", \.apps, help: "Only these apps, separated by commas", completion: .appLabels
            ),
            .option("file", \.file, valueName: "FILE", help: "Write to this file"),
            .flag("force", short: "f", \.isForced, help: "Replace a file that differs"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let labels = (apps ?? "").commaSeparated
        let selection = try SelectedModels(context.apps, labels: labels)
        for entry in selection.apps {
            for model in entry.models where !model.fields.withheld.isEmpty {
                context.console.noteWithheld(model)
            }
        }
        let text = YAMLWriter().write(selection.metaDocument)
        guard let file else { return context.console.write(text, terminator: "") }
        let writer = AtomicFileWriter(directory: context.workingDirectory)
        let report = try writer.write(
            [OutputFile(file, text)], policy: isForced ? .replace : .refuse)
        guard report.paths(.conflict).isEmpty else {
            throw CommandError(
                "File \"\(file)\" already exists.", hint: "pass --force to replace it")
        }
        report.show(on: context.console)
    }
}

extension SelectedModels {
    /// Keys sorted; the fields of a model are its columns, foreign keys by the name of the relation.
    var metaDocument: YAMLNode {
        .map([
            (
                "apps",
                .list(
                    apps.map { entry in
                        .map([
                            ("models", .list(entry.models.map(\.metaNode))),
                            ("name", .text(entry.app.label)),
                        ])
                    })
            )
        ])
    }
}

extension SelectedModels.ModelEntry {
    fileprivate var metaNode: YAMLNode {
        let columns = description.columns.filter { !fields.withheld.contains($0) }
        return .map([
            ("fields", .list(columns.map { .text($0.name) })),
            ("name", .text(description.name.name)),
        ])
    }
}

extension Console {
    /// Says which fields of a model were left out because they look like secrets.
    func noteWithheld(_ model: SelectedModels.ModelEntry) {
        for field in model.fields.withheld {
            note(
                "\(model.description.name).\(field.name) looks like a secret and is left out; "
                    + "name it to include it")
        }
    }
}

extension String {
    /// The words between commas, without blanks around them.
    var commaSeparated: [String] {
        split(separator: ",").compactMap { part in
            let words = part.split(separator: " ")
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
    }
}
