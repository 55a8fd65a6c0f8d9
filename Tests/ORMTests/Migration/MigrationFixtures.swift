import ORM

@testable import ORM

/// Two models that show every kind of column, key and relation.
enum Blog {
    static let user = CreateModel(
        "User",
        fields: [
            .field("id", .bigAuto, primaryKey: true),
            .field("name", .char(maxLength: 50), unique: true),
            .field("age", .positiveInteger, default: .integer(3)),
        ]
    )
    static let post = CreateModel(
        "Post",
        fields: [
            .field("id", .auto, primaryKey: true),
            .field("title", .char(maxLength: 100), dbIndex: true),
            .field("content", .text, blank: true),
            .field("author", .foreignKey(to: "account.User", onDelete: .setNull), null: true),
            .field("created", .dateTime(autoNow: false, autoNowAdd: true)),
            .field("ok", .boolean, default: .bool(false)),
            .field("rank", .float),
            .field("readers", .manyToMany(to: "account.User", relatedName: "r")),
            .field("parent", .foreignKey(to: "account.Post", onDelete: .cascade)),
            .field("friends", .manyToMany(to: "account.Post")),
        ],
        uniqueTogether: [["title", "author"]],
        indexes: [.index("my_idx", fields: ["title", "-created"])]
    )

    static let initial = Migration(
        app: "account",
        name: "0001_initial",
        isInitial: true,
        operations: [user, post]
    )

    /// The models after ``initial``.
    static func state() throws -> ProjectState {
        var state = ProjectState()
        try initial.apply(to: &state)
        return state
    }

    /// The statements of operations that follow ``initial``.
    static func sql(
        _ operations: [any MigrationOperation],
        direction: MigrationPlan.Direction = .forwards,
        dialect: any Dialect = SQLiteDialect()
    ) throws -> [String] {
        try sql(
            of: Migration(app: "account", name: "0002_next", operations: operations),
            on: try state(),
            direction: direction,
            dialect: dialect
        )
    }

    static func sql(
        of migration: Migration,
        on state: ProjectState,
        direction: MigrationPlan.Direction = .forwards,
        dialect: any Dialect = SQLiteDialect()
    ) throws -> [String] {
        try MigrationExecutor.steps(
            of: migration,
            on: state,
            direction: direction,
            dialect: dialect
        ).flatMap { step -> [String] in
            switch step {
            case .statement(let sql), .script(let sql): [sql]
            case .bound(let statement): [statement.sql]
            case .rebuild(let rebuild): rebuild.statements
            case .drop(let object, _): [object.drop]
            case .demand: []
            case .comment, .code: []
            }
        }
    }
}
