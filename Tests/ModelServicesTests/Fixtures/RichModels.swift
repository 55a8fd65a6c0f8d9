import Foundation
import GRPCCore
import ModelServices
import ORM
import ProjectRegistry

/// Has what the rich types of `generateproto` show differently from the seed's.
struct Article: Model {
    var id: Int64 = 0
    var headline = ""
    var status = "draft"
    var priority: Int32 = 1
    var mood: String?
    var rating = 0.0
    var notes = ""
    var published: Date?
    var created = Date.distantPast
    var writer: ForeignKey<Writer>?
    var topics = ManyToMany<Topic>()

    static let appLabel = "rich"
    static let meta = ModelMeta<Article>(ordering: [.descending(\.priority)]) {
        PrimaryKey(\.id)
        CharField(\.headline, maxLength: 20, helpText: "Shown in lists.\nUp to 20 characters.")
        CharField(
            \.status, maxLength: 9, default: "draft",
            choices: [("draft", "Draft"), ("public", "Published")])
        IntegerField(\.priority, choices: [(1, "Low"), (2, "Very high")])
        CharField(\.mood, maxLength: 9, choices: [("good", "Good"), ("bad", "Bad")])
        FloatField(\.rating)
        TextField(\.notes, blank: true)
        DateTimeField(\.published)
        DateTimeField(\.created, autoNowAdd: true)
        ForeignKeyField(\.writer, onDelete: .setNull)
        ManyToManyField(\.topics, blank: true)
    }
}

struct Writer: Model {
    var id: Int32 = 0
    var name = ""

    static let appLabel = "rich"
    static let meta = ModelMeta<Writer> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 30, unique: true)
    }
}

struct Topic: Model {
    var id: Int64 = 0
    var name = ""

    static let appLabel = "rich"
    static let meta = ModelMeta<Topic> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 30)
    }
}

struct ArticleSerializer: ModelSerializer {
    typealias Message = Rich_Article
    static let fields: SerializerFields<Article> = .all
}

struct ArticleService: ModelService, PagedListModelMixin, PartialUpdateModelMixin,
    Rich_ArticleController
{
    typealias Serializer = ArticleSerializer
    static let queryset = Article.objects.all()
    static let maximumPageSize = 3
}

enum RichApp: App {
    static let label = "rich"
    static let models: [any Model.Type] = [Article.self, Writer.self, Topic.self]
    static var services: [any RegistrableRPCService] { BasicHandler { ArticleService() }.services }
}
