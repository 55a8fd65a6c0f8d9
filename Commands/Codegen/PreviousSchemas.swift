internal import CommandLineKit
internal import FoundationEssentials
internal import ProjectRegistry
internal import ProtoCodegen
internal import Protobuf
internal import Synchronization

/// The schemas that new ones are compared with.
struct PreviousSchemas: Sendable {
    private let source: Source
    private let roots: SchemaRoots
    private let environment: EnvironmentVariables

    private enum Source {
        case directory(String)
        case descriptorSet(String)
        case gitReference(String)
    }

    /// A path wins over a commit of the same name.
    init(_ text: String, roots: SchemaRoots, context: CommandContext) {
        self.roots = roots
        environment = context.environment
        let path = FilePaths.resolve(text, in: context.workingDirectory)
        source =
            switch FileSystem.kind(of: path) {
            case .directory: .directory(path)
            case .file: .descriptorSet(path)
            default: .gitReference(text)
            }
    }

    /// - Throws: ``CommandError`` if there are none, or they have faults.
    func index() async throws -> SchemaIndex {
        switch source {
        case .directory(let path):
            let name = FilePaths.relative(path, to: roots.base)
            return try Self.index(below: path, named: "the folder `\(name)`", roots: roots)
        case .descriptorSet(let path): return try Self.index(ofDescriptorSet: path)
        case .gitReference(let reference):
            let name = FilePaths.relative(roots.directories[0], to: roots.base)
            return try await withCheckout(of: reference) {
                try Self.index(
                    below: $0, named: "`\(name)` of the commit `\(reference)`", roots: roots)
            }
        }
    }

    /// The schemas below another folder in the place of the first root; the other roots stay.
    private static func index(
        below path: String, named description: String, roots: SchemaRoots
    ) throws -> SchemaIndex {
        let old = SchemaRoots(
            directories: [path] + roots.directories.dropFirst(), base: roots.base)
        let names = try old.names()
        guard !names.isEmpty else { throw nothing(in: description) }
        return SchemaIndex(try old.link(names))
    }

    /// Against nothing, every change would seem to be right.
    private static func nothing(in description: String) -> CommandError {
        CommandError("there are no .proto files to compare with in \(description)")
    }

    private static func index(ofDescriptorSet path: String) throws -> SchemaIndex {
        let set = try CommandError.wrapping("cannot read the descriptor set `\(path)`") {
            try Google_Protobuf_FileDescriptorSet(serializedBytes: try FileSystem.read(path))
        }
        // `--include_imports` puts protobuf's own files in, which no project changes.
        let files = set.file.filter { !BuiltinProtos.names.contains($0.name) }
        guard !files.isEmpty else { throw nothing(in: "the descriptor set `\(path)`") }
        return SchemaIndex(files)
    }

    // MARK: - Git

    /// Gives `body` the first root's folder as it was in a commit, in a folder that is removed afterwards.
    ///
    /// Neither the repository's index nor its working tree is touched.
    private func withCheckout<Result>(
        of reference: String, _ body: (String) throws -> Result
    ) async throws -> Result {
        let temporary = FileManager.default.temporaryDirectory
            .appending(path: "manage-schemas-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: temporary, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: temporary) }
        let index = ["GIT_INDEX_FILE": "\(temporary)/index"]
        let tree = "\(temporary)/tree"
        // Git checks out what is below the folder that it runs in. A dash would begin an option.
        guard !reference.hasPrefix("-"),
            let prefix = try await git(["rev-parse", "--show-prefix"], environment: [:]),
            try await git(["read-tree", reference], environment: index) != nil,
            try await git(["checkout-index", "--all", "--prefix=\(tree)/"], environment: index)
                != nil,
            FileSystem.kind(of: "\(tree)/\(prefix)") == .directory
        else {
            throw CommandError(
                "`\(reference)` is neither a path nor a commit with the schemas in it",
                hint: "`git log -- \(FilePaths.relative(roots.directories[0], to: roots.base))` "
                    + "shows the commits")
        }
        return try body(prefix.isEmpty ? tree : "\(tree)/\(prefix.dropLast())")
    }

    /// - Returns: The first line that git printed; nil when it failed.
    private func git(
        _ arguments: [String], environment variables: [String: String]
    ) async throws -> String? {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        guard let git = folders.map({ "\($0)/git" }).first(where: FileSystem.isExecutable) else {
            throw CommandError(
                "cannot find `git` on PATH", hint: "name the folder of the old schemas instead")
        }
        let lines = Mutex<[String]>([])
        let process = try SpawnedProcess(
            git, ["-C", roots.directories[0]] + arguments, setting: variables,
            output: .lines { line in lines.withLock { $0.append(line) } })
        let status = await process.wait()
        return status == 0 ? lines.withLock { $0.first } ?? "" : nil
    }
}
