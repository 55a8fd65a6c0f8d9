/// Brings an existing `.proto` file up to its models by editing it in place.
///
/// The file is the contract, so it wins wherever it can: field numbers never move, an RPC or request
/// that a person changed is left alone, everything that is not about the models' fields stays byte
/// for byte. New fields take fresh numbers; fields gone from the model become `reserved`. A field
/// of a type that no model field has, or inside of a oneof, was written by hand and stays.
package struct ModelProtoMerger {
    private let file: ProtoFile
    private let isForced: Bool
    private var edits: TextEdits
    private var appended: [String] = []
    private var changes: [ProtoChange] = []
    private var conflicts: [ProtoConflict] = []

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
        return merger.outcome
    }

    private init(_ file: ProtoFile, isForced: Bool) {
        self.file = file
        self.isForced = isForced
        edits = TextEdits(file.source)
    }

    private var outcome: Outcome {
        var text = edits.applied()
        if !appended.isEmpty {
            while text.last?.isNewline == true { text.removeLast() }
            text = ([text] + appended).joined(separator: "\n\n") + "\n"
        }
        return Outcome(text: text, changes: changes, conflicts: conflicts)
    }

    private mutating func merge(_ model: ModelProto) {
        let service = file.services.first { $0.name.text == model.service.name }
        if service == nil {
            add(model.service)
        }
        mergeData(model)
        mergeRequest(model.listRequest, of: service)
        mergeRequest(model.retrieveRequest, of: service)
    }

    private func message(named name: String) -> MessageNode? {
        file.messages.first { $0.name.text == name }
    }

    // MARK: - Whole blocks

    private mutating func add(_ service: ModelProto.ServiceBlock) {
        guard isFree(service.name) else { return }
        appended.append(ModelProtoRenderer.render(service))
        changes.append(.newService(service.name))
        addEmptyImport()
    }

    private mutating func add(_ message: ModelProto.MessageBlock) {
        guard isFree(message.name) else { return }
        appended.append(ModelProtoRenderer.render(message))
        changes.append(.newMessage(message.name))
    }

    /// Reports the declaration of another kind that has this name, if there is one.
    private mutating func isFree(_ name: String) -> Bool {
        var other: String?
        if file.messages.contains(where: { $0.name.text == name }) { other = "a message" }
        if file.enums.contains(where: { $0.name.text == name }) { other = "an enum" }
        if file.services.contains(where: { $0.name.text == name }) { other = "a service" }
        guard let other else { return true }
        conflicts.append(.nameIsTaken(name, by: other))
        return false
    }

    private mutating func addEmptyImport() {
        let path = ModelProtoRenderer.emptyImport
        guard !file.imports.contains(where: { $0.path == path }),
            !changes.contains(.newImport(path))
        else { return }
        changes.append(.newImport(path))
        let line = "import \"\(path)\";"
        if let last = file.imports.last {
            edits.insert("\n\(line)", at: last.statement.range.upperBound)
        } else if let statement = file.packageStatement ?? file.syntaxStatement {
            edits.insert("\n\n\(line)", at: statement.range.upperBound)
        }
    }

    /// Requests belong to whoever edits the file; a missing one is added only while an RPC names it.
    private mutating func mergeRequest(
        _ request: ModelProto.MessageBlock, of service: ServiceNode?
    ) {
        guard let existing = message(named: request.name) else {
            let isNeeded = service?.methods.contains { $0.input.text == request.name } ?? true
            if isNeeded { add(request) }
            return
        }
        for field in existing.allFields {
            guard let wanted = request.fields.first(where: { $0.name == field.name.text }),
                ProtoTypeMapping.change(from: written(field), to: wanted.type) == .widen
            else { continue }
            widen(field, to: wanted, in: existing)
        }
    }

    // MARK: - The fields of a model's message

    private mutating func mergeData(_ model: ModelProto) {
        guard let existing = message(named: model.data.name) else { return add(model.data) }
        let body = MessageEdit(existing, in: file.source)
        var allocator = FieldNumberAllocator(existing)
        var added: [(field: ModelProto.FieldLine, number: Int64)] = []
        var reservation = Reservation()
        let written = Dictionary(
            existing.allFields.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })

        for wanted in model.data.fields {
            let old = written[wanted.name]
            if let old, keep(old, as: wanted, in: existing) { continue }
            guard let number = allocator.next() else {
                conflicts.append(.noNumberLeft(message: existing.name.text))
                return
            }
            if let old {
                edits.remove(old.statement)
                reservation.numbers.append(old.number.value)
                changes.append(
                    .renumberedField(
                        message: existing.name.text, field: wanted.name,
                        from: old.number.value, to: number))
            } else {
                changes.append(
                    .newField(message: existing.name.text, field: wanted.name, number: number))
            }
            added.append((wanted, number))
        }
        let known = Set((model.data.fields + model.withheld).map(\.name))
        let loose = existing.elements.compactMap {
            if case .field(let field) = $0 { field } else { nil }
        }
        for field in loose where !known.contains(field.name.text) && isOurs(field) {
            edits.remove(field.statement)
            reservation.numbers.append(field.number.value)
            reservation.names.append(field.name.text)
            changes.append(
                .removedField(
                    message: existing.name.text, field: field.name.text,
                    number: field.number.value))
        }
        reservation.returning = Set(added.map(\.field.name))
        body.reserve(reservation, edits: &edits)
        body.append(added.map { $0.field.text(number: $0.number) }, edits: &edits)
    }

    /// - Returns: Whether the field stays as it is, or was widened in place.
    private mutating func keep(
        _ old: FieldNode, as wanted: ModelProto.FieldLine, in message: MessageNode
    ) -> Bool {
        let sameLabel = (old.label == .repeated) == wanted.isRepeated
        let change = ProtoTypeMapping.change(from: written(old), to: wanted.type)
        // Types of a person's making, such as a timestamp or an enum, are for the serializer to judge.
        if !isOurs(old) { return true }
        switch change {
        case .keep where sameLabel:
            return true
        case .widen where sameLabel:
            widen(old, to: wanted, in: message)
            return true
        default:
            guard !isForced else { return false }
            conflicts.append(
                .incompatibleField(
                    message: message.name.text,
                    field: wanted.name,
                    number: old.number.value,
                    written: (old.label == .repeated ? "repeated " : "") + written(old),
                    wanted: (wanted.isRepeated ? "repeated " : "") + wanted.type
                ))
            return true
        }
    }

    private mutating func widen(
        _ field: FieldNode, to wanted: ModelProto.FieldLine, in message: MessageNode
    ) {
        edits.replace(field.typeRange, with: wanted.type)
        changes.append(
            .widenedField(
                message: message.name.text, field: field.name.text,
                from: written(field), to: wanted.type))
    }

    private func written(_ field: FieldNode) -> String { file.source.text(field.typeRange) }

    /// Whether the field's type is one that model fields have.
    private func isOurs(_ field: FieldNode) -> Bool {
        guard case .scalar(let name) = field.type else { return false }
        return name != "bytes"
    }
}
