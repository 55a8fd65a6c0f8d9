internal import CommandLineKit
internal import ProjectRegistry
internal import ProtoCodegen

/// `protolint`: checks the style of schemas by buf's rules.
struct ProtoLintCommand: ManagementCommand {
    var names: [String] = []
    var use: [String] = []
    var except: [String] = []
    var importPaths: [String] = []
    var format = FindingFormat.text
    var isList = false

    static let configuration = CommandConfiguration<ProtoLintCommand>(
        name: "protolint",
        summary: "Check the style of .proto files",
        discussion: """
            The rules and categories are those of buf: MINIMAL, BASIC and STANDARD contain one \
            another, COMMENTS and UNARY_RPC stand alone. A comment `// buf:lint:ignore RULE` above \
            a declaration leaves it and what is in it out. Exits 1 when something is found.
            """,
        requires: [.settings],
        arguments: [
            .positional("name", \.names, help: "Only these files: `account`"),
            .option(
                "use", \.use, valueName: "NAME",
                help: "A category or rule to check; may be repeated. Default: STANDARD"),
            .option(
                "except", \.except, valueName: "NAME",
                help: "A category or rule to leave out; may be repeated"),
            .option(
                "import-path", short: "I", \.importPaths, valueName: "DIRECTORY",
                help: "Where the files and their imports are; may be repeated"),
            .option("format", \.format, help: "How findings are printed"),
            .flag("list", \.isList, help: "Print the rules and change nothing"),
        ]
    )

    func run(in context: CommandContext) async throws {
        guard !isList else { return context.console.write(SchemaFindings.list(ProtoLinter.rules)) }
        let rules = try SchemaFindings.select(
            use.isEmpty ? ["STANDARD"] : use, except: except, from: ProtoLinter.rules)
        let roots = SchemaRoots(importPaths, in: context)
        let linked = try roots.link(try roots.choose(names))
        try SchemaFindings.report(
            ProtoLinter.findings(rules, in: linked), as: format, roots: roots,
            on: context.console)
    }
}
