public import CommandLineKit
public import ORM
public import ProjectRegistry

/// Users, groups and permissions in Django's tables.
///
/// A project that wants them lists both apps: `[ContentTypesApp.self, AuthApp.self, ...]`.
public enum AuthApp: App {
    public static let label = "auth"
    public static let models: [any Model.Type] = [Permission.self, Group.self, User.self]
    public static let migrations = AuthMigrations.auth
    public static let commands: [any ManagementCommand.Type] = [
        ChangePasswordCommand.self, CreateSuperuserCommand.self,
    ]
}

/// The kinds of rows that permissions are about, in Django's table.
public enum ContentTypesApp: App {
    public static let label = "contenttypes"
    public static let models: [any Model.Type] = [ContentType.self]
    public static let migrations = AuthMigrations.contentTypes
}
