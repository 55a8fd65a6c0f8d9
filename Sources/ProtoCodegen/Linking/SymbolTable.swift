/// Everything that the files define, by full name without a leading dot.
struct SymbolTable {
    struct Symbol {
        enum Kind {
            case package, message, enumeration, enumValue, field, fieldExtension, oneof, service,
                method
        }

        var kind: Kind
        /// The file that defines it; for a package, the first one.
        var file: String

        var isType: Bool { kind == .message || kind == .enumeration }
        /// Whether names can be looked up inside of it.
        var isScope: Bool {
            kind == .package || kind == .message || kind == .enumeration || kind == .service
        }
    }

    private var symbols: [String: Symbol] = [:]
    /// First values of enums, which are the defaults of their fields.
    private var valuesOfEnums: [String: [String]] = [:]
    private var packageFiles: [String: Set<String>] = [:]

    subscript(name: String) -> Symbol? { symbols[name] }

    /// The names of an enum's values in their order.
    func values(ofEnum name: String) -> [String] { valuesOfEnums[name] ?? [] }

    // MARK: - Definition

    /// - Returns: A fault for each name that is taken.
    mutating func add(_ file: ProtoFile) -> [ProtoDiagnostic] {
        var collector = Collector(table: self, file: file)
        // The collector's table is then the only one, and is changed in place.
        self = SymbolTable()
        collector.collect()
        self = collector.table
        return collector.diagnostics
    }

    /// Which declarations end the search for a name without dots; the others are passed by.
    enum Acceptance { case types, anything }

    /// A name found on the way outwards from a scope.
    enum Lookup {
        case found(String, Symbol)
        /// The first part of a dotted name is a scope here, which hides outer ones, and lacks the rest.
        case hidden(by: String)
        case missing
    }

    /// Finds what a name means, from the innermost scope outwards.
    ///
    /// Source: <https://protobuf.dev/programming-guides/proto3/#name-resolution>
    func resolve(
        _ name: String, from scope: String, visible: Set<String>, accepts: Acceptance
    ) -> Lookup {
        if name.hasPrefix(".") {
            let absolute = String(name.dropFirst())
            return lookup(absolute, visible: visible).map { .found(absolute, $0) } ?? .missing
        }
        let first = name.prefix { $0 != "." }
        var scope = scope
        while true {
            let prefix = scope.isEmpty ? "" : scope + "."
            if let symbol = lookup(prefix + first, visible: visible) {
                if first.count == name.count {
                    if accepts == .anything || symbol.isType {
                        return .found(prefix + name, symbol)
                    }
                } else if symbol.isScope {
                    if let inner = lookup(prefix + name, visible: visible) {
                        return .found(prefix + name, inner)
                    }
                    return .hidden(by: prefix + first)
                }
            }
            guard !scope.isEmpty else { return .missing }
            scope = scope.lastIndex(of: ".").map { String(scope[..<$0]) } ?? ""
        }
    }

    private func lookup(_ name: String, visible: Set<String>) -> Symbol? {
        guard let symbol = symbols[name] else { return nil }
        if symbol.kind == .package {
            return visible.isDisjoint(with: packageFiles[name] ?? []) ? nil : symbol
        }
        return visible.contains(symbol.file) ? symbol : nil
    }

    // MARK: - Collection

    /// Walks one file.
    private struct Collector {
        var table: SymbolTable
        let file: ProtoFile
        var diagnostics: [ProtoDiagnostic] = []

        mutating func collect() {
            let package = file.package?.text ?? ""
            addPackage(package)
            for declaration in file.declarations {
                switch declaration {
                case .message(let node): add(node, in: package)
                case .enumeration(let node): add(node, in: package)
                case .extend(let node): add(node, in: package)
                case .service(let node):
                    let name = define(node.name, .service, in: package)
                    for method in node.methods { define(method.name, .method, in: name) }
                }
            }
        }

        private mutating func addPackage(_ package: String) {
            guard let node = file.package else { return }
            var name = ""
            for part in package.split(separator: ".") {
                name += (name.isEmpty ? "" : ".") + part
                table.packageFiles[name, default: []].insert(file.source.name)
                if let taken = table.symbols[name], taken.kind != .package {
                    report(node, taken, name)
                } else if table.symbols[name] == nil {
                    table.symbols[name] = Symbol(kind: .package, file: file.source.name)
                }
            }
        }

        private mutating func add(_ node: MessageNode, in scope: String) {
            let name = define(node.name, .message, in: scope)
            for element in node.elements {
                switch element {
                case .field(let field): add(field, in: name)
                case .oneof(let oneof):
                    define(oneof.name, .oneof, in: name)
                    for field in oneof.fields { add(field, in: name) }
                case .message(let inner): add(inner, in: name)
                case .enumeration(let inner): add(inner, in: name)
                case .extend(let inner): add(inner, in: name)
                case .extensions, .reserved, .option: break
                }
            }
        }

        private mutating func add(
            _ field: FieldNode, in scope: String, as kind: Symbol.Kind = .field
        ) {
            switch field.type {
            case .group(let message): add(message, in: scope)
            case .map:
                let entry = Name(
                    text: ProtoNames.mapEntry(field.name.text), range: field.name.range)
                define(entry, .message, in: scope)
            case .scalar, .named: break
            }
            define(field.name, kind, in: scope)
        }

        private mutating func add(_ node: ExtendNode, in scope: String) {
            for field in node.fields { add(field, in: scope, as: .fieldExtension) }
        }

        private mutating func add(_ node: EnumNode, in scope: String) {
            let name = define(node.name, .enumeration, in: scope)
            table.valuesOfEnums[name, default: []] += node.values.map(\.name.text)
            // Values are siblings of their enum, as in C++.
            for value in node.values { define(value.name, .enumValue, in: scope) }
        }

        @discardableResult
        private mutating func define(
            _ name: Name, _ kind: Symbol.Kind, in scope: String
        ) -> String {
            let full = scope.isEmpty ? name.text : "\(scope).\(name.text)"
            if let taken = table.symbols[full] {
                report(name, taken, full)
            } else {
                table.symbols[full] = Symbol(kind: kind, file: file.source.name)
            }
            return full
        }

        private mutating func report(_ name: Name, _ taken: Symbol, _ full: String) {
            guard diagnostics.count < ProtoParser.maximumDiagnostics else { return }
            let place = taken.file == file.source.name ? "in this file" : "in `\(taken.file)`"
            diagnostics.append(
                ProtoDiagnostic(
                    file.source, at: name.range, "`\(full)` is already defined \(place)"))
        }
    }
}
