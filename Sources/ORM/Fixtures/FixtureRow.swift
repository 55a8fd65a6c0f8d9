extension Model {
    /// Writes one object of a fixture.
    ///
    /// - Returns: what is to be loaded again, if it names rows that are not there and may wait for them: what admits no
    ///   NULL is not written before, the rest is written without those references.
    static func load(
        _ object: FixtureObject,
        on connection: any DatabaseConnection,
        natural: NaturalKeys,
        unknown: FixtureLoad.Unknown,
        mayWait: Bool
    ) async throws -> IncompleteObject? {
        guard meta.description.primaryKey != nil else { return nil }
        var row = FixtureRow<Self>(
            object: object, connection: connection, natural: natural, mayWait: mayWait)
        try await row.read(unknown)
        return try await row.write()
    }
}

/// An object that names rows which are not there.
struct IncompleteObject {
    /// As it is loaded again.
    var object: FixtureObject
    /// Without those references.
    var isWritten: Bool
}

/// One object of a fixture on its way to a row of its model.
private struct FixtureRow<M: Model> {
    let object: FixtureObject
    let connection: any DatabaseConnection
    let natural: NaturalKeys
    let mayWait: Bool
    private let model = M.meta.description
    private var record = M()
    /// Keys of many-to-many fields.
    private var pairs: [(FieldDescription, [DatabaseValue])] = []
    /// Names rows that are not there.
    private var isIncomplete = false
    /// It does so where the column admits no NULL.
    private var isUnwritable = false

    init(
        object: FixtureObject, connection: any DatabaseConnection, natural: NaturalKeys,
        mayWait: Bool
    ) {
        self.object = object
        self.connection = connection
        self.natural = natural
        self.mayWait = mayWait
    }

    // MARK: - Reading

    /// Fills the record.
    mutating func read(_ unknown: FixtureLoad.Unknown) async throws {
        record = try M.meta.makeWithDefaults()
        // Dates that are set by themselves, where the fixture has none.
        record.setAutomaticDates(onInsert: true)
        if let key = object.key, let primary = model.primaryKey {
            try naming(primary) { try set(key, primary) }
        }
        for (name, value) in object.fields {
            guard let field = model.fields.first(where: { $0.name == name }) else {
                if unknown == .ignore { continue }
                throw FixtureObjectError(
                    object, field: name, cause: FixtureError("the model has no such field"))
            }
            do { try await read(value, field) } catch {
                throw FixtureObjectError(object, field: name, cause: error)
            }
        }
    }

    private mutating func read(_ value: JSONValue, _ field: FieldDescription) async throws {
        if case .manyToMany = field.kind {
            guard case .array(let targets) = value else {
                throw FixtureValueError(expected: "an array of keys", found: value.typeName)
            }
            return pairs.append((field, try await keys(targets, field)))
        }
        guard case .array(let parts) = value, let target = field.relation?.target else {
            return try set(value, field)
        }
        do {
            let key = try await natural.key(parts, of: target)
            try M.meta.set(key, field: field.name, on: &record)
        } catch let error as MissingNaturalKeyError {
            guard mayWait else { throw error }
            isIncomplete = true
            if !field.isNull { isUnwritable = true }
        }
    }

    private mutating func set(_ value: JSONValue, _ field: FieldDescription) throws {
        // Where a column of JSON admits no NULL, null is JSON's own.
        let stored =
            value == .null && field.kind == .json && !field.isNull
            ? .text("null") : try FixtureValue.decode(value, field.kind)
        let fitting = try ColumnRule(field.kind).apply(stored)
        try M.meta.set(fitting, field: field.name, on: &record)
    }

