package import Protobuf

/// Resolves `.proto` files and everything they import into descriptors.
///
/// Reading goes through a closure, so that import paths, the built-in files and tests are all the
/// same to the linker. Faults of all files are reported together.
package struct ProtoLinker {
    /// The bytes of the file that imports call by this name; nil when there is none.
    package typealias Reader = (_ name: String) throws -> [UInt8]?

    /// What is said of a file that is missing, behind "there is no `x.proto`": where it was looked
    /// for, and which other was probably meant.
    package typealias Advice = (_ name: String) -> String

    /// Links the named files.
    ///
    /// The files of ``BuiltinProtos`` are there unless `read` knows others by their names.
    /// - Throws: ``ProtoDiagnostics`` with the faults of every file, or what `read` throws.
    package static func link(
        _ names: [String], read: @escaping Reader, advice: @escaping Advice = { _ in "" }
    ) throws -> LinkedProtos {
        var loader = ProtoLoader(read: read, advice: advice)
        for name in names { try loader.load(name) }

        var symbols = SymbolTable()
        var faults = Dictionary(grouping: loader.diagnostics, by: \.file)
        for file in loader.files {
            let taken = symbols.add(file)
            if !loader.unparsed.contains(file.source.name) {
                faults[file.source.name, default: []] += taken
            }
        }

        var linked = LinkedProtos(requested: names)
        var context = LinkContext()
        // Of a file that could not be read to its end, only that is told: the rest may follow from it.
        for file in loader.files where !loader.unparsed.contains(file.source.name) {
            let resolver = NameResolver(file, symbols: symbols, loader: loader)
            faults[file.source.name, default: []] += link(
                file, names: resolver, context: &context, into: &linked)
        }
        try check(faults, order: loader.files.map(\.source.name))
        return linked
    }

    /// - Throws: ``ProtoDiagnostics`` if there are faults. Files that are not there come first, and then the others in
    ///   `order`.
    private static func check(_ faults: [String: [ProtoDiagnostic]], order: [String]) throws {
        let missing = Set(faults.keys).subtracting(order).sorted()
        let ordered = (missing + order).flatMap { ProtoDiagnostic.ordered(faults[$0] ?? []) }
        guard ordered.isEmpty else { throw ProtoDiagnostics(ordered) }
    }

    /// Adds a file whose imports are linked.
    ///
    /// - Returns: Its faults. Names and options are not judged if the file is incomplete.
    private static func link(
        _ file: ProtoFile, names: NameResolver, context: inout LinkContext,
        into linked: inout LinkedProtos
    ) -> [ProtoDiagnostic] {
        var builder = FileDescriptorBuilder(file, names: names)
        var descriptor = builder.build()
        // Options may be made of what the file itself declares.
        context.schema.add(descriptor)
        let resolver = interpretOptions(of: &builder, into: &descriptor, schema: context.schema)
        let sourceCodeInfo = builder.sourceCodeInfo
        if !sourceCodeInfo.location.isEmpty { descriptor.sourceCodeInfo = sourceCodeInfo }
        context.add(descriptor)
        var checks = FileChecks(
            builder, descriptor: descriptor, names: resolver, context: context)
        checks.run()
        context = checks.context
        linked.files.append(descriptor)
        linked.sources[descriptor.name] = LinkedSource(
            file: file, places: builder.declarations.places,
            unusedImports: checks.unusedImports)
        linked.warnings += checks.warnings
        return builder.diagnostics + checks.diagnostics
    }

    /// - Returns: The names with what the options have used.
    private static func interpretOptions(
        of builder: inout FileDescriptorBuilder,
        into descriptor: inout Google_Protobuf_FileDescriptorProto, schema: OptionSchema
    ) -> NameResolver {
        var interpreter = OptionInterpreter(builder.file, schema: schema, names: builder.names)
        for pending in builder.pendingOptions {
            let bytes = interpreter.interpret(pending)
            do {
                try descriptor.setOptions(bytes, at: pending.path)
            } catch {
                builder.report(pending.nodes[0].nameRange, "these options cannot be read: \(error)")
            }
        }
        for place in interpreter.places { builder.noteComments(place.path, place.statement) }
        for fault in interpreter.faults where !builder.names.isIncomplete {
            builder.report(fault.range, fault.message)
        }
        return interpreter.names
    }
}

/// Files with every name resolved.
package struct LinkedProtos: Sendable {
    /// Each after the files that it imports; source info holds the comments.
    package var files: [Google_Protobuf_FileDescriptorProto] = []
    /// The files asked for; the others are their imports.
    package var requested: [String]
    /// What is allowed and probably not meant.
    package var warnings: [ProtoDiagnostic] = []
    /// The files as they were written, by name.
    package var sources: [String: LinkedSource] = [:]
}

/// A file as it was written, with the place of everything that it declares.
package struct LinkedSource: Sendable {
    package var file: ProtoFile
    /// The name of each declaration, by its path in the descriptor as in `SourceCodeInfo`.
    package var places: [[Int32]: Range<Int>]
    /// Paths of imports that nothing in the file needs.
    package var unusedImports: [String]
}
