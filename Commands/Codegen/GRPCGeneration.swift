internal import CommandLineKit
internal import ProjectRegistry
internal import ProtoCodegen
internal import Protobuf

/// Turns the schemas of a project into Swift files. Reads schemas, writes nothing.
struct GRPCGeneration: Sendable {
    let layout: ProducerLayout
    var visibility = SwiftGeneratorOptions.Visibility.public

    /// The Swift files for these schemas, in the order of the schemas.
    ///
    /// - Throws: ``CommandError`` with every fault that the schemas have.
    func files(for names: [String]) throws -> [OutputFile] {
        let set = try descriptors(of: names)
        let generator = SwiftGenerator(SwiftGeneratorOptions(visibility: visibility))
        return try names.map { name in
            guard let file = set.file(named: name) else {
                preconditionFailure("the linker gives back every file that it was asked for")
            }
            let generated = try generator.generate(file: file)
            return OutputFile(generated.path, generated.contents)
        }
    }

    /// The schemas and what they import, resolved.
    func descriptors(of names: [String]) throws -> DescriptorSet {
        do {
            let linked = try ProtoLinker.link(names) { try layout.readProto($0) }
            return try DescriptorSet(linked.files)
        } catch let error as ProtoDiagnostics {
            throw CommandError(describe(error), cause: error)
        }
    }

    /// Faults with the paths that a person can open.
    private func describe(_ error: ProtoDiagnostics) -> String {
        error.diagnostics.map { diagnostic in
            var shown = diagnostic
            let path = layout.protoDirectory + "/" + diagnostic.file
            if FileSystem.kind(of: path) == .file { shown.file = layout.displayed(path) }
            return shown.description
        }.joined(separator: "\n")
    }

    /// Generated files that no schema gives any more, by their paths in `grpc/`.
    func staleOutputs(besides files: [OutputFile]) throws -> [String] {
        let current = Set(files.map(\.path))
        return try ProducerLayout.files(below: layout.grpcDirectory, suffix: ".pb.swift").filter {
            guard !current.contains($0) else { return false }
            let text = try FileSystem.readText(layout.grpcDirectory + "/" + $0)
            return text.hasPrefix(Self.marker)
        }
    }

    /// What generated files begin with; a file without it belongs to a person.
    private static let marker = "// Generated from "
}
