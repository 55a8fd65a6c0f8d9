internal import CommandLineKit
internal import ProjectRegistry
internal import ProtoCodegen

/// `protobreaking`: finds what a change of schemas breaks for those who have the old ones.
struct ProtoBreakingCommand: ManagementCommand {
    var against = ""
    var use: [String] = []
    var except: [String] = []
    var importPaths: [String] = []
    var format = FindingFormat.text
    var isList = false

    static let configuration = CommandConfiguration<ProtoBreakingCommand>(
        name: "protobreaking",
        summary: "Find changes of .proto files that break clients",
        discussion: """
            Compares with the schemas in another folder, in a file of `protoc --descriptor_set_out`, \
            or as they were in a commit of git. The rules and categories are those of buf: FILE and \
            PACKAGE watch over generated code, WIRE_JSON and WIRE over what is sent. Exits 1 when \
            something is found.
            """,
        requires: [.settings],
        arguments: [
            .option(
                "against", \.against, valueName: "PATH|REF",
                help: "The old schemas: a folder, a descriptor set, or a commit, branch or tag"),
            .option(
                "use", \.use, valueName: "NAME",
                help: "A category or rule to check; may be repeated. Default: FILE"),
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
        guard !isList else {
            return context.console.write(SchemaFindings.list(ProtoBreaking.rules))
        }
        guard !against.isEmpty else {
            throw UsageError(
                "there is nothing to compare with",
                hint: "pass --against with a folder, a descriptor set or a commit of git")
        }
        let rules = try SchemaFindings.select(
            use.isEmpty ? ["FILE"] : use, except: except, from: ProtoBreaking.rules)
        let roots = SchemaRoots(importPaths, in: context)
        let old = try await PreviousSchemas(against, roots: roots, context: context).index()
        let new = SchemaIndex(try roots.link(try roots.names()))
        try SchemaFindings.report(
            ProtoBreaking.findings(rules, in: SchemaChange(from: old, to: new)), as: format,
            roots: roots, on: context.console)
    }
}
