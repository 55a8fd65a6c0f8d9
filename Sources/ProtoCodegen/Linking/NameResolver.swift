/// Looks names up as one file sees them, and remembers which imports that took.
struct NameResolver {
    let symbols: SymbolTable
    /// The file, what it imports, and what those import publicly.
    let visibleFiles: Set<String>
    /// Whether something that the file imports is missing, which a name may be in.
    let isIncomplete: Bool
    /// What each import makes visible.
    private let closures: [String: Set<String>]
    /// Files that a name was found in.
    private(set) var usedFiles: Set<String> = []

    enum Outcome {
        /// The full name without a leading dot.
        case found(String, SymbolTable.Symbol.Kind)
        /// A sentence without a full stop.
        case fault(String)
    }

    init(_ file: ProtoFile, symbols: SymbolTable, loader: ProtoLoader) {
        self.symbols = symbols
        var visible: Set<String> = [file.source.name]
        var closures: [String: Set<String>] = [:]
        for node in file.imports { closures[node.path] = loader.publicClosure(of: node.path) }
        for closure in closures.values { visible.formUnion(closure) }
        visibleFiles = visible
        isIncomplete = loader.incomplete.contains(file.source.name)
        self.closures = closures
    }

    /// Whether a name was found through an import.
    func uses(_ path: String) -> Bool {
        !(closures[path] ?? []).isDisjoint(with: usedFiles)
    }

    /// A message or an enum.
    mutating func type(_ name: String, from scope: String) -> Outcome {
        switch symbols.resolve(name, from: scope, visible: visibleFiles, accepts: .types) {
        case .found(let full, let symbol) where symbol.isType:
            usedFiles.insert(symbol.file)
            return .found(full, symbol.kind)
        case .found(let full, _): return .fault("`\(full)` is not a message or an enum")
        case .hidden(let scope): return .fault(Self.hidden(name, by: scope))
        case .missing: return .fault("`\(name)` is not defined\(whereabouts(of: name))")
        }
    }

    /// A field that an `extend` block declares.
    mutating func fieldExtension(_ name: String, from scope: String) -> Outcome {
        switch symbols.resolve(name, from: scope, visible: visibleFiles, accepts: .anything) {
        case .found(let full, let symbol) where symbol.kind == .fieldExtension:
            usedFiles.insert(symbol.file)
            return .found(full, symbol.kind)
        case .found(let full, _): return .fault("`\(full)` is not an extension")
        case .hidden(let scope): return .fault(Self.hidden(name, by: scope))
        case .missing:
            return .fault("there is no extension `\(name)`\(whereabouts(of: name))")
        }
    }

    private static func hidden(_ name: String, by scope: String) -> String {
        "`\(name)` is not defined: its first part means `\(scope)` here; "
            + "begin the name with a dot to look it up from the outermost scope"
    }

    /// The file that a person forgot to import.
    private func whereabouts(of name: String) -> String {
        let absolute = name.hasPrefix(".") ? String(name.dropFirst()) : name
        let file = symbols[absolute].flatMap { $0.kind == .package ? nil : $0.file }
        guard let known = file ?? BuiltinProtos.file(defining: absolute) else { return "" }
        return ": it is in `\(known)`, which this file does not import"
    }
}
