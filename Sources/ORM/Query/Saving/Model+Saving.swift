internal import FoundationEssentials

extension Model {
    /// Inserts the record, or updates the row with its key.
    ///
    /// A record whose key the database has not given yet is inserted and receives it. One with a key updates
    /// that row, and is inserted with that key if there is no such row.
    /// - Throws: ``DatabaseError``; ``FieldValueError`` for a value that no column holds. The row is as before.
    public mutating func save(using alias: String? = nil) async throws {
        try await QuerySet().save(&self, on: try QuerySource(alias).connection(Self.name, .writing))
    }

    /// Inserts the record, with its key if it has one.
    public mutating func insert(using alias: String? = nil) async throws {
        try await QuerySet().insert(
            &self, on: try QuerySource(alias).connection(Self.name, .writing))
    }

    /// Deletes the record's row and what depends on it.
    ///
    /// - Throws: ``ProtectedError`` if a row that must not be orphaned refers to it. Nothing is deleted then.
    @discardableResult
    public func delete(using alias: String? = nil) async throws -> DeletionResult {
        try await QuerySet<Self>.everything.using(optional: alias)
            .filter(field: Self.meta.primaryKeyName, equals: try id.databaseValue()).delete()
    }

    /// Reads every column again, where they are written: a replica may not have them yet.
    ///
    /// - Throws: `DoesNotExist` if the row is gone.
    public mutating func refresh(using alias: String? = nil) async throws {
        self = try await QuerySet<Self>.everything
            .using(try QuerySource(alias).connection(Self.name, .writing))
            .filter(field: Self.meta.primaryKeyName, equals: try id.databaseValue()).get()
    }

    mutating func setAutomaticDates(onInsert: Bool) {
        guard Self.meta.hasAutomaticDates else { return }
        let now = DatabaseValue.timestamp(
            Int64((Date().timeIntervalSince1970 * 1_000_000).rounded()))
        withUnsafeMutablePointer(to: &self) { pointer in
            for field in Self.meta.fields {
                guard let automatic = field.automaticDate, onInsert || automatic == .onSave else {
                    continue
                }
                // A date field always takes a date, so assigning cannot fail.
                try? field.accessor.assign(pointer, now)
            }
        }
    }
}

extension QuerySet {
    /// See ``Model/save(using:)``.
    func save(_ record: inout M, on connection: any DatabaseConnection) async throws {
        guard record.id != .unassigned else { return try await insert(&record, on: connection) }
        record.setAutomaticDates(onInsert: false)
        let statement = try M.meta.updateStatement(for: record)
        guard try await connection.execute(statement).changedRows == 0 else {
            return try M.meta.bindManyToMany(&record)
        }
        try await insert(&record, on: connection)
    }

    /// See ``Model/insert(using:)``.
    func insert(_ record: inout M, on connection: any DatabaseConnection) async throws {
        record.setAutomaticDates(onInsert: true)
        let hasKey = record.id != .unassigned
        let result = try await connection.execute(
            try M.meta.insertStatement(
                for: record, includingKey: hasKey, features: connection.dialect.features))
        if !hasKey { record.id = try M.ID(databaseValue: .integer(result.lastInsertedKey)) }
        try M.meta.bindManyToMany(&record)
    }
}

extension ModelMeta {
    package var primaryKeyName: String {
        primaryKeyIndex.map { fields[$0].name } ?? "id"
    }

    func insertStatement(
        for record: M, includingKey: Bool, features: DialectFeatures
    ) throws -> SQLStatement {
        guard problems.isEmpty else { throw ModelDeclarationError(problems: problems) }
        let withoutKey =
            features.tellsInsertedKey ? statements.insertWithoutKey : statements.insertReturningKey
        return SQLStatement(
            includingKey ? statements.insert : withoutKey,
            try values(of: record, includingKey: includingKey))
    }

    func updateStatement(for record: M) throws -> SQLStatement {
        guard problems.isEmpty else { throw ModelDeclarationError(problems: problems) }
        return SQLStatement(
            statements.update,
            try values(of: record, includingKey: false) + [record.id.databaseValue()])
    }

    /// The columns of ``values(of:includingKey:)``.
    func columns(includingKey: Bool) -> [String] {
        includingKey ? columns : columns.filter { $0 != primaryKeyColumn }
    }

    func values(of record: M, includingKey: Bool) throws -> [DatabaseValue] {
        var values: [DatabaseValue] = []
        values.reserveCapacity(columnFields.count + 1)
        try withUnsafePointer(to: record) { pointer in
            for (index, position) in columnFields.enumerated()
            where includingKey || position != primaryKeyIndex {
                values.append(try storedValue(pointer, column: index))
            }
        }
        return values
    }
}
