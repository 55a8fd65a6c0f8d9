package import Protobuf

/// Resolves `.proto` files and everything they import into descriptors.
///
/// Reading goes through a closure, so that import paths, the built-in files and tests are all the
/// same to the linker. Faults of all files are reported together.
package struct ProtoLinker {
    /// The bytes of the file that imports call by this name; nil when there is none.
    package typealias Reader = (_ name: String) throws -> [UInt8]?

    /// Links the named files.
    ///
    /// The files of ``BuiltinProtos`` are there unless `read` knows others by their names.
    /// - Throws: ``ProtoDiagnostics`` with the faults of every file, or what `read` throws.
    package static func link(_ names: [String], read: @escaping Reader) throws -> LinkedProtos {
        var loader = ProtoLoader(read: read)
        for name in names { try loader.load(name) }
        guard loader.diagnostics.isEmpty else { throw ProtoDiagnostics(loader.diagnostics) }

        var symbols = SymbolTable()
        var diagnostics: [ProtoDiagnostic] = []
        for file in loader.files { diagnostics += symbols.add(file) }
        guard diagnostics.isEmpty else { throw ProtoDiagnostics(diagnostics) }

        var linked: [Google_Protobuf_FileDescriptorProto] = []
        for file in loader.files {
            var builder = FileDescriptorBuilder(file, symbols: symbols, loader: loader)
            linked.append(builder.build())
            diagnostics += builder.diagnostics
        }
        guard diagnostics.isEmpty else { throw ProtoDiagnostics(diagnostics) }
        return LinkedProtos(files: linked, requested: names)
    }
}

/// Files with every name resolved.
package struct LinkedProtos: Sendable, Hashable {
    /// Each after the files that it imports; source info holds the comments.
    package var files: [Google_Protobuf_FileDescriptorProto]
    /// The files asked for; the others are their imports.
    package var requested: [String]
}
