public import Foundation
public import ORM

/// Somebody who may log in: Django's table `auth_user`.
public struct User: Model {
    public var id: Int32 = 0
    /// A hash; see ``setPassword(_:)``.
    public var password = ""
    public var lastLogin: Date?
    /// Has every permission without being given it.
    public var isSuperuser = false
    public var username = ""
    public var firstName = ""
    public var lastName = ""
    public var email = ""
    public var isStaff = false
    public var isActive = true
    public var dateJoined = Date()
    public var groups = ManyToMany<Group>()
    public var userPermissions = ManyToMany<Permission>()

    public static let appLabel = "auth"
    public static let meta = ModelMeta<User> {
        PrimaryKey(\.id)
        CharField(\.password, maxLength: 128)
        DateTimeField(\.lastLogin, blank: true)
        BooleanField(\.isSuperuser, default: false)
        CharField(\.username, maxLength: 150, unique: true, validators: [.username])
        CharField(\.firstName, maxLength: 150, blank: true)
        CharField(\.lastName, maxLength: 150, blank: true)
        EmailField(\.email, blank: true)
        BooleanField(\.isStaff, default: false)
        BooleanField(\.isActive, default: true)
        DateTimeField(\.dateJoined)
        ManyToManyField(\.groups, relatedName: "user_set", blank: true)
        ManyToManyField(\.userPermissions, relatedName: "user_set", blank: true)
    }

    public static var naturalKey: [any PartialKeyPath<User> & Sendable] { [\.username] }

    public init() {}
}

extension Validator where Value == String {
    /// Source: `UnicodeUsernameValidator` of Django 5.2
    fileprivate static var username: Validator {
        .regex(
            #"\A[\w.@+-]+\z"#,
            message: "Enter a valid username. This value may contain only letters, numbers, and"
                + " @/./+/-/_ characters.")
    }
}
