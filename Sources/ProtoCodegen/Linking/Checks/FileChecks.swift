internal import Protobuf

/// Finds what is wrong in a file whose names and options are resolved.
///
/// The parser refuses what has no meaning, the builder what it cannot resolve; here is what protobuf
/// forbids although it could be read.
///
/// Source: <https://protobuf.dev/programming-guides/proto3/>, the proto2 and editions guides beside it,
/// and protoc, which has the last word on what is refused.
struct FileChecks {
    let file: ProtoFile
    let descriptor: Google_Protobuf_FileDescriptorProto
    let declarations: Declarations
    let names: NameResolver
    var context: LinkContext
    /// What holds for a declaration, by its path; for the file under the empty one.
    private(set) var features: [[Int32]: ResolvedFeatures] = [:]
    private(set) var diagnostics: [ProtoDiagnostic] = []
    private(set) var warnings: [ProtoDiagnostic] = []

    init(
        _ builder: FileDescriptorBuilder, descriptor: Google_Protobuf_FileDescriptorProto,
        names: NameResolver, context: LinkContext
    ) {
        file = builder.file
        declarations = builder.declarations
        self.descriptor = descriptor
        self.names = names
        self.context = context
        resolveFeatures()
    }

    var isProto3: Bool { file.syntax == .proto3 }

    var isEdition: Bool { if case .edition = file.syntax { true } else { false } }

    mutating func run() {
        for message in declarations.messages { check(message) }
        for field in declarations.fields {
            let proto = descriptor.field(at: field.path)
            check(field, proto)
            if isEdition { checkFeatures(of: field, proto) }
            if let extend = field.extend { checkExtension(field, proto, of: extend) }
        }
        for item in declarations.enums { check(item) }
        if isEdition { checkFileFeatures() }
        checkLiteRuntime()
        warnAboutUnusedImports()
    }

    mutating func report(_ range: Range<Int>, _ message: String) {
        guard diagnostics.count < ProtoParser.maximumDiagnostics else { return }
        diagnostics.append(ProtoDiagnostic(file.source, at: range, message))
    }

    mutating func warn(_ range: Range<Int>, _ message: String) {
        guard warnings.count < ProtoParser.maximumDiagnostics else { return }
        warnings.append(ProtoDiagnostic(file.source, at: range, message, severity: .warning))
    }

    // MARK: - Features

    private mutating func resolveFeatures() {
        let root = ResolvedFeatures(file: descriptor)
        features[[]] = root
        for message in declarations.messages {
            let parent = message.path.count > 2 ? Array(message.path.dropLast(2)) : []
            let options = descriptor.message(at: message.path).options
            // A group at the end of an extension has no parent among the messages.
            features[message.path] = (features[parent] ?? root).merging(options.ownFeatures)
        }
    }

    /// What holds for a field, an extension or an enum, whose own options are given.
    func features(
        at path: [Int32], own: Google_Protobuf_FeatureSet?,
        oneof: Google_Protobuf_OneofOptions? = nil
    ) -> ResolvedFeatures {
        let inherited = features[Array(path.dropLast(2))] ?? ResolvedFeatures(file: descriptor)
        return inherited.merging(oneof?.ownFeatures).merging(own)
    }

    // MARK: - The file itself

    private mutating func checkLiteRuntime() {
        let isLite = context.liteFiles.contains(descriptor.name)
        if !isLite {
            for node in file.imports where context.liteFiles.contains(node.path) {
                report(
                    node.pathRange,
                    "`\(node.path)` has `optimize_for = LITE_RUNTIME`, which only files that have "
                        + "it too may import")
            }
        }
        let options = descriptor.options
        if isLite, options.ccGenericServices || options.javaGenericServices,
            let service = file.services.first
        {
            report(
                service.name.range,
                "files with `optimize_for = LITE_RUNTIME` have services only without "
                    + "`cc_generic_services` and `java_generic_services`")
        }
    }

    /// Public imports are for those who import this file, so that it need not use them itself.
    var unusedImports: [String] {
        file.imports.filter { $0.kind == .plain && !names.uses($0.path) }.map(\.path)
    }

    private mutating func warnAboutUnusedImports() {
        let unused = Set(unusedImports)
        for node in file.imports where unused.contains(node.path) {
            warn(node.pathRange, "`\(node.path)` is imported and not used")
        }
    }
}
