/// Brings the enum of a field with choices up to the choices: numbers stay, new values take fresh ones,
/// values of choices that are gone become `reserved`.
struct EnumMerger {
    private let block: ModelProto.EnumBlock
    private let existing: EnumNode
    /// `Post.Status`.
    private let name: String
    private let source: ProtoSource

    init(
        _ block: ModelProto.EnumBlock, into existing: EnumNode, of message: String,
        in source: ProtoSource
    ) {
        self.block = block
        self.existing = existing
        self.source = source
        name = "\(message).\(block.name)"
    }

    func merge(_ revision: inout ProtoRevision) {
        var reservation = Reservation()
        var lines: [String] = []
        var next = firstFreeNumber
        // The first value is the one that is not a choice; its name is the file's affair.
        for value in block.values.dropFirst()
        where !existing.values.contains(where: { $0.name.text == value }) {
            guard let number = next, number <= Int64(Int32.max) else {
                revision.conflicts.append(.noNumberLeft(message: name))
                return
            }
            lines.append("\(value) = \(number);")
            reservation.returning.insert(value)
            revision.changes.append(.newValue(enum: name, value: value, number: number))
            next = number + 1
        }
        for value in existing.values
        where value.number.value != 0 && !block.values.contains(value.name.text) {
            revision.edits.remove(value.statement)
            reservation.numbers.append(value.number.value)
            reservation.names.append(value.name.text)
            revision.changes.append(
                .removedValue(enum: name, value: value.name.text, number: value.number.value))
        }
        let body = BlockEdit(existing, in: source)
        body.reserve(reservation, edits: &revision.edits)
        body.append(lines, edits: &revision.edits)
    }

    /// Above every number that a value ever had; nil if all those are reserved.
    private var firstFreeNumber: Int64? {
        var last = existing.values.map(\.number.value).max() ?? 0
        for range in existing.reserved.flatMap(\.ranges) {
            guard let end = range.last?.value else { return nil }
            last = max(last, end)
        }
        return max(last, 0) + 1
    }
}
