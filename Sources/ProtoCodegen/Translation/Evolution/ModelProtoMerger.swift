/// Brings an existing `.proto` file up to its models by editing it in place.
///
/// The file is the contract, so it wins wherever it can: field numbers never move, an RPC or request
/// that a person changed is left alone, everything that is not about the models' fields stays byte
/// for byte. New fields take fresh numbers; fields gone from the model become `reserved`. A field
/// of a type that no model field has, or inside of a oneof, was written by hand and stays.
///
/// The file's level is here; ``MessageMerger`` merges one message, ``EnumMerger`` one enum of it, and
/// ``BlockEdit`` knows where in the text their statements go.
package struct ModelProtoMerger {
    private let file: ProtoFile
    private let isForced: Bool
    private var revision: ProtoRevision

    /// The file as it should be, and how it differs from the one there is.
    package struct Outcome: Sendable, Hashable {
        package var text: String
        package var changes: [ProtoChange]
        /// When there are any, `text` must not be written.
        package var conflicts: [ProtoConflict]
    }

    /// Compares and edits a proto3 file without faults. Models that the file lacks are added in the
    /// order given; `isForced` gives a field whose type changes a fresh number instead of a conflict.
    package static func merge(
        _ models: [ModelProto], into file: ProtoFile, isForced: Bool = false
    ) -> Outcome {
        var merger = ModelProtoMerger(file, isForced: isForced)
        for model in models { merger.merge(model) }
        merger.addImports()
        return Outcome(
            text: merger.revision.text,
            changes: merger.revision.changes,
            conflicts: merger.revision.conflicts)
    }

    private init(_ file: ProtoFile, isForced: Bool) {
        self.file = file
        self.isForced = isForced
        revision = ProtoRevision(file.source)
    }

    private mutating func merge(_ model: ModelProto) {
        let service = file.services.first { $0.name.text == model.service.name }
        if service == nil { add(model.service) }
        var lost: Set<String> = []
        for block in model.messages {
            guard let existing = file.messages.first(where: { $0.name.text == block.name }) else {
                // A request is added only while an RPC names it: a person may have done away with it.
                let isNeeded =
                    block.role == .instance || service?.names(message: block.name) ?? true
                if isNeeded { add(block) }
                continue
            }
            var merger = MessageMerger(
                block, into: existing, of: model, in: file.source, isForced: isForced)
            switch block.role {
            case .instance: lost = merger.mergeInstance(&revision)
            case .request: merger.mergeRequest(lost: lost, &revision)
            case .fixed: merger.widen(&revision)
            }
        }
    }

    // MARK: - Whole blocks

    private mutating func add(_ service: ModelProto.ServiceBlock) {
        guard isFree(service.name) else { return }
        revision.appended.append(ModelProtoRenderer.render(service))
        revision.changes.append(.newService(service.name))
        revision.use(ProtoTypeMapping.empty)
    }

    private mutating func add(_ message: ModelProto.MessageBlock) {
        guard isFree(message.name) else { return }
        revision.appended.append(ModelProtoRenderer.render(message))
        revision.changes.append(.newMessage(message.name))
        for field in message.fields { revision.use(field.type) }
    }

    /// Reports the declaration of another kind that has this name, if there is one.
    private mutating func isFree(_ name: String) -> Bool {
        var other: String?
        if file.messages.contains(where: { $0.name.text == name }) { other = "a message" }
        if file.enums.contains(where: { $0.name.text == name }) { other = "an enum" }
        if file.services.contains(where: { $0.name.text == name }) { other = "a service" }
        guard let other else { return true }
        revision.conflicts.append(.nameIsTaken(name, by: other))
        return false
    }

    // MARK: - Imports

    private mutating func addImports() {
        let missing = revision.namedTypes.compactMap(ProtoTypeMapping.importPath(of:))
            .filter { path in !file.imports.contains { $0.path == path } }
        guard !missing.isEmpty else { return }
        revision.changes += missing.map { .newImport($0) }
        let lines = missing.map { "import \"\($0)\";" }.joined(separator: "\n")
        if let last = file.imports.last {
            revision.edits.insert("\n\(lines)", at: last.statement.range.upperBound)
        } else if let statement = file.packageStatement ?? file.syntaxStatement {
            revision.edits.insert("\n\n\(lines)", at: statement.range.upperBound)
        }
    }
}

extension ServiceNode {
    fileprivate func names(message: String) -> Bool {
        methods.contains { $0.input.text == message || $0.output.text == message }
    }
}
