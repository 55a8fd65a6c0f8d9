internal import FoundationEssentials

/// Remembers which migrations a database has, in Django's table `django_migrations`.
public struct MigrationRecorder: Sendable {
    /// A row of the history.
    public struct Record: Sendable, Hashable {
        public var id: MigrationID
        /// Microseconds since 1970.
        public var applied: Int64
    }

    private let connection: any DatabaseConnection
    /// Microseconds since 1970.
    private let now: @Sendable () -> Int64

    public init(_ connection: any DatabaseConnection) {
        self.init(connection) { Int64((Date().timeIntervalSince1970 * 1_000_000).rounded()) }
    }

    init(_ connection: any DatabaseConnection, now: @escaping @Sendable () -> Int64) {
        self.connection = connection
        self.now = now
    }

    /// The migrations that the database has, in the order in which they were applied. A database
    /// without the table has none.
    public func history() async throws -> [Record] {
        guard try await hasTable() else { return [] }
        let collected = Collector<Record>()
        try await connection.query(
            SQLStatement(
                "SELECT \"app\", \"name\", \"applied\" FROM \"\(Self.table)\" ORDER BY \"applied\", \"id\""
            ),
            cost: .scan
        ) { row in
            let id = MigrationID(row.text(at: 0), row.text(at: 1))
            collected.append(Record(id: id, applied: try row.timestamp(at: 2)))
            return true
        }
        return collected.elements
    }

    /// The migrations that the database has.
    public func applied() async throws -> Set<MigrationID> {
        Set(try await history().map(\.id))
    }

    /// The database has the migration. The table must exist.
    func isApplied(_ id: MigrationID) async throws -> Bool {
        let collected = Collector<Bool>()
        try await connection.query(
            SQLStatement(
                "SELECT 1 FROM \"\(Self.table)\" WHERE \"app\" = ? AND \"name\" = ?",
                [.text(id.app), .text(id.name)]
            ),
            cost: .scan
        ) { _ in
            collected.append(true)
            return false
        }
        return !collected.elements.isEmpty
    }

    /// Makes the table unless it exists.
    public func ensureTable() async throws {
        guard try await !hasTable() else { return }
        let generator = SchemaGenerator(dialect: connection.dialect)
        try await connection.executeScript(
            generator.createTable(
                TableDefinition(
                    name: Self.table,
                    columns: [
                        ColumnDefinition(
                            field: "id", name: "id", kind: .bigAuto, isPrimaryKey: true),
                        ColumnDefinition(field: "app", name: "app", kind: .char(maxLength: 255)),
                        ColumnDefinition(field: "name", name: "name", kind: .char(maxLength: 255)),
                        ColumnDefinition(
                            field: "applied",
                            name: "applied",
                            kind: .dateTime(autoNow: false, autoNowAdd: false)
                        ),
                    ]
                )
            )
        )
    }

    /// Marks the migration as applied, and with a squashed one all that it stands for.
    ///
    /// Must run in the transaction that applied it: a row here means "the schema has it".
    public func recordApplied(_ migration: Migration) async throws {
        guard !migration.replaces.isEmpty else { return try await insert(migration.id) }
        let recorded = try await applied()
        for id in migration.replaces + [migration.id] where !recorded.contains(id) {
            try await insert(id)
        }
    }

    private func insert(_ id: MigrationID) async throws {
        try await connection.execute(
            SQLStatement(
                "INSERT INTO \"\(Self.table)\" (\"app\", \"name\", \"applied\") VALUES (?, ?, ?)",
                [.text(id.app), .text(id.name), .timestamp(now())]
            )
        )
    }

    /// Forgets the migration, and with a squashed one all that it stands for. Must run in the
    /// transaction that took it back.
    public func recordUnapplied(_ migration: Migration) async throws {
        for id in migration.replaces + [migration.id] { try await forget(id) }
    }

    /// Removes the row of a migration, which need not exist.
    public func forget(_ id: MigrationID) async throws {
        try await connection.execute(
            SQLStatement(
                "DELETE FROM \"\(Self.table)\" WHERE \"app\" = ? AND \"name\" = ?",
                [.text(id.app), .text(id.name)]
            )
        )
    }

    static let table = "django_migrations"

    private func hasTable() async throws -> Bool {
        try await Introspection(connection).tableNames().contains(Self.table)
    }
}
