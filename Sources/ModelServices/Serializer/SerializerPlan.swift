internal import ORM
internal import Protobuf
internal import Synchronization

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
    }

    let description: ModelDescription
    let entries: [Entry]
    let messageFields: [MessageField]
    /// Position in ``entries`` by field number.
    let positions: [Int: Int]
    /// Entries whose values lie in tables of their own.
    let manyToMany: [Entry]

    private init() throws {
        let meta = Record.meta
        guard meta.problems.isEmpty else { throw ModelDeclarationError(problems: meta.problems) }
        let description = meta.description
        let fields = MessageFields.of(Serializer.Message.self)
        let columns = meta.columns
        let readOnly = try Set(Serializer.readOnlyFields.map { try meta.fieldName(of: $0) })
        let entries = try Serializer.fields.names(of: meta, in: description).map { name in
            guard let field = description.field(named: name) else {
                throw SerializerError.unknownField(serializer: "\(Serializer.self)", field: name)
            }
            guard let message = fields[name] else {
                throw SerializerError.missingInMessage(
                    serializer: "\(Serializer.self)", field: name,
                    message: Serializer.Message.protoMessageName)
            }
            guard message.fits(field) else {
                throw SerializerError.unmappable(
                    serializer: "\(Serializer.self)", field: name,
                    message: Serializer.Message.protoMessageName)
            }
            return Entry(
                field: field,
                message: message,
                column: field.column.flatMap { columns.firstIndex(of: $0) },
                kind: field.relation?.targetKind ?? field.kind,
                validator: FieldValidator(field),
                isReadOnly: field.isReadOnly || readOnly.contains(name)
            )
        }
        self.description = description
        self.entries = entries
        messageFields = entries.map(\.message)
        positions = Dictionary(
            entries.indices.map { (entries[$0].message.number, $0) },
            uniquingKeysWith: { first, _ in first })
        manyToMany = entries.filter { $0.column == nil }
    }

    /// The plan of a serializer.
    ///
    /// - Throws: ``SerializerError`` if the serializer names fields that its model or message lacks.
    static func of(_ serializer: Serializer.Type) throws -> SerializerPlan {
        let key = ObjectIdentifier(serializer)
        if let plan = serializerPlans.withLock({ $0[key] }) as? SerializerPlan { return plan }
        let plan = try SerializerPlan()
        serializerPlans.withLock { $0[key] = plan }
        return plan
    }
}

/// Every plan made so far, by serializer type. A generic type cannot have a static of its own.
private let serializerPlans = Mutex<[ObjectIdentifier: any Sendable]>([:])

/// A serializer that does not fit its model or its message.
public enum SerializerError: Error, Sendable, Hashable, CustomStringConvertible {
    case unknownField(serializer: String, field: String)
    case missingInMessage(serializer: String, field: String, message: String)
    case unmappable(serializer: String, field: String, message: String)

    public var description: String {
        switch self {
        case .unknownField(let serializer, let field):
            "serializer `\(serializer)` names `\(field)`, which its model does not have"
        case .missingInMessage(let serializer, let field, let message):
            "serializer `\(serializer)` has the field `\(field)`, which message `\(message)` lacks; "
                + "run `manage generateproto` and `manage generategrpc`, or leave it out of `fields`"
        case .unmappable(let serializer, let field, let message):
            "serializer `\(serializer)` cannot map the field `\(field)` to its type in message `\(message)`"
        }
    }
}

extension MessageField {
    /// Whether values of `field` can travel in this field.
    fileprivate func fits(_ field: FieldDescription) -> Bool {
        if case .manyToMany = field.kind { return isRepeated }
        guard !isRepeated else { return false }
        return switch field.relation?.targetKind ?? field.kind {
        case .char, .text: form == .string
        case .dateTime: form == .string || form == .timestamp
        case .boolean: form == .bool
        case .float: form == .float || form == .double || form == .string
        default: form != .bool && form != .bytes && form != .timestamp
        }
    }
}

extension FieldDescription {
    /// Never set by a request: a key that the database gives, an automatic date, a field that is not editable.
    var isReadOnly: Bool {
        if !isEditable { return true }
        return switch kind {
        case .auto, .bigAuto: true
        case .dateTime(let autoNow, let autoNowAdd): autoNow || autoNowAdd
        default: false
        }
    }
}

extension SerializerFields {
    /// The fields' names, in the order of the serializer.
    func names(of meta: ModelMeta<Record>, in description: ModelDescription) throws -> [String] {
        switch selection {
        case .only(let properties):
            return try properties.map { try meta.fieldName(of: $0) }
        case .allExcept(let properties):
            let excluded = try Set(properties.map { try meta.fieldName(of: $0) })
            return description.fields.map(\.name).filter { !excluded.contains($0) }
        }
    }
}
