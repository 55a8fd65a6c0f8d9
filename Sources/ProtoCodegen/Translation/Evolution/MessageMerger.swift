/// Brings one message of a file up to what its model asks for.
struct MessageMerger {
    private let block: ModelProto.MessageBlock
    private let existing: MessageNode
    private let model: ModelProto
    private let source: ProtoSource
    private let isForced: Bool

    private var allocator: FieldNumberAllocator
    private let written: [String: FieldNode]
    /// Fields outside of oneofs; those inside belong to a person.
    private let loose: [FieldNode]
    /// Fields that got another name, by the old one.
    private var renamed: Set<String> = []
    private var added: [(field: ModelProto.FieldLine, number: Int64)] = []
    private var removed: [FieldNode] = []
    private var reservation = Reservation()

    init(
        _ block: ModelProto.MessageBlock, into existing: MessageNode, of model: ModelProto,
        in source: ProtoSource, isForced: Bool
    ) {
        self.block = block
        self.existing = existing
        self.model = model
        self.source = source
        self.isForced = isForced
        allocator = FieldNumberAllocator(existing)
        written = Dictionary(
            existing.allFields.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
        loose = existing.elements.compactMap {
            if case .field(let field) = $0 { field } else { nil }
        }
    }

    /// Merges the message that carries an instance.
    ///
    /// - Returns: Names of fields that it lost, now or earlier.
    mutating func mergeInstance(_ revision: inout ProtoRevision) -> Set<String> {
        addFields(&revision)
        let known = Set((block.fields + model.withheld).map(\.name))
        for field in loose where !known.contains(field.name.text) && isOurs(field) {
            remove(field, &revision)
        }
        let enums = mergeEnums(&revision)
        finish(enums, &revision)
        noteRename(&revision)
        return Set(
            removed.map(\.name.text) + existing.reserved.flatMap { $0.names.map(\.text) }
        ).subtracting(known)
    }

    /// Merges a request with fields of the model: what a person added besides stays.
    mutating func mergeRequest(lost: Set<String>, _ revision: inout ProtoRevision) {
        addFields(&revision)
        let wanted = Set(block.fields.map(\.name))
        for field in loose
        where lost.contains(field.name.text) && !wanted.contains(field.name.text) && isOurs(field) {
            remove(field, &revision)
        }
        finish([], &revision)
    }

    /// Leaves the message to whoever edits it, but for types that have become too narrow.
    mutating func widen(_ revision: inout ProtoRevision) {
        for field in existing.allFields {
            guard let wanted = block.fields.first(where: { $0.name == field.name.text }),
                ProtoTypeMapping.change(from: typeText(field), to: wanted.type) == .widen
            else { continue }
            widen(field, to: wanted, &revision)
        }
    }

    // MARK: - Fields

    private mutating func addFields(_ revision: inout ProtoRevision) {
        for wanted in block.fields {
            var old = written[wanted.name]
            if old == nil { old = rename(to: wanted, &revision) }
            if let old, keep(old, as: wanted, &revision) { continue }
            guard let number = allocator.next() else {
                revision.conflicts.append(.noNumberLeft(message: existing.name.text))
                return
            }
            if let old {
                revision.edits.remove(old.statement)
                reservation.numbers.append(old.number.value)
                revision.changes.append(
                    .renumberedField(
                        message: existing.name.text, field: wanted.name,
                        from: old.number.value, to: number))
            } else {
                revision.changes.append(
                    .newField(message: existing.name.text, field: wanted.name, number: number))
            }
            added.append((wanted, number))
            revision.use(wanted.type)
        }
    }

    /// Gives the field that had an earlier name of `wanted` its present one.
    ///
    /// - Returns: That field; nil if there is none, or its type could not stay.
    private mutating func rename(
        to wanted: ModelProto.FieldLine, _ revision: inout ProtoRevision
    ) -> FieldNode? {
        guard
            let old = loose.first(where: { field in
                model.renames[field.name.text] == wanted.name
                    && !block.fields.contains { $0.name == field.name.text }
            }), isSameType(old, wanted) || change(of: old, to: wanted) != .incompatible,
            (old.label == .repeated) == wanted.isRepeated
        else { return nil }
        renamed.insert(old.name.text)
        reservation.returning.insert(wanted.name)
        revision.edits.replace(old.name.range, with: wanted.name)
        revision.changes.append(
            .renamedField(
                message: existing.name.text, from: old.name.text, to: wanted.name,
                number: old.number.value))
        return old
    }

    private mutating func remove(_ field: FieldNode, _ revision: inout ProtoRevision) {
        guard !renamed.contains(field.name.text) else { return }
        removed.append(field)
        revision.edits.remove(field.statement)
        reservation.numbers.append(field.number.value)
        reservation.names.append(field.name.text)
        revision.changes.append(
            .removedField(
                message: existing.name.text, field: field.name.text, number: field.number.value))
    }

    /// - Returns: Whether the field stays as it is, or was changed in place.
    private func keep(
        _ old: FieldNode, as wanted: ModelProto.FieldLine, _ revision: inout ProtoRevision
    ) -> Bool {
        // Types of a person's making are for the serializer to judge.
        if !isOurs(old) { return true }
        let sameLabel = (old.label == .repeated) == wanted.isRepeated
        switch change(of: old, to: wanted) {
        case .keep where sameLabel:
            markOptional(old, as: wanted, &revision)
            return true
        case .widen where sameLabel:
            widen(old, to: wanted, &revision)
            markOptional(old, as: wanted, &revision)
            return true
        default:
            guard !isForced else { return false }
            revision.conflicts.append(
                .incompatibleField(
                    message: existing.name.text,
                    field: wanted.name,
                    number: old.number.value,
                    written: (old.label == .repeated ? "repeated " : "") + typeText(old),
                    wanted: (wanted.isRepeated ? "repeated " : "") + wanted.type
                ))
            return true
        }
    }

    /// Presence can be added to a field without changing what is on the wire. It is never taken away.
    private func markOptional(
        _ field: FieldNode, as wanted: ModelProto.FieldLine, _ revision: inout ProtoRevision
    ) {
        let isLoose = loose.contains { $0.statement.range == field.statement.range }
        guard wanted.label == .optional, field.label == nil, isLoose else { return }
        revision.edits.insert("optional ", at: field.typeRange.lowerBound)
        revision.changes.append(
            .madeOptional(message: existing.name.text, field: field.name.text))
    }

    private func widen(
        _ field: FieldNode, to wanted: ModelProto.FieldLine, _ revision: inout ProtoRevision
    ) {
        revision.edits.replace(field.typeRange, with: wanted.type)
        revision.changes.append(
            .widenedField(
                message: existing.name.text, field: field.name.text,
                from: typeText(field), to: wanted.type))
    }

    /// A field gone and one come of the same type look like a rename; who made it has to say so.
    private func noteRename(_ revision: inout ProtoRevision) {
        let fresh = added.filter { written[$0.field.name] == nil }
        guard let old = removed.first, removed.count == 1, let new = fresh.first?.field,
            fresh.count == 1, isSameType(old, new), (old.label == .repeated) == new.isRepeated
        else { return }
        revision.changes.append(
            .mayBeRenamed(
                model: model.model, from: old.name.text, to: new.name, number: old.number.value))
    }

    // MARK: - Enums

    /// - Returns: Lines of the enums that the message lacks.
    private func mergeEnums(_ revision: inout ProtoRevision) -> [String] {
        var lines: [String] = []
        for enumeration in block.enums {
            let node = existing.elements.lazy.compactMap { element -> EnumNode? in
                if case .enumeration(let node) = element { node } else { nil }
            }.first { $0.name.text == enumeration.name }
            if let node {
                EnumMerger(enumeration, into: node, of: existing.name.text, in: source)
                    .merge(&revision)
            } else if added.contains(where: { $0.field.type == enumeration.name }) {
                lines += ModelProtoRenderer.lines(of: enumeration)
                revision.changes.append(.newEnum("\(existing.name.text).\(enumeration.name)"))
            }
        }
        return lines
    }

    private mutating func finish(_ enums: [String], _ revision: inout ProtoRevision) {
        reservation.returning.formUnion(added.map(\.field.name))
        let body = BlockEdit(existing, in: source)
        body.reserve(reservation, edits: &revision.edits)
        body.append(
            enums + added.flatMap { $0.field.lines(number: $0.number) }, edits: &revision.edits)
    }

    // MARK: - Types

    private func typeText(_ field: FieldNode) -> String { source.text(field.typeRange) }

    private func change(
        of field: FieldNode, to wanted: ModelProto.FieldLine
    ) -> ProtoTypeMapping.Change {
        isSameType(field, wanted)
            ? .keep : ProtoTypeMapping.change(from: typeText(field), to: wanted.type)
    }

    /// Whether the field has this type, however the file spells its scope.
    private func isSameType(_ field: FieldNode, _ wanted: ModelProto.FieldLine) -> Bool {
        if case .scalar(let name) = field.type { return name == wanted.type }
        return typeText(field).split(separator: ".").last == wanted.type.split(separator: ".").last
    }

    /// Whether the model may have had the field, and its type is one that model fields have.
    private func isOurs(_ field: FieldNode) -> Bool {
        if let known = model.knownFields, !known.contains(field.name.text) { return false }
        switch field.type {
        case .scalar(let name): return name != "bytes" || model.types == .rich
        case .named(let name):
            guard model.types == .rich else { return false }
            let parts = name.split(separator: ".")
            let types = [
                ProtoTypeMapping.timestamp, ProtoTypeMapping.duration, ProtoTypeMapping.structure,
            ]
            return types.contains(parts.joined(separator: "."))
                || parts.last.map(String.init) == CamelCase.upper(field.name.text)
        case .map, .group: return false
        }
    }
}
