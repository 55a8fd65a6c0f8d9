/// Reads files and, before each, what it imports.
struct ProtoLoader {
    private let read: ProtoLinker.Reader
    /// Each after the files that it imports.
    private(set) var files: [ProtoFile] = []
    private(set) var diagnostics: [ProtoDiagnostic] = []
    private var loaded: [String: LoadState] = [:]

    private enum LoadState { case loading, done, missing }

    /// Files may import one another this deep.
    private static let maximumDepth = 200

    init(read: @escaping ProtoLinker.Reader) {
        self.read = read
    }

    func file(named name: String) -> ProtoFile? { files.first { $0.source.name == name } }

    /// Reads a file that was asked for by name.
    mutating func load(_ name: String) throws {
        guard loaded[name] == nil else { return }
        if !(try load(name, path: [name])) {
            diagnostics.append(ProtoDiagnostic(file: name, message: "there is no such file"))
        }
    }

    /// `path` holds the names of the files on the way here, the last of which is `name`.
    private mutating func load(_ name: String, path: [String]) throws -> Bool {
        guard let bytes = try read(name) ?? BuiltinProtos.text(of: name).map({ Array($0.utf8) })
        else {
            loaded[name] = .missing
            return false
        }
        loaded[name] = .loading
        let (file, faults) = ProtoParser.parseReporting(ProtoSource(name: name, bytes: bytes))
        diagnostics += faults
        var seen: Set<String> = []
        for node in file.imports {
            guard seen.insert(node.path).inserted else {
                report(file, node, "`\(node.path)` is imported twice")
                continue
            }
            try load(node, of: file, path: path)
        }
        loaded[name] = .done
        files.append(file)
        return true
    }

    private mutating func load(_ node: ImportNode, of file: ProtoFile, path: [String]) throws {
        switch loaded[node.path] {
        case .done:
            return
        case .loading:
            let cycle = path.drop { $0 != node.path } + [node.path]
            report(file, node, "files import one another: \(cycle.joined(separator: " -> "))")
        case .missing:
            report(file, node, Self.missing(node.path))
        case nil:
            guard path.count < Self.maximumDepth else {
                return report(file, node, "files import one another too deeply")
            }
            if !(try load(node.path, path: path + [node.path])) {
                report(file, node, Self.missing(node.path))
            }
        }
    }

    private static func missing(_ path: String) -> String {
        "`\(path)` is neither below an import path nor built in"
    }

    private mutating func report(_ file: ProtoFile, _ node: ImportNode, _ message: String) {
        diagnostics.append(ProtoDiagnostic(file.source, at: node.pathRange, message))
    }
}
