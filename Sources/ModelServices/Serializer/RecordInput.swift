internal import ORM
internal import Protobuf

/// What a request wants a record to be: its values against the serializer's plan.
struct RecordInput<Serializer: ModelSerializer, Request: Message> {
    typealias Record = Serializer.Record

    /// Which fields a request changes.
    enum Scope: Equatable {
        /// All that it can carry; those that it leaves out take their default or zero.
        case all
        /// Those that it carries.
        case present
        /// Those at these positions of the plan, whether it carries them or not.
        case only(Set<Int>)

        func contains(_ position: Int) -> Bool {
            if case .only(let positions) = self { positions.contains(position) } else { true }
        }
    }

    private let request: RequestPlan<Serializer, Request>
    private var plan: SerializerPlan<Serializer> { request.serializer }
    private let values: RequestValues
    /// What a partial update with this request changes.
    private let partialScope: Scope
    /// The database of the records; nil for the router's.
    private let alias: String?

    /// Reads the serializer's message, or another with fields of the same names.
    init(_ serializer: Serializer.Type, request message: Request) throws {
        alias = ServiceDatabase.alias
        request = try RequestPlan.shared()
        let plan = request
        let bytes = try message.serializedBytes()
        (values, partialScope) = try bytes.withUnsafeBytes { bytes in
            let values = try RequestValues(
                decoding: bytes, plan: plan.fields, positions: plan.positions)
            return (values, try plan.maskedPositions(in: bytes).map(Scope.only) ?? .present)
        }
    }

    /// A new record: defaults where the request is silent, its values elsewhere.
    ///
    /// - Throws: ``ValidationError`` with every rule that is broken.
    func makeRecord() async throws -> Record {
        var record = try Record.meta.makeWithDefaults()
        try await assign(to: &record, isNew: true, scope: .all)
        return record
    }

    /// Changes a stored record to what the request says; with `isPartial`, to what its mask names, or
    /// else to what it carries.
    func apply(to record: inout Record, isPartial: Bool = false) async throws {
        try await assign(to: &record, isNew: false, scope: isPartial ? partialScope : .all)
    }

    /// Stores the many-to-many keys, once `store` has given the record a key of its own: all of it, or
    /// nothing.
    func storing(
        _ record: inout Record, isPartial: Bool = false,
        _ store: (inout Record) async throws -> Void
    ) async throws {
        guard !plan.manyToMany.isEmpty else { return try await store(&record) }
        let unstored = record
        let database = try plan.writtenDatabase(alias)
        record = try await database.transaction {
            var record = unstored
            try await store(&record)
            try await storeRelated(of: record, scope: isPartial ? partialScope : .all)
            return record
        }
    }

    private func storeRelated(of record: Record, scope: Scope) async throws {
        for (position, entry) in plan.entries.enumerated()
        where entry.column == nil && changes(position, entry, scope) {
            let keys = try values.repeated[position].map { try entry.validator.validate($0) }
            if keys.isEmpty && scope == .present { continue }
            try await plan.setRelatedKeys(
                keys, of: record, through: entry.field, using: alias)
        }
    }

    /// Whether the request can change this field, and means to.
    private func changes(
        _ position: Int, _ entry: SerializerPlan<Serializer>.Entry, _ scope: Scope
    ) -> Bool {
        !entry.isReadOnly && request.carried[position] != nil && scope.contains(position)
    }

    private func assign(to record: inout Record, isNew: Bool, scope: Scope) async throws {
        let rules = DatabaseRules<Record>(description: plan.description, alias: alias)
        var violations: [FieldViolation] = []
        let stored = isNew ? nil : record
        for (position, entry) in plan.entries.enumerated()
        where changes(position, entry, scope) {
            do {
                guard entry.column != nil else {
                    let keys = try values.repeated[position].map {
                        try entry.validator.validate($0)
                    }
                    if keys.isEmpty && scope == .present { continue }
                    try await rules.check(keys: keys, of: entry.field)
                    continue
                }
                guard
                    let value = try storedValue(
                        at: position, of: entry, isNew: isNew, scope: scope)
                else { continue }
                let faults = Record.meta.validatorFaults(of: value, field: entry.field.name)
                guard faults.isEmpty else {
                    violations += faults.map { entry.violation($0.message, code: $0.code) }
                    continue
                }
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
        at position: Int, of entry: SerializerPlan<Serializer>.Entry, isNew: Bool, scope: Scope
    ) throws(ValueViolation) -> DatabaseValue? {
        let field = entry.field
        let message = request.fields[position]
        if let sent = try sentValue(at: position) {
            if field.relation != nil, field.isNull, !message.hasPresence, sent == message.form.zero
            {
                return .null
            }
            return try entry.validator.validate(sent)
        }
        if scope == .present { return nil }
        if field.defaultValue != nil, isNew { return nil }
        // A key that the model gives itself: `var id = UUID()`.
        if field.isPrimaryKey, isNew, Record().id != .unassigned { return nil }
        let isReset = scope != .all
        if let value = field.defaultValue, isReset, message.hasPresence { return value }
        if field.isNull {
            if message.hasPresence || field.relation != nil { return .null }
            let zero = try absent(position, entry)
            return zero == .text("") && !field.isBlank
                ? .null : try entry.validator.validate(zero)
        }
        if message.hasPresence {
            if !isNew, !isReset { return nil }
            guard field.isBlank else { throw .required }
        }
        return try entry.validator.validate(try absent(position, entry))
    }

    /// What the wire carried, choices by their stored values; nil for nothing, and for the enum's value
    /// that stands for no choice.
    private func sentValue(at position: Int) throws(ValueViolation) -> DatabaseValue? {
        guard let sent = values.single[position], let choices = request.choices[position] else {
            return values.single[position]
        }
        return try choices.value(sent)
    }

    /// What a plain proto3 field that was left out stands for.
    private func absent(
        _ position: Int, _ entry: SerializerPlan<Serializer>.Entry
    ) throws(ValueViolation) -> DatabaseValue {
        if entry.field.isNull {
            switch entry.kind.content {
            case .timestamp, .date, .time, .duration, .decimal, .uuid, .json: return .null
            case .text where entry.kind.isAddress: return .null
            default: break
            }
        }
        guard request.choices[position] != nil else { return request.fields[position].form.zero }
        if entry.field.isNull { return .null }
        guard entry.field.isBlank else { throw .required }
        return .text("")
    }
}

extension FieldKind {
    var isAddress: Bool {
        if case .genericIPAddress = self { true } else { false }
    }
}

extension SerializerPlan.Entry {
    fileprivate func violation(_ description: String, code: String) -> FieldViolation {
        FieldViolation(field: message.name, description: description, code: code)
    }
}
