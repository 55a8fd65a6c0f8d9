internal import CommandLineKit
internal import ProjectRegistry
internal import ProtoCodegen

/// The folders below which imports of `.proto` files are looked up, in this order.
struct SchemaRoots: Sendable {
    /// Absolute. The schemas that a command is about are those of the first.
    let directories: [String]
    /// The folder that paths are shown relative to.
    let base: String

    /// Those that a person gave, else the `proto/` of the project.
    init(_ paths: [String], in context: CommandContext) {
        base = context.workingDirectory
        directories =
            paths.isEmpty
            ? [ProducerLayout(context.settings, in: context.project).protoDirectory]
            : paths.map { FilePaths.resolve($0, in: context.workingDirectory) }
    }

    init(directories: [String], base: String) {
        self.directories = directories
        self.base = base
    }

    /// The schemas of the first folder, as imports name them.
    func names() throws -> [String] {
        try ProducerLayout.files(below: directories[0], suffix: ".proto")
    }

    /// The path of a file as a person can open it; its name when it is in none of the folders.
    func displayed(_ name: String) -> String {
        path(of: name).map { FilePaths.relative($0, to: base) } ?? name
    }

    private func path(of name: String) -> String? {
        directories.lazy.map { "\($0)/\(name)" }.first { FileSystem.kind(of: $0) == .file }
    }

    /// Resolves schemas and what they import.
    ///
    /// - Throws: ``CommandError`` with every fault that they have.
    func link(_ names: [String]) throws -> LinkedProtos {
        do {
            return try ProtoLinker.link(
                names, read: { name in try path(of: name).map { try FileSystem.read($0) } },
                advice: advice)
        } catch let error as ProtoDiagnostics {
            let lines = error.diagnostics.map { diagnostic in
                var shown = diagnostic
                shown.file = displayed(diagnostic.file)
                return shown.description
            }
            throw CommandError.located(lines.joined(separator: "\n"), cause: error)
        }
    }

    /// Where a missing file was looked for, and which other was probably meant.
    private func advice(for name: String) -> String {
        let shown = directories.map { "`\(FilePaths.relative($0, to: base))`" }
        let known =
            directories.flatMap { (try? ProducerLayout.files(below: $0, suffix: ".proto")) ?? [] }
            + BuiltinProtos.names
        let nearest = Suggestion.nearest(to: name, among: known).map { "; did you mean `\($0)`?" }
        return " below \(shown.joined(separator: ", ")) nor built in\(nearest ?? "")"
    }

    /// The names of schemas that a person gave, each with or without `.proto`; all when there are none.
    func choose(_ wanted: [String]) throws -> [String] {
        let available = try names()
        guard !available.isEmpty else {
            let directory = FilePaths.relative(directories[0], to: base)
            throw CommandError("there are no .proto files in `\(directory)`")
        }
        return wanted.isEmpty
            ? available : try wanted.map { try Self.find($0, among: available) }
    }

    private static func find(_ name: String, among available: [String]) throws -> String {
        let file = name.hasSuffix(".proto") ? name : name + ".proto"
        if available.contains(file) { return file }
        throw CommandError(
            "there is no `\(file)` among the .proto files",
            hint: Suggestion.hint(for: file, among: available)
        )
    }
}
