/// The extensions that are set in one message.
public struct ExtensionFieldValueSet: Sendable {
    private struct Entry: Sendable {
        var ext: any AnyMessageExtension
        var field: any AnyExtensionField
    }

    private var entries: [Int: Entry] = [:]

    /// A set without fields.
    public init() {}

    /// Whether no extension is set.
    public var isEmpty: Bool { entries.isEmpty }

    /// Whether no required field is missing in the messages that the extensions hold.
    public var isInitialized: Bool { entries.values.allSatisfy { $0.field.isInitialized } }

    func field<Field: ExtensionField, M>(_ ext: MessageExtension<Field, M>) -> Field? {
        entries[ext.fieldNumber]?.field as? Field
    }

    mutating func set<Field: ExtensionField, M>(
        _ ext: MessageExtension<Field, M>, _ field: Field
    ) {
        entries[ext.fieldNumber] = Entry(ext: ext, field: field)
    }

    mutating func remove(_ ext: any AnyMessageExtension) {
        entries[ext.fieldNumber] = nil
    }

    /// Merges the field whose tag was just read.
    /// - Returns: Whether it was read; if not, nothing was.
    mutating func decode(
        _ tag: UInt32, of ext: any AnyMessageExtension, from reader: inout WireReader,
        unknownFields: inout UnknownStorage
    ) throws(WireFormatError) -> Bool {
        var field = entries[ext.fieldNumber]?.field ?? ext.makeField()
        switch try field.decode(tag, from: &reader, unknownFields: &unknownFields) {
        case .merged:
            entries[ext.fieldNumber] = Entry(ext: ext, field: field)
            return true
        case .unknownValue: return true
        case .otherWireType: return false
        }
    }

    /// Appends the extensions with numbers in `range`, by ascending number.
    func encode(to writer: inout WireWriter, in range: Range<Int>) {
        let numbers = entries.keys.filter(range.contains).sorted()
        for number in numbers {
            guard let entry = entries[number] else { continue }
            writer.extensionObserver?.note(entry.ext)
            entry.field.encode(to: &writer, as: number)
        }
    }

    /// Appends the extensions as items of a MessageSet, by ascending number.
    func encodeMessageSet(to writer: inout WireWriter) {
        for (number, entry) in entries.sorted(by: { $0.key < $1.key }) {
            writer.extensionObserver?.note(entry.ext)
            writer.writeMessageSetItem(number) {
                entry.field.encode(to: &$0, as: WireWriter.messageSetField)
            }
        }
    }
}

extension ExtensionFieldValueSet: Hashable {
    public static func == (left: ExtensionFieldValueSet, right: ExtensionFieldValueSet) -> Bool {
        guard left.entries.count == right.entries.count else { return false }
        return left.entries.allSatisfy { number, entry in
            right.entries[number].map { isEqual(entry.field, $0.field) } ?? false
        }
    }

    private static func isEqual<Field: AnyExtensionField>(
        _ left: Field, _ right: any AnyExtensionField
    ) -> Bool {
        left == right as? Field
    }

    public func hash(into hasher: inout Hasher) {
        for number in entries.keys.sorted() {
            hasher.combine(number)
            if let field = entries[number]?.field { hasher.combine(field) }
        }
    }
}
