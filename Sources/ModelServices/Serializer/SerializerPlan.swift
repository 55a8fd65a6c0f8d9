internal import ORM
internal import Protobuf

/// How a serializer's model fields and message fields correspond. Worked out once for each serializer,
/// so that a row goes to the wire without looking a name up.
final class SerializerPlan<Serializer: ModelSerializer>: Sendable {
    typealias Record = Serializer.Record

    /// One field of the serializer.
    struct Entry: Sendable {
        let field: FieldDescription
        let message: MessageField
        /// Position in a row that selects ``ModelMeta/columns``; nil for a many-to-many field.
        let column: Int?
        /// Kind of the stored value: for a foreign key, that of the target's key.
        let kind: FieldKind
        let validator: FieldValidator
        let isReadOnly: Bool
        /// Numbers of the message's enum by the choices that they stand for.
        let choices: ChoiceTable?
    }

    let description: ModelDescription
    let entries: [Entry]
    let messageFields: [MessageField]
    /// Position in ``entries`` by field number.
    let positions: [Int: Int]
    /// Position of the primary key in a row that selects ``ModelMeta/columns``.
    let keyColumn: Int?
    /// How the values in the model's own table go to the wire.
    let columns: [ColumnEncoder]
    /// The tables that ``columns`` refer to by position.
    let choiceTables: [ChoiceTable]
    /// Entries whose values lie in tables of their own.
    let manyToMany: [Entry]
    /// Names of fields that no two rows have the same values of, where all are the serializer's.
    let uniqueTogether: [[String]]

    private init() throws {
        let meta = Record.meta
        guard meta.problems.isEmpty else { throw ModelDeclarationError(problems: meta.problems) }
        var problems: [SerializerError] = []
        let entries = Self.makeEntries(problems: &problems)
        if let problem = problems.first { throw problem }
        let names = Set(entries.map(\.field.name))
        description = meta.description
        self.entries = entries
        messageFields = entries.map(\.message)
        keyColumn = meta.columns.firstIndex(of: meta.primaryKeyColumn)
        positions = Dictionary(
            entries.indices.map { (entries[$0].message.number, $0) },
            uniquingKeysWith: { first, _ in first })
        var tables: [ChoiceTable] = []
        columns = entries.compactMap { entry in
            entry.column.map { column in
                if let table = entry.choices { tables.append(table) }
                return ColumnEncoder(
                    column: column, kind: entry.kind, message: entry.message,
                    choices: entry.choices == nil ? nil : tables.count - 1)
            }
        }
        choiceTables = tables
        manyToMany = entries.filter { $0.column == nil }
        uniqueTogether = description.uniqueSets.filter { names.isSuperset(of: $0) }
    }

    /// The plan of a serializer.
    ///
    /// - Throws: ``SerializerError`` if the serializer does not fit its model or message.
    static func of(_ serializer: Serializer.Type) throws -> SerializerPlan {
        try serializerPlans.object(for: serializer) { try SerializerPlan() }
    }

    /// Everything that keeps the serializer from fitting its model and its message.
    static func problems() -> [SerializerError] {
        // A model that cannot be used is reported as such.
        guard Record.meta.problems.isEmpty else { return [] }
        var problems: [SerializerError] = []
        _ = makeEntries(problems: &problems)
        return problems
    }

    private static func makeEntries(problems: inout [SerializerError]) -> [Entry] {
        let meta = Record.meta
        let columns = meta.columns
        let descriptor = Serializer.Message.messageDescriptor
        let messageFields = MessageFields(descriptor)
        let readOnly = Set(names(of: Serializer.readOnlyFields, problems: &problems))
        var entries: [Entry] = []
        for field in selectedFields(problems: &problems) {
            let choices = descriptor.field(named: field.name).flatMap { ChoiceTable(field, $0) }
            switch messageFields[field.name] {
            case .none:
                problems.append(
                    .missingInMessage(
                        serializer: "\(Serializer.self)", field: field.name,
                        message: Serializer.Message.protoMessageName))
            case .some(let message) where message?.fits(field, choices: choices) == true:
                guard let message else { continue }
                entries.append(
                    Entry(
                        field: field,
                        message: message,
                        column: field.column.flatMap { columns.firstIndex(of: $0) },
                        kind: field.relation?.targetKind ?? field.kind,
                        validator: FieldValidator(field),
                        isReadOnly: field.isReadOnly || readOnly.contains(field.name),
                        choices: choices
                    ))
            case .some:
                problems.append(
                    .unmappable(
                        serializer: "\(Serializer.self)", field: field.name,
                        message: Serializer.Message.protoMessageName))
            }
        }
        return entries
    }

    /// The fields that the serializer selects, in its order.
    private static func selectedFields(problems: inout [SerializerError]) -> [FieldDescription] {
        let description = Record.meta.description
        switch Serializer.fields.selection {
        case .only(let properties):
            return names(of: properties, problems: &problems)
                .compactMap { description.field(named: $0) }
        case .allExcept(let properties):
            let excluded = Set(names(of: properties, problems: &problems))
            return description.fields.filter { !excluded.contains($0.name) }
        }
    }

    private static func names(
        of properties: [any PartialKeyPath<Record> & Sendable], problems: inout [SerializerError]
    ) -> [String] {
        properties.compactMap { property in
            do { return try Record.meta.fieldName(of: property) } catch {
                problems.append(
                    .unknownField(
                        serializer: "\(Serializer.self)", field: Self.name(of: property)))
                return nil
            }
        }
    }

    /// `\Post.<computed>` for a computed property, whose name is not kept.
    private static func name(of property: PartialKeyPath<Record>) -> String {
        let text = property.debugDescription
        guard let computed = text.firstRange(of: "<computed") else { return text }
        return text[..<computed.lowerBound] + "<computed>"
    }
}

/// The plan of every serializer that was used so far.
private let serializerPlans = TypeCache()

extension MessageField {
    /// Whether values of `field` can travel in this field; `choices` are its enum's, if it has one for them.
    func fits(_ field: FieldDescription, choices: ChoiceTable?) -> Bool {
        if choices != nil { return !isRepeated }
        if case .manyToMany(let relation) = field.kind {
            // Keys of related rows travel as integers, or as their text.
            switch relation.targetKind.content {
            case .integer: return isRepeated && fits(.bigInteger)
            case .uuid, .text: return isRepeated && form == .string
            default: return false
            }
        }
        return !isRepeated && fits(field.relation?.targetKind ?? field.kind)
    }

    private func fits(_ kind: FieldKind) -> Bool {
        switch kind.content {
        case .text, .date, .time, .decimal, .uuid: form == .string
        case .timestamp: form == .string || form == .timestamp
        case .duration: form == .string || form == .duration
        case .bytes: form == .string || form == .bytes
        case .json: form == .string || form == .structure
        case .boolean: form == .bool
        case .real: form == .float || form == .double || form == .string
        case .integer:
            switch form {
            case .bool, .bytes, .timestamp, .duration, .structure, .float, .double: false
            default: true
            }
        }
    }
}