    /// The keys that a many-to-many field names, each once.
    private mutating func keys(
        _ targets: [JSONValue], _ field: FieldDescription
    ) async throws -> [DatabaseValue] {
        guard let relation = field.relation else { return [] }
        var keys: [DatabaseValue] = []
        var seen: Set<DatabaseValue> = []
        for target in targets {
            do {
                let key =
                    if case .array(let parts) = target {
                        try await natural.key(parts, of: relation.target)
                    } else {
                        try FixtureValue.decode(target, relation.targetKind.referringKind)
                    }
                if seen.insert(key).inserted { keys.append(key) }
            } catch let error as MissingNaturalKeyError {
                guard mayWait else { throw error }
                isIncomplete = true
            }
        }
        return keys
    }

    private func naming(_ field: FieldDescription, _ body: () throws -> Void) throws {
        do { try body() } catch {
            throw FixtureObjectError(object, field: field.name, cause: error)
        }
    }

    // MARK: - Writing

    /// - Returns: what is to be loaded again.
    mutating func write() async throws -> IncompleteObject? {
        if isUnwritable { return IncompleteObject(object: object, isWritten: false) }
        let key = try await writeRow()
        for (field, targets) in pairs {
            do { try await replacePairs(of: field, owner: key, targets) } catch {
                throw FixtureObjectError(object, field: field.name, cause: error)
            }
        }
        guard isIncomplete, let primary = model.primaryKey else { return nil }
        var rest = object
        rest.key = try FixtureValue.encode(key, primary.kind)
        return IncompleteObject(object: rest, isWritten: true)
    }

    /// - Returns: the row's key.
    private mutating func writeRow() async throws -> DatabaseValue {
        guard let primary = model.primaryKey, let keyColumn = primary.column else { return .null }
        let hasKey = try await takeKey()
        let fields = model.columns.filter { hasKey || !$0.isPrimaryKey }
        let columns = fields.compactMap(\.column)
        let values = try M.meta.values(of: record, fields: fields.map(\.name))
        let list = columns.map(quoteIdentifier).joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        var sql =
            columns.isEmpty
            ? "INSERT INTO \(quoteIdentifier(model.table)) DEFAULT VALUES"
            : "INSERT INTO \(quoteIdentifier(model.table)) (\(list)) VALUES (\(marks))"
        if hasKey {
            let changes = columns.filter { $0 != keyColumn }.map { column in
                "\(quoteIdentifier(column)) = excluded.\(quoteIdentifier(column))"
            }
            sql += " ON CONFLICT (\(quoteIdentifier(keyColumn))) DO "
            sql += changes.isEmpty ? "NOTHING" : "UPDATE SET \(changes.joined(separator: ", "))"
        } else if !connection.dialect.features.tellsInsertedKey {
            sql += " RETURNING \(quoteIdentifier(keyColumn))"
        }
        let result = try await connection.execute(SQLStatement(sql, values))
        if hasKey { return try M.meta.value(of: record, field: primary.name) }
        return .integer(result.lastInsertedKey)
    }

    /// Whether the record has a key: the object's, that of the row with its natural key, or one that the model gives.
    private mutating func takeKey() async throws -> Bool {
        if object.key != nil { return true }
        let names = natural.fields(of: model.name)
        if !names.isEmpty, let primary = model.primaryKey,
            let known = try await natural.row(
                of: model.name, where: names,
                are: M.meta.values(of: record, fields: names.map(\.name)))
        {
            try M.meta.set(known, field: primary.name, on: &record)
            return true
        }
        return record.id != .unassigned
    }

    private func replacePairs(
        of field: FieldDescription, owner: DatabaseValue, _ targets: [DatabaseValue]
    ) async throws {
        guard let relation = field.relation, relation.through == nil else { return }
        let through = ThroughTable(
            table: model.table, owner: model.name, field: field.name, target: relation.target)
        let table = quoteIdentifier(through.name)
        let near = quoteIdentifier(through.ownerColumn)
        let far = quoteIdentifier(through.targetColumn)
        try await connection.execute(
            SQLStatement("DELETE FROM \(table) WHERE \(near) = ?", [owner]))
        for target in targets {
            try await connection.execute(
                SQLStatement(
                    "INSERT INTO \(table) (\(near), \(far)) VALUES (?, ?)", [owner, target]))
        }
    }
}
