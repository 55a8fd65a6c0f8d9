internal import Protobuf

/// The import statements of a generated file.
struct ModuleImports {
    let file: FileDescriptor
    let options: SwiftGeneratorOptions

    /// Sorted by module.
    ///
    /// A public import that no public declaration uses is one that the compiler warns of, so that what only the file's
    /// description needs is imported internally.
    var lines: [String] {
        let runtime = BuiltinProtos.runtimeModule
        var visible = Set(options.extraImports + [runtime])
        if options.generatesServices, !file.proto.service.isEmpty { visible.insert("GRPCCore") }
        visible.formUnion(usedFiles.compactMap { BuiltinProtos.module(of: $0.name) })
        let hidden = Set(file.dependencies.compactMap { BuiltinProtos.module(of: $0.name) })
        return visible.union(hidden).sorted().map { module in
            visible.contains(module)
                ? "\(options.visibility.rawValue) import \(module)" : "internal import \(module)"
        }
    }

    /// The other files of the types that fields and extensions have.
    private var usedFiles: [FileDescriptor] {
        let fields = file.allMessages.flatMap(\.fields) + file.extensions
        let files =
            fields.flatMap { field in
                [field.messageType?.file, field.enumType?.file].compactMap(\.self)
            } + file.extensions.map(\.message.file)
        return files.filter { $0 !== file }
    }
}
