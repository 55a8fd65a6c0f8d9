public import ORM

/// Users who share permissions: Django's table `auth_group`.
public struct Group: Model {
    public var id: Int32 = 0
    public var name = ""
    public var permissions = ManyToMany<Permission>()

    public static let appLabel = "auth"
    public static let meta = ModelMeta<Group> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 150, unique: true)
        ManyToManyField(\.permissions, blank: true)
    }

    public static var naturalKey: [any PartialKeyPath<Group> & Sendable] { [\.name] }

    public init() {}
}
