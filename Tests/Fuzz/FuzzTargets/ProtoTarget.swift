internal import ProtoCodegen
internal import Protobuf

/// Reads the input as a `.proto` file. What is accepted must link as descriptors too, must be the same when it is read
/// again, and cannot break itself; what is refused must have words for it.
@Sendable
func fuzzProto(_ input: [UInt8]) {
    let first: LinkedProtos
    do {
        first = try link(input)
    } catch let error as ProtoDiagnostics {
        precondition(!error.diagnostics.isEmpty, "what is refused has a reason")
        for diagnostic in error.diagnostics {
            precondition(!diagnostic.description.isEmpty, "a reason has words")
        }
        return
    } catch {
        preconditionFailure("a file is refused by diagnostics: \(error)")
    }
    let second = expectSuccess("what linked links again") { try link(input) }
    precondition(first.files == second.files, "a file is the same when it is read again")
    let set = expectSuccess("linked files are linked descriptors") {
        try DescriptorSet(first.files)
    }
    precondition(set.files.count == first.files.count, "no file is lost")
    _ = ProtoLinter.findings(ProtoLinter.rules, in: first)
    let change = SchemaChange(from: SchemaIndex(first), to: SchemaIndex(second))
    precondition(
        ProtoBreaking.findings(ProtoBreaking.rules, in: change).isEmpty,
        "a file does not break itself")
}

private func link(_ input: [UInt8]) throws -> LinkedProtos {
    try ProtoLinker.link(["a.proto"]) { $0 == "a.proto" ? input : nil }
}
