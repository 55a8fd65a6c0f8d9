import FoundationEssentials
import Testing

@testable import ORM

/// Conditions as SQLite keeps them, and as PostgreSQL writes them anew.
@Suite struct ConditionParserTests {
    private static let columns: [String: ConditionParser.Column] = [
        "a": .init(field: "a", kind: .integer, isNull: false),
        "b": .init(field: "b", kind: .integer, isNull: true),
        "price": .init(
            field: "price", kind: .decimal(maxDigits: 8, decimalPlaces: 2), isNull: false),
        "is_on": .init(field: "on", kind: .boolean, isNull: false),
        "title": .init(field: "title", kind: .char(maxLength: 9), isNull: false),
        "key": .init(field: "key", kind: .uuid, isNull: false),
        "day": .init(field: "day", kind: .date(), isNull: false),
        "hour": .init(field: "hour", kind: .time(), isNull: false),
        "at": .init(field: "at", kind: .dateTime(autoNow: false, autoNowAdd: false), isNull: false),
    ]

    private static func compare(
        _ field: String, _ comparison: ComparisonOperator, _ value: DatabaseValue
    ) -> ConditionDescription { .compare(.field(field), comparison, .value(value)) }

    @Test(
        "conditions that a model states",
        arguments: [
            ("\"is_on\"", compare("on", .equal, .bool(true))),
            ("NOT is_on", .not(compare("on", .equal, .bool(true)))),
            ("((\"is_on\" = 1) IS NOT TRUE)", .not(compare("on", .equal, .bool(true)))),
            (
                "(\"price\" >= '0' AND \"price\" < 10.5)",
                .and([
                    compare("price", .greaterOrEqual, .decimal(0)),
                    compare("price", .less, .decimal(10.5)),
                ])
            ),
            (
                "((price >= (0)::numeric) AND (price < 10.5))",
                .and([
                    compare("price", .greaterOrEqual, .decimal(0)),
                    compare("price", .less, .decimal(10.5)),
                ])
            ),
            ("(a > '-5'::integer)", compare("a", .greater, .integer(-5))),
            ("3 <= t.a", compare("a", .greaterOrEqual, .integer(3))),
            ("a <> 1", .not(compare("a", .equal, .integer(1)))),
            (
                "b IS NULL OR (\"b\" IS NOT NULL)",
                .or([.isNull(.field("b")), .not(.isNull(.field("b")))])
            ),
            (
                "a BETWEEN 1 AND 3 AND b = 4",
                .and([
                    .isBetween(.field("a"), .integer(1), .integer(3)),
                    compare("b", .equal, .integer(4)),
                ])
            ),
            ("title IN ('it''s', 'x')", .isIn(.field("title"), [.text("it's"), .text("x")])),
            (
                "((title)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))",
                .isIn(.field("title"), [.text("x"), .text("y")])
            ),
            (
                "(length((title)::text) > 2)",
                .compare(.function(.length, [.field("title")]), .greater, .value(.integer(2)))
            ),
            (
                "(a + (b * 2)) < a",
                .compare(
                    .calculation(
                        .field("a"), .add,
                        .calculation(.field("b"), .multiply, .value(.integer(2)))),
                    .less, .field("a"))
            ),
            ("(NOT ((b = 1) AND (b IS NOT NULL)))", .not(compare("b", .equal, .integer(1)))),
            ("((title)::text ~~ 'x\\%%'::text)", .matches(.field("title"), .start, "x%")),
            ("((title)::text ~~ '%x'::text)", .matches(.field("title"), .end, "x")),
            ("((title)::text !~~ '%x%'::text)", .not(.matches(.field("title"), .anywhere, "x"))),
            ("((title)::text ~~ 'x'::text)", compare("title", .equal, .text("x"))),
            ("\"title\" GLOB '[*]x*'", .matches(.field("title"), .start, "*x")),
            ("\"title\" NOT GLOB '*x'", .not(.matches(.field("title"), .end, "x"))),
            ("instr(\"title\", 'x') > 0", .matches(.field("title"), .anywhere, "x")),
            (
                "(key = '00000000-0000-0000-0000-0000000000ff'::uuid)",
                compare("key", .equal, .uuid(text: "000000000000000000000000000000ff"))
            ),
            ("\"day\" >= '1970-01-11'", compare("day", .greaterOrEqual, .date(10))),
            ("(day >= '1970-01-11'::date)", compare("day", .greaterOrEqual, .date(10))),
            (
                "(hour < '00:00:01'::time without time zone)",
                compare("hour", .less, .time(1_000_000))
            ),
            ("\"at\" < '1970-01-01 00:00:01'", compare("at", .less, .timestamp(1_000_000))),
            (
                "(at < '1970-01-01 02:00:01+02'::timestamp with time zone)",
                compare("at", .less, .timestamp(1_000_000))
            ),
        ] as [(String, ConditionDescription)])
    func readable(_ sql: String, _ expected: ConditionDescription) {
        #expect(ConditionParser.condition(sql, columns: Self.columns) == expected)
    }

    @Test(
        "what no model states, or would state otherwise, is refused whole",
        arguments: [
            "", "a", "a = 'x'", "a = 1 AND", "a = 1)", "(a = 1", "c = 1", "upper(title) = 'X'",
            "title ~ '^x'", "title LIKE 'x%'", "title ~~* 'x%'", "title !~~* 'x%'", "title ~~ 'x_'",
            "title ~~ 'x%y'", "title GLOB 'x?'", "title GLOB '[xy]*'", "instr(title, 'x') > 1",
            "day > 'tomorrow'", "a = 1 AND title > current_user",
            // NULL would be kept out by the one, and let in by the other.
            "b <> 1", "NOT (b = 1)", "b NOT IN (1, 2)", "NOT (b = 1 AND a IS NOT NULL)",
            // The cast changes the value.
            "(price)::integer = 1",
        ])
    func unreadable(_ sql: String) {
        #expect(ConditionParser.condition(sql, columns: Self.columns) == nil)
    }

    @Test("constraints with names are found in CREATE TABLE")
    func source() {
        let source = SQLiteTableSource(
            """
            CREATE TABLE "t" ("a" integer NOT NULL CHECK ("a" >= 0), -- CONSTRAINT "no" CHECK (1)
            "b" text DEFAULT 'CONSTRAINT "no" CHECK (1)', CONSTRAINT "one" UNIQUE ("a", `b`),
            constraint two check (("a" > 1) AND b <> ')'))
            """)
        #expect(
            source.checks == [.init(name: "two", condition: #"( "a" > 1 ) AND b <> ')'"#)])
        #expect(source.uniqueNames == [["a", "b"]: "one"])
        #expect(
            SQLiteTableSource.condition(ofIndex: #"CREATE INDEX "where" ON "t" ("a") WHERE b = 1"#)
                == "b = 1")
    }
}
