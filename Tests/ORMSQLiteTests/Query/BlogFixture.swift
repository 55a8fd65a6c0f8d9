internal import Foundation
internal import ORM
internal import ORMSQLite
internal import TestSupport

struct Author: Model, Equatable {
    var id: Int64 = 0
    var name = ""

    static let appLabel = "blog"
    static let meta = ModelMeta<Author> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 50, unique: true)
    }
}

struct Tag: Model, Equatable {
    var id: Int32 = 0
    var label = ""

    static let appLabel = "blog"
    static let meta = ModelMeta<Tag>(ordering: [.ascending(\.label)]) {
        PrimaryKey(\.id)
        CharField(\.label, maxLength: 20)
    }
}

struct Post: Model, Equatable {
    var id: Int64 = 0
    var title = ""
    var views: Int32 = 0
    var rating: Double?
    var author: ForeignKey<Author>?
    var tags = ManyToMany<Tag>()
    var created = Date.distantPast
    var updated = Date.distantPast

    static let appLabel = "blog"
    static let meta = ModelMeta<Post> {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100)
        IntegerField(\.views)
        FloatField(\.rating)
        ForeignKeyField(\.author, onDelete: .setNull)
        ManyToManyField(\.tags)
        DateTimeField(\.created, autoNowAdd: true)
        DateTimeField(\.updated, autoNow: true)
    }
}

struct Comment: Model, Equatable {
    var id: Int64 = 0
    var post = ForeignKey<Post>()
    var reply: ForeignKey<Comment>?

    static let appLabel = "blog"
    static let meta = ModelMeta<Comment> {
        PrimaryKey(\.id)
        ForeignKeyField(\.post, onDelete: .cascade)
        ForeignKeyField(\.reply, onDelete: .cascade)
    }
}

struct Invoice: Model {
    var id: Int64 = 0
    var author = ForeignKey<Author>()

    static let appLabel = "blog"
    static let meta = ModelMeta<Invoice> {
        PrimaryKey(\.id)
        ForeignKeyField(\.author, onDelete: .protect)
    }
}

/// Runs `body` with the blog's tables in a new file as the default database.
func withBlog(_ body: (SQLiteDatabase) async throws -> Void) async throws {
    ModelCatalog.install([Author.self, Tag.self, Post.self, Comment.self, Invoice.self])
    try await withTemporaryDirectory { directory in
        let database = try SQLiteDatabase(
            path: "\(directory.path)/blog.sqlite3",
            configuration: SQLiteConfiguration(durability: .off, createsFile: true))
        try await database.executeScript(
            """
            CREATE TABLE blog_author (id integer PRIMARY KEY AUTOINCREMENT, name varchar(50) NOT NULL UNIQUE);
            CREATE TABLE blog_tag (id integer PRIMARY KEY AUTOINCREMENT, label varchar(20) NOT NULL);
            CREATE TABLE blog_post (
                id integer PRIMARY KEY AUTOINCREMENT, title varchar(100) NOT NULL, views integer NOT NULL,
                rating real, author_id bigint REFERENCES blog_author (id) DEFERRABLE INITIALLY DEFERRED,
                created datetime NOT NULL, updated datetime NOT NULL);
            CREATE TABLE blog_post_tags (
                id integer PRIMARY KEY AUTOINCREMENT,
                post_id bigint NOT NULL REFERENCES blog_post (id) DEFERRABLE INITIALLY DEFERRED,
                tag_id integer NOT NULL REFERENCES blog_tag (id) DEFERRABLE INITIALLY DEFERRED,
                UNIQUE (post_id, tag_id));
            CREATE TABLE blog_comment (
                id integer PRIMARY KEY AUTOINCREMENT,
                post_id bigint NOT NULL REFERENCES blog_post (id) DEFERRABLE INITIALLY DEFERRED,
                reply_id bigint REFERENCES blog_comment (id) DEFERRABLE INITIALLY DEFERRED);
            CREATE TABLE blog_invoice (
                id integer PRIMARY KEY AUTOINCREMENT,
                author_id bigint NOT NULL REFERENCES blog_author (id) DEFERRABLE INITIALLY DEFERRED);
            """)
        try await Databases.$override.withValue([database]) { try await body(database) }
        await database.close()
    }
}

@discardableResult
func makePost(_ title: String, views: Int32 = 0, rating: Double? = nil) async throws -> Post {
    var post = Post()
    post.title = title
    post.views = views
    post.rating = rating
    try await post.save()
    return post
}
