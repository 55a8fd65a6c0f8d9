import Testing

@testable import ORM

@Suite struct MigrationGraphTests {
    private func migration(_ app: String, _ name: String, _ after: (String, String)...) -> Migration
    {
        Migration(app: app, name: name, dependencies: after.map { (app: $0.0, name: $0.1) })
    }

    private func graph(_ migrations: Migration...) throws -> MigrationGraph {
        try MigrationGraph(migrations)
    }

    @Test("every migration comes after what it depends on")
    func order() throws {
        let graph = try graph(
            migration("a", "0002_x", ("a", "0001_initial"), ("b", "0001_initial")),
            migration("b", "0001_initial", ("a", "0001_initial")),
            migration("a", "0001_initial"),
            migration("c", "0001_initial")
        )
        #expect(
            graph.order.map(\.description) == [
                "a.0001_initial", "b.0001_initial", "a.0002_x", "c.0001_initial",
            ])
        #expect(
            graph.descendants(of: [MigrationID("a", "0001_initial")]).map(\.description) == [
                "a.0002_x", "b.0001_initial", "a.0001_initial",
            ])
    }

    @Test("a cycle names every migration in it")
    func cycle() {
        #expect {
            try graph(
                migration("a", "0001_x", ("b", "0001_y")),
                migration("b", "0001_y", ("c", "0001_z")),
                migration("c", "0001_z", ("a", "0001_x"))
            )
        } throws: { error in
            "\(error)"
                == "migrations depend on each other: a.0001_x -> b.0001_y -> c.0001_z -> a.0001_x"
        }
    }

    @Test("a missing dependency names both sides")
    func missing() {
        #expect {
            try graph(migration("a", "0002_x", ("a", "0001_gone")))
        } throws: { error in
            "\(error)" == "migration `a.0002_x` depends on `a.0001_gone`, which does not exist"
        }
    }

    @Test("two migrations of one name")
    func duplicate() {
        #expect {
            try graph(migration("a", "0001_x"), migration("a", "0001_x"))
        } throws: { error in
            "\(error)" == "there are two migrations `a.0001_x`"
        }
    }

    @Test("two ends in one app are a conflict, in Django's words")
    func conflict() throws {
        let graph = try graph(
            migration("blog", "0002_start"),
            migration("blog", "0003_seed", ("blog", "0002_start")),
            migration("blog", "0003_other", ("blog", "0002_start"))
        )
        #expect { try graph.requireSingleLeaves() } throws: { error in
            "\(error)"
                == "Conflicting migrations detected; multiple leaf nodes in the migration graph:"
                + " (0003_other, 0003_seed in blog)."
        }
    }

    @Test("plans forwards and backwards")
    func plans() throws {
        let graph = try graph(
            migration("a", "0001_initial"),
            migration("a", "0002_x", ("a", "0001_initial")),
            migration("b", "0001_initial", ("a", "0002_x"))
        )
        let all = Set(graph.order)
        func names(_ target: MigrationTarget, _ applied: Set<MigrationID>) throws -> [String] {
            try graph.plan(to: target, applied: applied).migrations.map(\.description)
        }
        let first = MigrationID("a", "0001_initial")
        #expect(try names(.everything, [first]) == ["a.0002_x", "b.0001_initial"])
        #expect(try names(.latest(app: "a"), []) == ["a.0001_initial", "a.0002_x"])
        #expect(try names(.migration(first), []) == ["a.0001_initial"])
        #expect(try names(.migration(first), all) == ["b.0001_initial", "a.0002_x"])
        #expect(
            try names(.zero(app: "a"), all) == ["b.0001_initial", "a.0002_x", "a.0001_initial"])
        #expect(try names(.zero(app: "b"), all) == ["b.0001_initial"])
        #expect(try names(.everything, all) == [])
    }

    @Test("a history with a gap is refused")
    func inconsistent() throws {
        let graph = try graph(
            migration("a", "0001_initial"),
            migration("a", "0002_x", ("a", "0001_initial"))
        )
        #expect {
            try graph.requireConsistentHistory([MigrationID("a", "0002_x")], database: "default")
        } throws: { error in
            "\(error)"
                == "Migration a.0002_x is applied before its dependency a.0001_initial"
                + " on database 'default'."
        }
    }

    @Test("ten thousand migrations in a row are no deep recursion")
    func long() throws {
        let chain = (0..<10_000).map { index in
            migration("a", "m\(10_000 + index)", ("a", "m\(9_999 + index)"))
        }
        let graph = try MigrationGraph([migration("a", "m9999")] + chain)
        #expect(graph.order.count == 10_001)
        #expect(graph.order.first?.name == "m9999")
    }

    @Test(
        "the next number follows the greatest, but for names that begin with more than a number",
        arguments: [
            ([], "0001"), (["0009_a", "0010_b", "note"], "0011"),
            (["20240131120000_a"], "20240131120001"),
            (["000000000000000000000000012_a"], "0013"),
            (["0001_a", "9223372036854775807_b"], "0002"),
            (["9223372036854775808_a", "999999999999999999_b"], "1000000000000000000"),
        ])
    func nextNumber(_ names: [String], _ number: String) throws {
        let graph = try MigrationGraph(names.map { Migration(app: "blog", name: $0) })
        #expect(graph.nextNumber(in: "blog") == number)
    }
}
