import ORM
import ORMPostgres
import Testing

@Suite struct PostgresMigrationTests {
    private static let initial = Migration(
        app: "shop",
        name: "0001_initial",
        isInitial: true,
        operations: [
            CreateModel(
                "Customer",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("name", .char(maxLength: 20), unique: true),
                ]
            ),
            CreateModel(
                "Order",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("title", .char(maxLength: 20), dbIndex: true),
                    .field("customer", .foreignKey(to: "shop.Customer", onDelete: .cascade)),
                    .field("friends", .manyToMany(to: "shop.Customer")),
                ],
                uniqueTogether: [["title", "customer"]]
            ),
        ]
    )

    private static func second(_ operations: any MigrationOperation...) -> Migration {
        Migration(
            app: "shop", name: "0002_next", dependencies: [("shop", "0001_initial")],
            operations: operations)
    }

    private func executor(
        _ next: Migration, _ database: PostgresDatabase
    ) throws -> (MigrationGraph, MigrationExecutor) {
        let graph = try MigrationGraph([Self.initial, next])
        return (graph, MigrationExecutor(graph: graph, database: database))
    }

    private func columns(of table: String, _ database: PostgresDatabase) async throws -> [String] {
        var names: [String] = []
        try await database.query(
            database.dialect.columnNamesQuery(table: table), cost: .scan
        ) { row in
            names.append(row.text(at: 0))
            return true
        }
        return names
    }

    @Test(
        "a key gets another type and takes what refers to it along; where it is generated again, it is behind those there",
        arguments: [FieldKind.char(maxLength: 20), .integer])
    func keyType(_ kind: FieldKind) async throws {
        try await withPostgres { database in
            let next = Self.second(AlterField(of: "Customer", .field("id", kind, primaryKey: true)))
            let (graph, executor) = try executor(next, database)
            try await executor.run(graph.plan(to: .migration(Self.initial.id), applied: []))
            try await database.executeScript(
                """
                INSERT INTO shop_customer (id, name) VALUES (7, 'Ann');
                INSERT INTO shop_order (title, customer_id) VALUES ('one', 7);
                INSERT INTO shop_order_friends (order_id, customer_id) VALUES (1, 7);
                """)
            try await executor.run(graph.plan(to: .everything, applied: [Self.initial.id]))
            let unkeyed = SQLStatement("INSERT INTO shop_customer (name) VALUES ('Bob')")
            await #expect(throws: DatabaseError.self) { try await database.execute(unkeyed) }
            // The foreign keys are there again.
            for sql in [
                "INSERT INTO shop_order (title, customer_id) VALUES ('two', '9')",
                "INSERT INTO shop_order_friends (order_id, customer_id) VALUES (1, '9')",
            ] {
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.execute(SQLStatement(sql))
                }
                guard case .foreignKeyViolation = error?.code else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
            }
            try await executor.run(
                graph.plan(
                    to: .migration(Self.initial.id), applied: [Self.initial.id, next.id]))
            try await database.execute(unkeyed)
            var keys: [Int64] = []
            try await database.query(
                SQLStatement("SELECT id FROM shop_customer ORDER BY id"), cost: .scan
            ) { row in
                keys.append(row.integer(at: 0))
                return true
            }
            #expect(keys == [7, 8])
        }
    }

    @Test("what kept its name when Django renamed what it is on is found by its columns")
    func namesOfOld() async throws {
        try await withPostgres { database in
            let next = Self.second(
                AlterUniqueTogether(of: "Order", []),
                AlterField(of: "Order", .field("title", .char(maxLength: 20))),
                AlterField(of: "Customer", .field("id", .char(maxLength: 20), primaryKey: true)),
                RemoveField("customer", from: "Order"))
            let (graph, executor) = try executor(next, database)
            try await executor.run(graph.plan(to: .migration(Self.initial.id), applied: []))
            try await database.executeScript(
                """
                DO $$ DECLARE item record; BEGIN
                FOR item IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
                    WHERE contype IN ('u', 'f') AND connamespace = 'public'::regnamespace
                LOOP EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I',
                    item.t, item.conname, 'old_' || item.conname); END LOOP;
                FOR item IN SELECT indexrelid::regclass AS i, relname FROM pg_index
                    JOIN pg_class ON pg_class.oid = indexrelid
                    WHERE NOT indisunique AND relnamespace = 'public'::regnamespace
                LOOP EXECUTE format('ALTER INDEX %s RENAME TO %I', item.i, 'old_' || item.relname);
                END LOOP; END $$;
                """)
            try await executor.run(graph.plan(to: .everything, applied: [Self.initial.id]))
            let left = try await database.rows(
                "SELECT indexname FROM pg_indexes WHERE tablename = 'shop_order'", as: String.self)
            #expect(left == ["shop_order_pkey"])
            // And the way back makes them all, by the names that migrations know.
            try await executor.run(
                graph.plan(to: .zero(app: "shop"), applied: [Self.initial.id, next.id]))
        }
    }

    @Test("migrations go forwards and back, and the history tells so")
    func thereAndBack() async throws {
        try await withPostgres { database in
            let next = Self.second(
                AddField(to: "Order", .field("note", .text, default: .text("none"))),
                RenameField("title", to: "subject", of: "Order"),
                RemoveField("friends", from: "Order"))
            let (graph, executor) = try executor(next, database)
            try await executor.run(graph.plan(to: .everything, applied: []))
            #expect(
                try await columns(of: "shop_order", database)
                    == ["id", "subject", "customer_id", "note"])
            let recorder = MigrationRecorder(database)
            #expect(
                try await recorder.applied() == [Self.initial.id, next.id])
            try await executor.run(
                graph.plan(to: .zero(app: "shop"), applied: recorder.applied()))
            #expect(try await columns(of: "shop_order", database) == [])
            #expect(try await recorder.applied() == [])
        }
    }

    @Test("a migration that fails half-way leaves schema and history as they were")
    func failure() async throws {
        try await withPostgres { database in
            let next = Self.second(
                AddField(to: "Order", .field("note", .text, default: .text("none"))),
                RunSQL("SELECT nonsense"))
            let (graph, executor) = try executor(next, database)
            let error = await #expect(throws: MigrationFailure.self) {
                try await executor.run(graph.plan(to: .everything, applied: []))
            }
            #expect(error?.id == next.id)
            #expect(
                try await columns(of: "shop_order", database) == ["id", "title", "customer_id"])
            #expect(try await MigrationRecorder(database).applied() == [Self.initial.id])
        }
    }

    @Test("two runs at once apply every migration once")
    func race() async throws {
        try await withPostgres { database in
            let (graph, executor) = try executor(Self.second(), database)
            let plan = try graph.plan(to: .everything, applied: [])
            async let first: Void = executor.run(plan)
            async let second: Void = executor.run(plan)
            _ = try await (first, second)
            #expect(try await MigrationRecorder(database).history().count == 2)
        }
    }
}
