internal import Protobuf

/// Reads files and, before each, what it imports.
struct ProtoLoader {
    private let read: ProtoLinker.Reader
    private let advice: ProtoLinker.Advice
    /// Each after the files that it imports.
    private(set) var files: [ProtoFile] = []
    private(set) var diagnostics: [ProtoDiagnostic] = []
    /// Files that the parser could not read to their ends.
    private(set) var unparsed: Set<String> = []
    /// Files that may lack what they import, or something that this lacks in turn: what they name may be in what is
    /// missing.
    private(set) var incomplete: Set<String> = []
    private var loaded: [String: LoadState] = [:]
    private var publicClosures: [String: Set<String>] = [:]

    private enum LoadState { case loading, done, missing }

    init(read: @escaping ProtoLinker.Reader, advice: @escaping ProtoLinker.Advice) {
        self.read = read
        self.advice = advice
    }

    /// A file and those that it imports publicly, directly or not.
    func publicClosure(of name: String) -> Set<String> { publicClosures[name] ?? [name] }

    /// Reads a file that was asked for by name.
    mutating func load(_ name: String) throws {
        guard loaded[name] == nil else { return }
        if !(try load(name, path: [name])) {
            diagnostics.append(ProtoDiagnostic(file: name, message: missing(name)))
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
        if !faults.isEmpty { unparsed.insert(name) }
        var seen: Set<String> = []
        for node in file.imports {
            guard seen.insert(node.path).inserted else {
                report(file, node, "`\(node.path)` is imported twice")
                continue
            }
            try load(node, of: file, path: path)
        }
        let isWhole = file.imports.allSatisfy { node in
            loaded[node.path] == .done && !incomplete.contains(node.path)
        }
        if !isWhole || unparsed.contains(name) { incomplete.insert(name) }
        loaded[name] = .done
        files.append(file)
        publicClosures[name] = file.imports.reduce(into: [name]) { closure, node in
            if node.kind == .public { closure.formUnion(publicClosure(of: node.path)) }
        }
        return true
    }

    private mutating func load(_ node: ImportNode, of file: ProtoFile, path: [String]) throws {
        if let fault = Self.fault(of: node.path) { return report(file, node, fault) }
        switch loaded[node.path] {
        case .done:
            return
        case .loading:
            let cycle = path.drop { $0 != node.path } + [node.path]
            report(file, node, "files import one another: \(cycle.joined(separator: " -> "))")
        case .missing:
            report(file, node, missing(node.path))
        case nil:
            guard path.count < DescriptorSet.maximumImportDepth else {
                return report(file, node, "files import one another too deeply")
            }
            if !(try load(node.path, path: path + [node.path])) {
                report(file, node, missing(node.path))
            }
        }
    }

    private func missing(_ path: String) -> String {
        // Whoever misses this many files has another fault than a misspelt name.
        let isTold = diagnostics.count < ProtoParser.maximumDiagnostics
        return "there is no `\(path)`\(isTold ? advice(path) : "")"
    }

    /// Why a path cannot be looked up below an import path; nil when it can.
    private static func fault(of path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }),
            !path.contains("\\"), !path.utf8.contains(0)
        else {
            return "`\(path)` is not a path below an import path: names are joined by single "
                + "slashes, and none is `.` or `..`"
        }
        return nil
    }

    private mutating func report(_ file: ProtoFile, _ node: ImportNode, _ message: String) {
        let count = diagnostics.count { $0.file == file.source.name }
        guard count < ProtoParser.maximumDiagnostics else { return }
        diagnostics.append(ProtoDiagnostic(file.source, at: node.pathRange, message))
    }
}
