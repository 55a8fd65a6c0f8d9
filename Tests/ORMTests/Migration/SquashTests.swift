import Testing

@testable import ORM

@Suite struct SquashTests {
    private static func migration(
        _ name: String, after: String? = nil, replaces: [String] = [],
        _ operations: [any MigrationOperation] = []
    ) -> Migration {
        Migration(
            app: "blog", name: name, isInitial: after == nil,
            replaces: replaces.map { ("blog", $0) },
            dependencies: after.map { [("blog", $0)] } ?? [], operations: operations)
    }

    private static let old = [
        migration("0001_a", [CreateModel("A", fields: [.field("id", .bigAuto, primaryKey: true)])]),
        migration("0002_b", after: "0001_a", [AddField(to: "A", .field("b", .text, null: true))]),
        migration("0003_c", after: "0002_b"),
    ]
    private static let squashed = migration("0001_squashed_0002_b", replaces: ["0001_a", "0002_b"])
    private static let other = Migration(
        app: "shop", name: "0001_initial", dependencies: [("blog", "0001_a")])
    private static let all = old + [squashed, other]

    private func ids(_ names: String...) -> Set<MigrationID> {
        Set(names.map { MigrationID("blog", $0) })
    }

    @Test("a squashed migration takes the place of those that none or all of are applied")
    func replaces() throws {
        for applied in [ids(), ids("0001_a", "0002_b")] {
            let graph = try MigrationGraph(Self.all, applied: applied)
            #expect(
                graph.order.map(\.description) == [
                    "blog.0001_squashed_0002_b", "blog.0003_c", "shop.0001_initial",
                ])
            #expect(
                graph[MigrationID("shop", "0001_initial")]?.dependencies
                    == [MigrationID("blog", "0001_squashed_0002_b")])
        }
        let graph = try MigrationGraph(Self.all, applied: ids("0001_a", "0002_b"))
        #expect(graph.applied(ids("0001_a", "0002_b")).contains(Self.squashed.id))
    }

    @Test("half-way through the old history, the old history goes on")
    func halfWay() throws {
        let graph = try MigrationGraph(Self.all, applied: ids("0001_a"))
        #expect(
            graph.order.map(\.description) == [
                "blog.0001_a", "blog.0002_b", "blog.0003_c", "shop.0001_initial",
            ])
    }

    @Test("whoever depends on the squashed one depends on the last of what it stands for")
    func dependents() throws {
        let next = Migration(
            app: "shop", name: "0002_next",
            dependencies: [("blog", "0001_squashed_0002_b"), ("shop", "0001_initial")])
        let graph = try MigrationGraph(Self.all + [next], applied: ids("0001_a"))
        #expect(
            graph[next.id]?.dependencies
                == [MigrationID("shop", "0001_initial"), MigrationID("blog", "0002_b")])
    }

    @Test("a part of the old history without its file")
    func missing() {
        let error = MigrationError.partlyReplaced(
            Self.squashed.id, missing: MigrationID("blog", "0002_b"))
        #expect(throws: error) {
            _ = try MigrationGraph(
                [Self.old[0], Self.squashed], applied: ids("0001_a"))
        }
        #expect(
            error.description
                == "the database has a part of the migrations that `blog.0001_squashed_0002_b` stands for,"
                + " and `blog.0002_b`, which it stands for as well, does not exist")
    }

    @Test("squashing keeps what depends on other apps, and refers to code where it stands")
    func squash() throws {
        let code = Self.migration("0002_b", after: "0001_a", [RunSwift { _ in }])
        let seed = Migration(
            app: "blog", name: "0003_c",
            dependencies: [("blog", "0002_b"), ("auth", "0001_initial")],
            operations: [RunSQL("UPDATE blog_a SET b = 'x';\n", reverse: "")])
        let graph = try MigrationGraph([
            Self.old[0], code, seed, Migration(app: "auth", name: "0001_initial"),
        ])
        let writer = MigrationWriter(module: "Blog")
        let squash = try MigrationSquash(
            app: "blog", from: nil, to: seed.id, in: graph, writer: writer)
        #expect(squash.needsPorting)
        let source = try writer.source(of: try squash.migration(named: nil, optimizing: true))
        #expect(
            source == #"""
                import ManageKit

                // A part of the database's history: change it only before it is applied anywhere.
                extension BlogMigrations {
                    static let m0001_squashed_0003_c = Migration(
                        app: "blog",
                        name: "0001_squashed_0003_c",
                        isInitial: true,
                        replaces: [("blog", "0001_a"), ("blog", "0002_b"), ("blog", "0003_c")],
                        dependencies: [("auth", "0001_initial")],
                        operations: [
                            CreateModel("A", fields: [.field("id", .bigAuto, primaryKey: true)]),
                            m0002_b.operations[0],
                            RunSQL("UPDATE blog_a SET b = 'x';\n", reverse: ""),
                        ]
                    )
                }

                """#)
        let part = try MigrationSquash(
            app: "blog", from: code.id, to: seed.id, in: graph, writer: writer)
        let named = try part.migration(named: "seeds", optimizing: false)
        #expect(named.id.name == "0002_seeds")
        #expect(!named.isInitial)
        #expect(
            named.dependencies
                == [MigrationID("auth", "0001_initial"), MigrationID("blog", "0001_a")])
        #expect(throws: MigrationSquashError.startAfterEnd(seed.id, end: code.id)) {
            _ = try MigrationSquash(
                app: "blog", from: seed.id, to: code.id, in: graph, writer: writer)
        }
    }

    @Test("a migration can ask to come before another that does not know of it")
    func runBefore() throws {
        let early = Migration(
            app: "zoo", name: "0001_initial", runBefore: [("blog", "0001_a")])
        let graph = try MigrationGraph([Self.old[0], early])
        #expect(graph.order.map(\.description) == ["zoo.0001_initial", "blog.0001_a"])
    }
}
