extension QuerySet {
    /// Makes a record and saves it: `Book.objects.create { $0.title = "x" }`.
    @discardableResult
    public func create(_ configure: (inout M) throws -> Void) async throws -> M {
        var record = M()
        try configure(&record)
        try await insert(&record, on: try source.connection(M.name, .writing))
        return record
    }

    /// The only row that meets a condition, or a new one if there is none.
    ///
    /// `configure` fills in the new record, what the condition asks for included. Where another task makes the row
    /// in the meantime, as a unique constraint tells, that row is the answer.
    /// - Throws: `M.MultipleObjectsReturned`; ``DatabaseError``.
    public func getOrCreate(
        _ condition: Condition<M>, _ configure: (inout M) throws -> Void
    ) async throws -> (record: M, isCreated: Bool) {
        let matching = using(try source.connection(M.name, .writing)).filter(condition)
        if let record = try await matching.only() { return (record, false) }
        var record = M()
        try configure(&record)
        do {
            // A transaction of its own: on PostgreSQL an error would spoil the one around it.
            let source = source
            record = try await source.connection(M.name, .writing).transaction {
                [record] connection in
                var record = record
                try await QuerySet().insert(&record, on: connection)
                return record
            }
            return (record, true)
        } catch let error as DatabaseError {
            guard case .uniqueViolation = error.code, let record = try await matching.only() else {
                throw error
            }
            return (record, false)
        }
    }

    /// Changes the only row that meets a condition, or makes a new one if there is none.
    ///
    /// `update` changes either; `configure` is called before it for a new record only, and fills in what the
    /// condition asks for. The row is locked in between, where the database locks rows.
    /// - Throws: `M.MultipleObjectsReturned`; ``DatabaseError``.
    public func updateOrCreate(
        _ condition: Condition<M>,
        create configure: @Sendable (inout M) throws -> Void,
        update: @Sendable (inout M) throws -> Void
    ) async throws -> (record: M, isCreated: Bool) {
        let rows = self
        return try await source.connection(M.name, .writing).transaction { connection in
            let inside = rows.using(connection)
            let (found, isCreated) = try await inside.lockingOnly(condition, or: configure, update)
            guard !isCreated else { return (found, true) }
            var record = found
            try update(&record)
            try await inside.save(&record, on: connection)
            return (record, false)
        }
    }

    private func lockingOnly(
        _ condition: Condition<M>, or configure: (inout M) throws -> Void,
        _ update: (inout M) throws -> Void
    ) async throws -> (record: M, isCreated: Bool) {
        if let record = try await selectForUpdate().filter(condition).only() {
            return (record, false)
        }
        let (record, isCreated) = try await getOrCreate(condition) { record in
            try configure(&record)
            try update(&record)
        }
        guard !isCreated else { return (record, true) }
        // Made by another task in between, and not locked yet.
        return (try await selectForUpdate().get(condition), false)
    }

    /// The only row, or nil if there is none.
    private func only() async throws -> M? {
        do { return try await get() } catch is M.DoesNotExist { return nil }
    }
}
