internal import CommandLineKit
internal import ProjectRegistry
internal import ProtoCodegen
internal import Protobuf

/// Turns the schemas of a project into Swift files. Reads schemas, writes nothing.
struct GRPCGeneration: Sendable {
    let layout: ProducerLayout
    var visibility = SwiftGeneratorOptions.Visibility.public
    /// Absolute; where imports are that are not in `proto/`.
    var importPaths: [String] = []

    /// The Swift files for these schemas in their order, and then for what they import from elsewhere and the toolkit
    /// has no code of.
    ///
    /// `warn` gets what is allowed and probably not meant.
    /// - Throws: ``CommandError`` with every fault that the schemas have.
    func files(
        for names: [String], warn: (String) -> Void = { _ in }
    ) throws -> [OutputFile] {
        let linked = try roots.link(names)
        for var warning in linked.warnings where names.contains(warning.file) {
            warning.file = roots.displayed(warning.file)
            warn(warning.description)
        }
        let set = try DescriptorSet(linked.files)
        let generator = SwiftGenerator(SwiftGeneratorOptions(visibility: visibility))
        let files = names.map { name in
            guard let file = set.file(named: name) else {
                preconditionFailure("the linker gives back every file that it was asked for")
            }
            return file
        }
        for name in names where BuiltinProtos.module(of: name) != nil {
            warn("\(roots.displayed(name)): the toolkit has this file's code; none is generated")
        }
        let generated =
            files.filter { BuiltinProtos.module(of: $0.name) == nil } + imports(in: set, of: names)
        do {
            return try generator.generate(files: generated).map {
                OutputFile($0.path, $0.contents)
            }
        } catch let error as GenerationError {
            throw CommandError("\(error)", hint: error.advice, cause: error)
        }
    }

    /// What the schemas import from elsewhere, each after its own imports; not what every runtime brings along.
    /// - Throws: ``CommandError`` with every fault that the schemas have.
    func imports(of names: [String]) throws -> [String] {
        try imports(in: descriptors(of: names), of: names).map(\.name)
    }

    /// The schemas and what they import, resolved.
    func descriptors(of names: [String]) throws -> DescriptorSet {
        try DescriptorSet(roots.link(names).files)
    }

    private func imports(in set: DescriptorSet, of names: [String]) -> [FileDescriptor] {
        // The set has imports before the files that import them.
        set.files.filter { !names.contains($0.name) && BuiltinProtos.module(of: $0.name) == nil }
    }

    /// A `google.protobuf.FileDescriptorSet` of the schemas and what they import, each file after its
    /// imports and without source info: what `protoc --include_imports --descriptor_set_out` writes.
    func descriptorSet(of names: [String]) throws -> [UInt8] {
        var set = Google_Protobuf_FileDescriptorSet()
        set.file = try roots.link(names).files.map { file in
            var file = file
            file.clearSourceCodeInfo()
            return file
        }
        return try set.serializedBytes()
    }

    private var roots: SchemaRoots {
        SchemaRoots(
            directories: [layout.protoDirectory] + importPaths, base: layout.projectDirectory)
    }

    /// Generated files that no schema gives any more, by their paths below `directory`.
    func staleOutputs(below directory: String, besides files: [OutputFile]) throws -> [String] {
        let current = Set(files.map(\.path))
        return try ProducerLayout.files(below: directory, suffix: ".pb.swift").filter {
            guard !current.contains($0) else { return false }
            let text = try FileSystem.readText(directory + "/" + $0)
            return text.hasPrefix(Self.marker)
        }
    }

    /// What generated files begin with; a file without it belongs to a person.
    private static let marker = "// Generated from "
}
