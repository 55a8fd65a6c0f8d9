internal import ORM

/// The rules that need the database: values that must be unique, and rows that must exist.
///
/// They make for good messages; the database's own constraints still decide when two requests race.
struct DatabaseRules<Record: Model> {
    let description: ModelDescription
    /// The database of the records; nil for the router's.
    let alias: String?

    /// Checks one value of a record that is to be stored.
    ///
    /// `record` is the stored record that is being changed, which may keep its own value; nil for a new one.
    func check(
        _ value: DatabaseValue, of field: FieldDescription, kind: FieldKind, record: Record?
    ) async throws {
        guard value != .null else { return }
        if let relation = field.relation {
            try await checkExists(relation.target, key: value)
        }
        guard field.isUnique || field.isPrimaryKey else { return }
        let taken = try await QuerySet<Record>.everything.using(optional: alias)
            .filter(field: field.name, equals: value)
            .first()
        guard let taken, taken.id != record?.id else { return }
        throw ValueViolation.taken(model: description.verboseName, field: field.verboseName)
    }

    /// Checks a record's values that must be unique together.
    ///
    /// `stored` is the record as it is stored, nil for a new one.
    func checkTogether(_ fields: [String], of record: Record, stored: Record?) async throws {
        var rows = QuerySet<Record>.everything.using(optional: alias)
        for (field, value) in zip(fields, try Record.meta.values(of: record, fields: fields)) {
            // NULL differs from every value, itself included.
            if value == .null { return }
            rows = rows.filter(field: field, equals: value)
        }
        let taken = try await rows.first()
        guard let taken, taken.id != stored?.id else { return }
        if fields.count == 1, let field = description.field(named: fields[0]) {
            throw ValueViolation.taken(model: description.verboseName, field: field.verboseName)
        }
        throw ValueViolation.takenTogether(fields)
    }

    /// Checks the keys of a many-to-many field.
    func check(keys: [DatabaseValue], of field: FieldDescription) async throws {
        guard let relation = field.relation else { return }
        guard !keys.isEmpty || field.isBlank else { throw ValueViolation.emptyList }
        for key in keys { try await checkExists(relation.target, key: key) }
    }

    private func checkExists(_ target: ModelName, key: DatabaseValue) async throws {
        guard try await ModelCatalog.hasRow(of: target, key: key, using: alias) else {
            throw ValueViolation.missingObject(key: key.text)
        }
    }
}
