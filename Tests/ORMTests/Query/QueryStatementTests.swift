internal import Foundation
internal import Testing

@testable internal import ORM

@Suite struct QueryStatementTests {
    private func sql(_ query: QuerySet<Post>) throws -> SQLStatement {
        try query.order().selectStatement(SQLiteDialect())
    }

    private let select = """
        SELECT "id", "title", "content", "view_count", "author_id", "parent_id", "is_public", "rating", \
        "created_at", "updated_at" FROM "blog_post"
        """

    @Test("a look-up by key has its own text and cost")
    func lookUp() throws {
        let query = Post.objects.filter(\.id == 3)
        #expect(query.cost == .lookup)
        #expect(
            try query.selectStatement(SQLiteDialect())
                == SQLStatement("\(select) WHERE \"id\" = ? LIMIT 2", [.integer(3)]))
        #expect(Post.objects.filter(\.isPublic == true).filter(\.id == 3).cost == .lookup)
        #expect(User.objects.filter(\.username == "ann").cost == .lookup)
        #expect(Post.objects.filter(\.title == "a").cost == .scan)
        #expect(Post.objects.filter(\.id > 3).cost == .scan)
        #expect(Post.objects.filter(\.id == 3 || \.id == 4).cost == .scan)
    }

    private func expect(
        _ predicate: Condition<Post>, _ condition: String, _ bindings: [DatabaseValue],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(
            try sql(Post.objects.filter(predicate))
                == SQLStatement("\(select) WHERE \(condition)", bindings),
            sourceLocation: sourceLocation)
    }

    @Test("comparisons quote the column and bind the value")
    func comparisons() throws {
        let hostile = "x\" OR 1=1 --"
        try expect(\.title == hostile, #""title" = ?"#, [.text(hostile)])
        try expect(\.title != "a", #"(("title" = ?) IS NOT TRUE)"#, [.text("a")])
        try expect(\.viewCount < 1, #""view_count" < ?"#, [.integer(1)])
        try expect(\.viewCount <= 1, #""view_count" <= ?"#, [.integer(1)])
        try expect(\.viewCount > 1, #""view_count" > ?"#, [.integer(1)])
        try expect(\.viewCount >= 1, #""view_count" >= ?"#, [.integer(1)])
        try expect(\.rating == nil, #""rating" IS NULL"#, [])
        try expect(\.rating != nil, #""rating" IS NOT NULL"#, [])
        try expect(\.author == ForeignKey(5), #""author_id" = ?"#, [.integer(5)])
        try expect(\.author == 5, #""author_id" = ?"#, [.integer(5)])
        try expect(\.author == Int64(5), #""author_id" = ?"#, [.integer(5)])
        try expect(\.author == User(), #""author_id" = ?"#, [.integer(0)])
        try expect(\.isPublic == true, #""is_public" = ?"#, [.bool(true)])
        try expect(
            \.createdAt > Date(timeIntervalSince1970: 1), #""created_at" > ?"#,
            [.timestamp(1_000_000)])
    }

    @Test("conditions combine")
    func combinations() throws {
        try expect(
            \.title == "a" && (\.viewCount > 1 || !(\.rating == 2)),
            #"("title" = ? AND ("view_count" > ? OR (("rating" = ?) IS NOT TRUE)))"#,
            [.text("a"), .integer(1), .real(2)])
    }

    @Test("lookups")
    func lookups() throws {
        #expect(
            try sql(Post.objects.filter(\.id, .in([1, 2]))).sql
                == "\(select) WHERE \"id\" IN (?, ?)")
        #expect(try sql(Post.objects.filter(\.id, .in([]))).sql == "\(select) WHERE 0 = 1")
        #expect(
            try sql(Post.objects.exclude(\.rating, .isNull)).sql
                == "\(select) WHERE \"rating\" IS NOT NULL")
        #expect(
            try sql(Post.objects.filter(\.title, .contains("50%_")))
                == SQLStatement("\(select) WHERE instr(\"title\", ?) > 0", [.text("50%_")]))
    }

    @Test("order, limit and offset")
    func slices() throws {
        let query = Post.objects.limit(10).offset(20)
        #expect(
            try query.selectStatement(SQLiteDialect())
                == SQLStatement(
                    "\(select) ORDER BY \"created_at\" DESC LIMIT ? OFFSET ?",
                    [.integer(10), .integer(20)]))
        #expect(
            try Post.objects.order(by: .ascending(\.title), .descending(\.id)).offset(1)
                .selectStatement(SQLiteDialect()).sql
                == "\(select) ORDER BY \"title\" ASC, \"id\" DESC LIMIT -1 OFFSET ?")
    }

    @Test("a value or field that cannot be used is reported when the query runs")
    func invalid() {
        #expect(throws: FieldValueError.notFinite) {
            try sql(Post.objects.filter(\.rating == .nan))
        }
        #expect(throws: FieldValueError.outOfRange(type: "a date and time (years 1 to 9999)")) {
            try sql(Post.objects.filter(\.createdAt == Date.distantFuture.addingTimeInterval(1e12)))
        }
    }
}

/// What users write: a constant query, and one that is awaited.
private enum Declarations {
    static let queryset = Post.objects.all()

    static func fetch() async throws -> [Post] {
        let recent = Post.objects.filter(\.title == "hello").order(by: .descending(\.createdAt))
        return try await recent.limit(10).all()
    }
}
