internal import Foundation
internal import ORM

struct User: Model {
    var id: Int64 = 0
    var username = ""

    static let appLabel = "account"
    static let meta = ModelMeta<User> {
        PrimaryKey(\.id)
        CharField(\.username, maxLength: 150, unique: true)
    }
}

struct Tag: Model, Equatable {
    var id: Int32 = 0
    var label = ""

    static let appLabel = "blog"
    static let meta = ModelMeta<Tag> {
        PrimaryKey(\.id)
        CharField(\.label, maxLength: 20)
    }
}

struct Post: Model, Equatable {
    var id: Int64 = 0
    var title = ""
    var content = ""
    var viewCount: Int32 = 0
    var author: ForeignKey<User>?
    var parent: ForeignKey<Post>?
    var tags = ManyToMany<Tag>()
    var isPublic = true
    var rating: Double?
    var createdAt = Date.distantPast
    var updatedAt = Date.distantPast

    static let appLabel = "blog"
    static let meta = ModelMeta<Post>(
        ordering: [.descending(\.createdAt)], uniqueTogether: [[\.author, \.title]],
        indexes: [.on(.ascending(\.title))]
    ) {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100, choices: [("a", "Alpha"), ("b", "Beta")])
        TextField(\.content, blank: true, default: "")
        IntegerField(\.viewCount, default: 0)
        ForeignKeyField(\.author, onDelete: .setNull, relatedName: "posts")
        ForeignKeyField(\.parent, onDelete: .cascade)
        ManyToManyField(\.tags, relatedName: "posts")
        BooleanField(\.isPublic, default: true)
        FloatField(\.rating)
        DateTimeField(\.createdAt, autoNowAdd: true)
        DateTimeField(\.updatedAt, autoNow: true)
    }
}
