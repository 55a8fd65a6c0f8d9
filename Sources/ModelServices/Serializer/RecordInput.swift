internal import ORM
internal import Protobuf

/// What a request wants a record to be: its values against the serializer's plan.
struct RecordInput<Serializer: ModelSerializer> {
    typealias Record = Serializer.Record

    private let plan: SerializerPlan<Serializer>
    private let values: RequestValues

    /// Reads the serializer's message, or another with fields of the same names.
    init<Request: Message>(_ serializer: Serializer.Type, request: Request) throws {
        plan = try SerializerPlan.of(serializer)
        let bytes = try request.serializedBytes()
        let (fields, positions): ([MessageField], [Int: Int])
        if Request.self == Serializer.Message.self {
            (fields, positions) = (plan.messageFields, plan.positions)
        } else {
            let known = MessageFields(Request.messageDescriptor)
            let matching = plan.messageFields.map { (known[$0.name] ?? nil) }
            fields = zip(matching, plan.messageFields).map { $0 ?? $1 }
            positions = Dictionary(
                matching.indices.compactMap { position in
                    matching[position].map { ($0.number, position) }
                },
                uniquingKeysWith: { first, _ in first })
        }
        values = try bytes.withUnsafeBytes {
            try RequestValues(decoding: $0, plan: fields, positions: positions)
        }
    }

    /// A new record: defaults where the request is silent, its values elsewhere.
    ///
    /// - Throws: ``ValidationError`` with every rule that is broken.
    func makeRecord() async throws -> Record {
        var record = Record()
        try await assign(to: &record, isNew: true, onlyPresent: false)
        return record
    }

    /// Changes a stored record to what the request says.
    func apply(to record: inout Record, onlyPresent: Bool = false) async throws {
        try await assign(to: &record, isNew: false, onlyPresent: onlyPresent)
    }

    /// Stores the many-to-many keys, once `store` has given the record a key of its own: all of it, or
    /// nothing.
    func storing(
        _ record: inout Record, onlyPresent: Bool = false,
        _ store: (inout Record) async throws -> Void
    ) async throws {
        guard !plan.manyToMany.isEmpty else { return try await store(&record) }
        let unstored = record
        record = try await database.transaction {
            var record = unstored
            try await store(&record)
            try await storeRelated(of: record, onlyPresent: onlyPresent)
            return record
        }
    }

    private func storeRelated(of record: Record, onlyPresent: Bool) async throws {
        for (position, entry) in plan.entries.enumerated()
        where entry.column == nil && !entry.isReadOnly {
            let keys = values.repeated[position]
            if keys.isEmpty && onlyPresent { continue }
            try await plan.setRelatedKeys(keys, of: record, through: entry.field)
        }
    }

    private func assign(to record: inout Record, isNew: Bool, onlyPresent: Bool) async throws {
        let rules = DatabaseRules<Record>(description: plan.description)
        var violations: [FieldViolation] = []
        let stored = isNew ? nil : record
        for (position, entry) in plan.entries.enumerated() where !entry.isReadOnly {
            do {
                guard entry.column != nil else {
                    let keys = values.repeated[position]
                    if keys.isEmpty && onlyPresent { continue }
                    try await rules.check(keys: keys, of: entry.field)
                    continue
                }
                guard
                    let value = try storedValue(
                        at: position, of: entry, isNew: isNew, onlyPresent: onlyPresent)
                else { continue }
                try await rules.check(
                    value, of: entry.field, kind: entry.kind, record: stored)
                try Record.meta.set(value, field: entry.field.name, on: &record)
            } catch let violation as ValueViolation {
                violations.append(entry.violation(violation.description, code: violation.code))
            } catch let error as FieldValueError {
                violations.append(entry.violation("\(error)", code: "invalid"))
            }
        }
        if violations.isEmpty {
            for fields in plan.uniqueTogether {
                do {
                    try await rules.checkTogether(fields, of: record, stored: stored)
                } catch let violation as ValueViolation {
                    violations.append(
                        FieldViolation(
                            field: "", description: violation.description, code: violation.code))
                }
            }
        }
        guard violations.isEmpty else { throw ValidationError(violations) }
        try await Serializer.validate(record)
    }

    /// The value to store; nil to leave the record's as it is.
    ///
    /// On proto3's plain fields absence and zero look the same. A new record then takes the model's default;
    /// a nullable relation becomes NULL, since no row has the key 0.
    private func storedValue(
        at position: Int, of entry: SerializerPlan<Serializer>.Entry, isNew: Bool, onlyPresent: Bool
    ) throws(ValueViolation) -> DatabaseValue? {
        if let sent = values.single[position] {
            if entry.field.relation != nil, entry.field.isNull, !entry.message.hasPresence,
                sent == entry.message.form.zero
            {
                return .null
            }
            return try entry.validator.validate(sent)
        }
        if onlyPresent { return nil }
        if isNew, entry.field.defaultValue != nil { return nil }
        if entry.field.isNull {
            if entry.message.hasPresence || entry.field.relation != nil { return .null }
            let zero = absent(entry)
            return zero == .text("") && !entry.field.isBlank
                ? .null : try entry.validator.validate(zero)
        }
        if entry.message.hasPresence {
            if !isNew { return nil }
            if entry.field.isBlank { return try entry.validator.validate(absent(entry)) }
            throw .required
        }
        return try entry.validator.validate(absent(entry))
    }

    /// What a plain proto3 field that was left out stands for.
    private func absent(_ entry: SerializerPlan<Serializer>.Entry) -> DatabaseValue {
        if case .dateTime = entry.kind, entry.field.isNull { return .null }
        return entry.message.form.zero
    }
}

extension SerializerPlan.Entry {
    fileprivate func violation(_ description: String, code: String) -> FieldViolation {
        FieldViolation(field: message.name, description: description, code: code)
    }
}
