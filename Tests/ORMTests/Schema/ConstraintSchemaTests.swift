import Testing

@testable import ORM

/// The SQL, source and detection of named constraints and partial indexes.
@Suite struct ConstraintSchemaTests {
    private static let paid = ConditionDescription.compare(
        .field("is_paid"), .equal, .value(.bool(true)))
    private static let price = ConditionDescription.and([
        .compare(.field("price"), .greaterOrEqual, .value(.integer(0))),
        .not(.isIn(.field("price"), [.integer(13), .integer(26)])),
    ])
    private static let ticket = CreateModel(
        "Ticket",
        fields: [
            .field("id", .bigAuto, primaryKey: true), .field("seat", .integer),
            .field("price", .integer), .field("is_paid", .boolean, column: "paid"),
            .field("code", .text),
        ],
        constraints: [
            .unique("one_seat", fields: ["seat", "code"]),
            .unique("paid_code", fields: ["code"], condition: paid),
            .check("price_rule", price),
        ],
        indexes: [.index("paid_seats", fields: ["-seat"], condition: paid)])

    private func sql(
        _ operations: [any MigrationOperation], after earlier: [any MigrationOperation] = [],
        dialect: any Dialect = SQLiteDialect(), direction: MigrationPlan.Direction = .forwards
    ) throws -> String {
        var state = ProjectState()
        for operation in earlier { try operation.apply(to: &state, app: "theatre") }
        return try Blog.sql(
            of: Migration(app: "theatre", name: "0001_a", operations: operations), on: state,
            direction: direction, dialect: dialect
        ).joined(separator: "\n")
    }

