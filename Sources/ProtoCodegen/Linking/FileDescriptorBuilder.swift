internal import Protobuf

/// Makes the descriptor of one file from its syntax tree, without its options.
///
/// Options wait in ``pendingOptions``, because what they mean depends on messages and extensions that
/// may stand further down. The result, once they are in, equals that of `protoc --descriptor_set_out`,
/// source info aside, which holds the locations that have comments.
struct FileDescriptorBuilder {
    let file: ProtoFile
    var names: NameResolver
    private(set) var pendingOptions: [PendingOptions] = []
    var declarations = Declarations()
    var diagnostics: [ProtoDiagnostic] = []
    private var locations: [Google_Protobuf_SourceCodeInfo.Location] = []

    init(_ file: ProtoFile, names: NameResolver) {
        self.file = file
        self.names = names
    }

    var isProto3: Bool { file.syntax == .proto3 }

    mutating func build() -> Google_Protobuf_FileDescriptorProto {
        var descriptor = Google_Protobuf_FileDescriptorProto()
        descriptor.name = file.source.name
        switch file.syntax {
        case .proto2: break
        case .proto3: descriptor.syntax = "proto3"
        case .edition:
            descriptor.syntax = "editions"
            descriptor.edition = .edition2023
        }
        if let statement = file.syntaxStatement {
            declarations.places[[12]] = statement.range
            noteComments([descriptor.syntax == "editions" ? 14 : 12], statement)
        }
        let package = file.package?.text ?? ""
        if !package.isEmpty { descriptor.package = package }
        if let statement = file.packageStatement { note([2], statement) }
        for (index, node) in zip(Int32(0)..., file.imports) {
            descriptor.dependency.append(node.path)
            note([3, index], node.statement)
            if node.kind == .public { descriptor.publicDependency.append(index) }
            if node.kind == .weak { descriptor.weakDependency.append(index) }
        }
        hold(file.options, .file, scope: package, path: [])
        for declaration in file.declarations {
            add(declaration, in: package, to: &descriptor)
        }
        return descriptor
    }

    /// What the comments of a file belong to, in the order in which the file was gone through.
    var sourceCodeInfo: Google_Protobuf_SourceCodeInfo {
        .with { $0.location = locations }
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
            descriptor.enumType.append(enumeration(node, in: package, path: path))
        case .service(let node):
            let path = [6, Int32(descriptor.service.count)]
            descriptor.service.append(service(node, in: package, path: path))
        case .extend(let node):
            noteComments([7], node.statement)
            for field in node.fields {
                let path = [7, Int32(descriptor.extension.count)]
                let nestedPath = [4, Int32(descriptor.messageType.count)]
                let (built, nested) = extensionField(
                    field, of: node, in: package, path: path, nestedPath: nestedPath)
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

    /// Records the place and the comments of a statement under its path in the descriptor.
    mutating func note(_ path: [Int32], _ statement: Statement, name: Name? = nil) {
        declarations.places[path] = name?.range ?? statement.range
        noteComments(path, statement)
    }

    /// Records the comments of a statement, which may declare several things or none.
    mutating func noteComments(_ path: [Int32], _ statement: Statement) {
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

    /// The full name of a type with a leading dot, and what it is; a fault is reported if all imports are there.
    mutating func resolve(
        _ name: String, at range: Range<Int>, from scope: String
    ) -> (name: String, kind: SymbolTable.Symbol.Kind)? {
        switch names.type(name, from: scope) {
        case .found(let full, let kind): return (".\(full)", kind)
        case .fault(let message):
            if !names.isIncomplete { report(range, message) }
            return nil
        }
    }

    // MARK: - Options

    /// Keeps option statements until they can be interpreted.
    mutating func hold(
        _ nodes: [OptionNode], _ target: OptionTarget, scope: String, path: [Int32]
    ) {
        guard !nodes.isEmpty else { return }
        pendingOptions.append(
            PendingOptions(target: target, nodes: nodes, scope: scope, path: path))
    }
}
