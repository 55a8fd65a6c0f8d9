import Foundation
import ORM

/// Has every kind of field that a serializer maps.
struct Post: Model {
    var id: Int64 = 0
    var title = ""
    var content = ""
    var status = "draft"
    var views: Int32 = 0
    var isPublic = true
    var rating: Float = 0
    var created = Date.distantPast
    var published: Date?
    var subtitle: String?
    var priority: Int32?
    var author: ForeignKey<User>?
    var tags = ManyToMany<Tag>()

    static let appLabel = "press"
    static let meta = ModelMeta<Post>(ordering: [.ascending(\.id)]) {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 20, unique: true)
        TextField(\.content, blank: true)
        CharField(
            \.status, maxLength: 9, default: "draft",
            choices: [("draft", "Draft"), ("public", "Public")])
        PositiveIntegerField(\.views)
        BooleanField(\.isPublic, default: true)
        FloatField(\.rating)
        DateTimeField(\.created, autoNowAdd: true)
        DateTimeField(\.published, blank: true)
        CharField(\.subtitle, maxLength: 10)
        IntegerField(\.priority)
        ForeignKeyField(\.author, onDelete: .setNull)
        ManyToManyField(\.tags, blank: true)
    }
}

struct User: Model {
    var id: Int64 = 0
    var name = ""

    static let appLabel = "press"
    static let meta = ModelMeta<User> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 30, unique: true)
    }
}

/// Refers to a user by a key that may not be NULL, and keeps that user from being deleted.
struct Tag: Model {
    var id: Int64 = 0
    var name = ""
    var owner = ForeignKey<User>()

    static let appLabel = "press"
    static let meta = ModelMeta<Tag>(uniqueTogether: [[\.name, \.owner]]) {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 30)
        ForeignKeyField(\.owner, onDelete: .protect)
    }
}
