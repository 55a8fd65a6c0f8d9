internal import Foundation
internal import ORM
internal import Testing

/// Constraints and indexes that models declare, on every database.
@Suite struct ConstraintTests {
    struct Ticket: Model, Equatable {
        var id: Int64 = 0
        var line: Int32 = 0
        var seat: Int32 = 0
        var isPaid = false
        var code: String?
        var price: Decimal = 1
        var begins: Int64 = 1
        var ends: Int64 = 2

        static let appLabel = "theatre"
        static let meta = ModelMeta<Ticket>(
            constraints: [
                .unique(\.line, \.seat, name: "one_ticket_per_seat"),
                .unique(\.code, name: "paid_code", condition: \.isPaid == true),
                .check(\.price >= 0 && \.price < 1000, name: "price_range"),
                .check(Condition { $0.ends > $0.begins }, name: "ends_after_it_begins"),
            ],
            indexes: [
                .on(.ascending(\.price), .descending(\.seat)),
                .on(.ascending(\.seat), name: "paid_seats", condition: \.isPaid == true),
            ]
        ) {
            PrimaryKey(\.id)
            IntegerField(\.line)
            IntegerField(\.seat)
            BooleanField(\.isPaid)
            CharField(\.code, maxLength: 10)
            DecimalField(\.price, maxDigits: 10, decimalPlaces: 2)
            BigIntegerField(\.begins)
            BigIntegerField(\.ends)
        }
    }

    private func failure(_ ticket: Ticket) async -> DatabaseError.Code? {
        var ticket = ticket
        do {
            try await ticket.save()
            return nil
        } catch {
            return (error as? DatabaseError)?.code
        }
    }

    @Test("rows that break a constraint are refused, others are not", arguments: Driver.allCases)
    func refusals(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Ticket.self])
            #expect(await failure(Ticket(line: 1, seat: 1, isPaid: true, code: "a")) == nil)
            #expect(await failure(Ticket(line: 1, seat: 2, code: "a")) == nil)
            #expect(await failure(Ticket(line: 1, seat: 3, isPaid: true, code: nil)) == nil)
            #expect(
                await failure(Ticket(line: 1, seat: 1))
                    == .uniqueViolation(table: "theatre_ticket", columns: ["line", "seat"]))
            let paid = await failure(Ticket(line: 2, seat: 1, isPaid: true, code: "a"))
            guard case .uniqueViolation = paid else {
                Issue.record("\(String(describing: paid))")
                return
            }
            #expect(
                await failure(Ticket(line: 3, seat: 1, price: 1000))
                    == .checkViolation(constraint: "price_range"))
            #expect(
                await failure(Ticket(line: 3, seat: 2, begins: 2, ends: 2))
                    == .checkViolation(constraint: "ends_after_it_begins"))
        }
    }

    private static let id = FieldDescription.field("id", .bigAuto, primaryKey: true)
    private static let initial = CreateModel(
        "Ticket",
        fields: [id, .field("seat", .integer), .field("price", .integer), .field("code", .text)],
        constraints: [.unique("one_seat", fields: ["seat"])],
        indexes: [.index("by_price", fields: ["-price"], condition: .isNull(.field("code")))])

    private static let steps: [any MigrationOperation] = [
        AddConstraint(
            to: "Ticket",
            .check("cheap", .compare(.field("price"), .less, .value(.integer(100))))),
        AddConstraint(
            to: "Ticket",
            .unique(
                "code_of_cheap", fields: ["code"],
                condition: .compare(.field("price"), .less, .value(.integer(10))))),
        RenameField("price", to: "cost", of: "Ticket"),
        RenameIndex("by_price", to: "by_cost", of: "Ticket"),
        RemoveConstraint("one_seat", from: "Ticket"),
        RemoveField("seat", from: "Ticket"),
        RemoveConstraint("cheap", from: "Ticket"),
    ]

    /// What rows the table refuses, told by trying: in brackets what was refused.
    private func answers(_ database: any Database, _ rows: [String]) async -> [String] {
        var answers: [String] = []
        for row in rows {
            do {
                try await database.transaction { connection in
                    try await connection.executeScript("INSERT INTO theatre_ticket \(row)")
                    throw CancellationError()
                }
            } catch is CancellationError {
                answers.append(row)
            } catch {
                answers.append("[\(row)]")
            }
        }
        return answers
    }

    @Test("constraints and indexes come and go by migrations, and back", arguments: Driver.allCases)
    func migrations(driver: Driver) async throws {
        try await driver.withDatabase { database in
            func run(
                _ operation: any MigrationOperation, _ before: ProjectState,
                _ after: ProjectState, isForwards: Bool = true
            ) async throws {
                var schema = SchemaEditor(dialect: database.dialect)
                if isForwards {
                    try operation.migrateForwards(
                        &schema, app: "theatre", before: before, after: after)
                } else {
                    try operation.migrateBackwards(
                        &schema, app: "theatre", before: before, after: after)
                }
                let steps = schema.finish()
                try await database.schemaTransaction { connection in
                    for step in steps { try await step.run(on: connection) }
                }
            }
            var states = [ProjectState()]
            for operation in [Self.initial] + Self.steps {
                var state = states[states.count - 1]
                try operation.apply(to: &state, app: "theatre")
                try await run(operation, states[states.count - 1], state)
                states.append(state)
                if states.count == 4 {
                    try await database.executeScript(
                        "INSERT INTO theatre_ticket (seat, price, code) VALUES (1, 5, 'a')")
                    let rows = [
                        "(seat, price, code) VALUES (1, 50, 'b')",
                        "(seat, price, code) VALUES (2, 100, 'b')",
                        "(seat, price, code) VALUES (2, 9, 'a')",
                        "(seat, price, code) VALUES (2, 10, 'a')",
                    ]
                    #expect(
                        await answers(database, rows)
                            == ["[\(rows[0])]", "[\(rows[1])]", "[\(rows[2])]", rows[3]])
                }
            }
            let rows = [
                "(cost, code) VALUES (100, 'a')", "(cost, code) VALUES (9, 'a')",
                "(cost, code) VALUES (9, 'b')",
            ]
            #expect(await answers(database, rows) == [rows[0], "[\(rows[1])]", rows[2]])
            try await database.executeScript("DELETE FROM theatre_ticket")
            for (index, operation) in ([Self.initial] + Self.steps).enumerated().reversed() {
                // A removed column comes back empty, which takes a table without rows.
                try await run(operation, states[index], states[index + 1], isForwards: false)
                if index == 1 {
                    let rows = [
                        "(seat, price, code) VALUES (1, 500, 'b')",
                        "(seat, price, code) VALUES (1, 500, 'b'), (1, 1, 'a')",
                    ]
                    #expect(await answers(database, rows) == [rows[0], "[\(rows[1])]"])
                }
            }
            await #expect(throws: DatabaseError.self) {
                try await database.executeScript("SELECT * FROM theatre_ticket")
            }
        }
    }
}