    @Test("a table with constraints on SQLite")
    func sqlite() throws {
        #expect(
            try sql([Self.ticket]) == #"""
                CREATE TABLE "theatre_ticket" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "seat" integer NOT NULL, "price" integer NOT NULL, "paid" bool NOT NULL, "code" text NOT NULL, CONSTRAINT "one_seat" UNIQUE ("seat", "code"), CONSTRAINT "price_rule" CHECK (("price" >= 0 AND (("price" IN (13, 26)) IS NOT TRUE))))
                CREATE INDEX "paid_seats" ON "theatre_ticket" ("seat" DESC) WHERE "paid" = 1
                CREATE UNIQUE INDEX "paid_code" ON "theatre_ticket" ("code") WHERE "paid" = 1
                """#)
    }

    @Test("constraints that come and go on PostgreSQL")
    func postgreSQL() throws {
        let dialect = PostgreSQLDialect()
        #expect(
            try sql([Self.ticket], dialect: dialect).split(separator: "\n").dropFirst() == [
                #"CREATE INDEX "paid_seats" ON "theatre_ticket" ("seat" DESC) WHERE "paid" = true"#,
                #"CREATE UNIQUE INDEX "paid_code" ON "theatre_ticket" ("code") WHERE "paid" = true"#,
            ])
        let changes: [any MigrationOperation] = [
            RemoveConstraint("one_seat", from: "Ticket"),
            RemoveConstraint("paid_code", from: "Ticket"),
            AddConstraint(
                to: "Ticket",
                .check("seat_below_price", .compare(.field("seat"), .less, .field("price")))),
            RenameIndex("paid_seats", to: "seats_paid", of: "Ticket"),
        ]
        #expect(
            try sql(changes, after: [Self.ticket], dialect: dialect) == #"""
                ALTER TABLE "theatre_ticket" DROP CONSTRAINT "one_seat"
                DROP INDEX "paid_code"
                ALTER TABLE "theatre_ticket" ADD CONSTRAINT "seat_below_price" CHECK ("seat" < "price")
                ALTER INDEX "paid_seats" RENAME TO "seats_paid"
                """#)
    }

    @Test("an index is renamed by making it anew on SQLite")
    func renameIndex() throws {
        let rename = RenameIndex("paid_seats", to: "seats_paid", of: "Ticket")
        #expect(
            try sql([rename], after: [Self.ticket]) == #"""
                DROP INDEX "paid_seats"
                CREATE INDEX "seats_paid" ON "theatre_ticket" ("seat" DESC) WHERE "paid" = 1
                """#)
    }

    @Test("a table that is not managed is left alone")
    func unmanaged() throws {
        var ticket = Self.ticket
        ticket.managed = false
        let operations: [any MigrationOperation] = [
            ticket, AddField(to: "Ticket", .field("row", .integer, default: .integer(1))),
            RemoveConstraint("one_seat", from: "Ticket"),
            RenameIndex("paid_seats", to: "seats_paid", of: "Ticket"), DeleteModel("Ticket"),
        ]
        for direction in [MigrationPlan.Direction.forwards, .backwards] {
            #expect(try sql(operations, direction: direction) == "")
        }
    }

    @Test("constraints, partial indexes and tables of others are written as source")
    func source() {
        var ticket = Self.ticket
        ticket.managed = false
        ticket.fields = []
        let sources = [
            ticket.source,
            RenameIndex("a", to: "b", of: "Ticket").source,
            RemoveConstraint("a", from: "Ticket").source,
            AddConstraint(
                to: "Ticket",
                .check(
                    "rules",
                    .or([
                        .isNull(.field("code")), .matches(.field("code"), .start, "\"x"),
                        .isBetween(.field("price"), .integer(1), .integer(2)),
                        .compare(
                            .calculation(.field("price"), .multiply, .value(.integer(2))), .less,
                            .function(.length, [.field("code")])),
                    ]))
            ).source,
            AlterModelOptions(of: "Ticket", managed: false).source,
        ].map { $0?.rendered(indent: 0, column: 0, width: .max) }
        #expect(
            sources == [
                #"CreateModel("Ticket", fields: [], constraints: [.unique("one_seat", fields: ["seat", "code"]), .unique("paid_code", fields: ["code"], condition: .compare(.field("is_paid"), .equal, .value(.bool(true)))), .check("price_rule", .and([.compare(.field("price"), .greaterOrEqual, .value(.integer(0))), .not(.isIn(.field("price"), [.integer(13), .integer(26)]))]))], indexes: [.index("paid_seats", fields: ["-seat"], condition: .compare(.field("is_paid"), .equal, .value(.bool(true))))], managed: false)"#,
                #"RenameIndex("a", to: "b", of: "Ticket")"#,
                #"RemoveConstraint("a", from: "Ticket")"#,
                #"AddConstraint(to: "Ticket", .check("rules", .or([.isNull(.field("code")), .matches(.field("code"), .start, "\"x"), .isBetween(.field("price"), .integer(1), .integer(2)), .compare(.calculation(.field("price"), .multiply, .value(.integer(2))), .less, .function(.length, [.field("code")]))])))"#,
                #"AlterModelOptions(of: "Ticket", managed: false)"#,
            ])
    }

    // MARK: - Detection

    private func model(_ change: (inout ModelDescription) -> Void = { _ in }) throws
        -> ModelDescription
    {
        var state = ProjectState()
        try Self.ticket.apply(to: &state, app: "theatre")
        var model = try state.model("theatre.Ticket")
        change(&model)
        return model
    }

    private func detected(from old: [ModelDescription], to new: ModelDescription) throws
        -> [String]
    {
        try Autodetector(
            from: ProjectState(models: old), to: ProjectState(models: [new]),
            questioner: NonInteractiveQuestioner()
        ).migrations(graph: try MigrationGraph([]), timestamp: "t")
            .flatMap { $0.operations.map(\.description) }
    }

    @Test("what was added, removed and renamed is found")
    func detection() throws {
        let model = try model()
        #expect(try detected(from: [], to: model) == ["Create model Ticket"])
        #expect(try detected(from: [model], to: model) == [])
        let changed = try self.model {
            $0.constraints[0].name = "each_seat"
            $0.constraints[1] = .unique("paid_code", fields: ["code"])
            $0.indexes[0].name = "seats_paid"
        }
        #expect(
            try detected(from: [model], to: changed) == [
                "Remove constraint one_seat from model ticket",
                "Remove constraint paid_code from model ticket",
                "Rename index paid_seats on ticket to seats_paid",
                "Create constraint each_seat on model ticket",
                "Create constraint paid_code on model ticket",
            ])
        let unmanaged = try self.model {
            $0.isManaged = false
            $0.fields.removeLast()
        }
        #expect(try detected(from: [model], to: unmanaged) == ["Change Meta options on ticket"])
    }

    @Test("operations on constraints and indexes merge")
    func merging() {
        func merged(_ operations: any MigrationOperation...) -> [String] {
            MigrationOptimizer(app: "theatre").optimize(operations).map(\.description)
        }
        let constraint = ConstraintDescription.unique("u", fields: ["seat"])
        #expect(
            merged(AddConstraint(to: "Ticket", constraint), RemoveConstraint("u", from: "ticket"))
                == [])
        #expect(
            merged(
                RenameIndex("a", to: "b", of: "Ticket"), RenameIndex("b", to: "c", of: "Ticket"))
                == ["Rename index a on ticket to c"])
        #expect(
            merged(
                Self.ticket, AddConstraint(to: "Ticket", constraint),
                RemoveConstraint("one_seat", from: "Ticket"),
                RenameIndex("paid_seats", to: "s", of: "Ticket"))
                == ["Create model Ticket"])
    }

    // MARK: - Declaration

    private struct Broken: Model {
        var id: Int64 = 0
        var name = ""
        var other: ForeignKey<Broken>?

        static let appLabel = "theatre"
        static let meta = ModelMeta<Broken>(
            constraints: [
                .check(Condition(\.name, .icontains("x")), name: "folds"),
                .check(Condition { $0.other.name == "x" }, name: "joins"),
                .check(\.name == "x", name: "fine"),
            ]
        ) {
            PrimaryKey(\.id)
            CharField(\.name, maxLength: 5)
            ForeignKeyField(\.other, onDelete: .cascade)
        }
    }

    @Test("a condition that a database cannot check by itself is a fault of the model")
    func brokenConditions() {
        #expect(
            Broken.meta.conditionProblems.map(\.description) == [
                "`theatre.Broken`: condition of `folds` compares text in a way that SQLite cannot by"
                    + " itself",
                "`theatre.Broken`: condition of `joins` asks for more than the fields of the row"
                    + " itself",
            ])
        #expect(Broken.meta.description.constraints.map(\.name) == ["fine"])
    }
}
