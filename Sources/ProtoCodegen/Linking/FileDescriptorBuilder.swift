internal import Protobuf

/// Makes the descriptor of one file from its syntax tree, and checks what only resolved names show.
///
/// The result equals that of `protoc --descriptor_set_out`, source info aside, which holds the
/// locations that have comments.
struct FileDescriptorBuilder {
    let file: ProtoFile
    let symbols: SymbolTable
    let visibleFiles: Set<String>
    var diagnostics: [ProtoDiagnostic] = []
    private var locations: [Google_Protobuf_SourceCodeInfo.Location] = []

    init(_ file: ProtoFile, symbols: SymbolTable, loader: ProtoLoader) {
        self.file = file
        self.symbols = symbols
        var visible: Set<String> = [file.source.name]
        var pending = file.imports.map(\.path)
        while let name = pending.popLast() {
            guard visible.insert(name).inserted else { continue }
            let imports = loader.file(named: name)?.imports ?? []
            pending += imports.filter { $0.kind == .public }.map(\.path)
        }
        visibleFiles = visible
    }

    var isProto3: Bool { file.syntax == .proto3 }

    mutating func build() -> Google_Protobuf_FileDescriptorProto {
        var descriptor = Google_Protobuf_FileDescriptorProto()
        descriptor.name = file.source.name
        if case .edition(let edition) = file.syntax {
            report(
                file.syntaxStatement?.range ?? 0..<0,
                "edition \(edition) is not supported; write `syntax = \"proto3\";`")
        }
        if isProto3 { descriptor.syntax = "proto3" }
        if let statement = file.syntaxStatement { note([12], statement) }
        let package = file.package?.text ?? ""
        if !package.isEmpty { descriptor.package = package }
        if let statement = file.packageStatement { note([2], statement) }
        for (index, node) in zip(Int32(0)..., file.imports) {
            descriptor.dependency.append(node.path)
            if node.kind == .public { descriptor.publicDependency.append(index) }
            if node.kind == .weak { descriptor.weakDependency.append(index) }
        }
        if let options: Google_Protobuf_FileOptions = options(file.options, .file) {
            descriptor.options = options
        }
        for declaration in file.declarations {
            add(declaration, in: package, to: &descriptor)
        }
        if !locations.isEmpty { descriptor.sourceCodeInfo.location = locations }
        return descriptor
    }

    private mutating func add(
        _ declaration: FileDeclaration, in package: String,
        to descriptor: inout Google_Protobuf_FileDescriptorProto
    ) {
        switch declaration {
        case .message(let node):
            let path = [4, Int32(descriptor.messageType.count)]
            descriptor.messageType.append(message(node, in: package, path: path))
        case .enumeration(let node):
            let path = [5, Int32(descriptor.enumType.count)]
            descriptor.enumType.append(enumeration(node, path: path))
        case .service(let node):
            let path = [6, Int32(descriptor.service.count)]
            descriptor.service.append(service(node, in: package, path: path))
        case .extend(let node):
            for field in node.fields {
                let path = [7, Int32(descriptor.extension.count)]
                let (built, nested) = extensionField(field, of: node, in: package, path: path)
                descriptor.extension.append(built)
                if let nested { descriptor.messageType.append(nested) }
            }
        }
    }

    // MARK: - Faults and comments

    mutating func report(_ range: Range<Int>, _ message: String) {
        guard diagnostics.count < ProtoParser.maximumDiagnostics else { return }
        diagnostics.append(ProtoDiagnostic(file.source, at: range, message))
    }

    /// Records the comments of a statement under its path in the descriptor.
    mutating func note(_ path: [Int32], _ statement: Statement) {
        let comments = statement.comments
        guard comments != Comments() else { return }
        var location = Google_Protobuf_SourceCodeInfo.Location()
        location.path = path
        location.span = span(statement.range)
        if let text = comments.leading { location.leadingComments = text }
        if let text = comments.trailing { location.trailingComments = text }
        location.leadingDetachedComments = comments.detached
        locations.append(location)
    }

    /// Start line, start column, end line where it differs, end column, all zero-based.
    private func span(_ range: Range<Int>) -> [Int32] {
        let source = file.source
        let first = Int32(clamping: source.line(at: range.lowerBound))
        let last = Int32(clamping: source.line(at: range.upperBound))
        let start = Int32(clamping: source.column(at: range.lowerBound))
        let end = Int32(clamping: source.column(at: range.upperBound))
        return first == last ? [first, start, end] : [first, start, last, end]
    }

    // MARK: - Names

    /// The full name of a type with a leading dot, and what it is; a fault is reported.
    mutating func resolve(
        _ name: String, at range: Range<Int>, from scope: String
    ) -> (name: String, kind: SymbolTable.Symbol.Kind)? {
        switch symbols.resolve(name, from: scope, visible: visibleFiles) {
        case .found(let full, let symbol) where symbol.isType:
            return (".\(full)", symbol.kind)
        case .found(let full, _):
            report(range, "`\(full)` is not a message or an enum")
        case .hidden(let scope):
            report(
                range,
                "`\(name)` is not defined: its first part means `\(scope)` here; "
                    + "begin the name with a dot to look it up from the outermost scope")
        case .missing:
            let absolute = name.hasPrefix(".") ? String(name.dropFirst()) : name
            let file = symbols[absolute].flatMap { $0.isType ? $0.file : nil }
            let known = file ?? BuiltinProtos.file(defining: absolute)
            let reason = known.map { ": it is in `\($0)`, which this file does not import" }
            report(range, "`\(name)` is not defined\(reason ?? "")")
        }
        return nil
    }

    // MARK: - Options

    /// The options as their descriptor message; nil when there are none.
    mutating func options<Options: Protobuf.Message>(
        _ nodes: [OptionNode], _ table: OptionTable
    ) -> Options? {
        guard !nodes.isEmpty else { return nil }
        var encoder = OptionEncoder(table: table)
        for node in nodes {
            if let fault = encoder.add(node) { report(fault.range, fault.message) }
        }
        return encoder.message()
    }
}
