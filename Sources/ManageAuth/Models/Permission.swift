public import ORM

/// Something that a user may be allowed to do with a kind of rows: Django's table `auth_permission`.
public struct Permission: Model {
    public var id: Int32 = 0
    public var name = ""
    public var contentType = ForeignKey<ContentType>()
    /// `add_post`
    public var codename = ""

    public static let appLabel = "auth"
    public static let meta = ModelMeta<Permission>(
        ordering: [.ascending(\.contentType), .ascending(\.codename)],
        uniqueTogether: [[\.contentType, \.codename]]
    ) {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 255)
        ForeignKeyField(\.contentType, onDelete: .cascade)
        CharField(\.codename, maxLength: 100)
    }

    public static var naturalKey: [any PartialKeyPath<Permission> & Sendable] {
        [\.codename, \.contentType]
    }

    public init() {}
}

/// A model, as a row: Django's table `django_content_type`.
public struct ContentType: Model {
    public var id: Int32 = 0
    /// `blog`, as Django calls it.
    public var appLabel = ""
    public var model = ""

    public static let appLabel = "contenttypes"
    public static let meta = ModelMeta<ContentType>(
        table: "django_content_type", uniqueTogether: [[\.appLabel, \.model]]
    ) {
        PrimaryKey(\.id)
        CharField(\.appLabel, maxLength: 100)
        CharField(\.model, maxLength: 100)
    }

    public static var naturalKey: [any PartialKeyPath<ContentType> & Sendable] {
        [\.appLabel, \.model]
    }

    public init() {}
}
