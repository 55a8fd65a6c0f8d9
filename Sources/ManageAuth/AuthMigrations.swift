internal import ORM

/// The migrations of both apps under the names that Django's have, so that a database of either side is
/// up to date for the other. What Django reached in twelve steps is all made in the first.
enum AuthMigrations {
    static let contentTypes = [
        Migration(
            app: "contenttypes",
            name: "0001_initial",
            isInitial: true,
            operations: [
                CreateModel(
                    "ContentType",
                    fields: [
                        .field("id", .auto, primaryKey: true),
                        .field("app_label", .char(maxLength: 100)),
                        .field("model", .char(maxLength: 100)),
                    ],
                    table: "django_content_type",
                    uniqueTogether: [["app_label", "model"]]
                )
            ]
        ),
        Migration(
            app: "contenttypes",
            name: "0002_remove_content_type_name",
            dependencies: [("contenttypes", "0001_initial")]
        ),
    ]

    static let auth = [initial] + later

    private static let initial = Migration(
        app: "auth",
        name: "0001_initial",
        isInitial: true,
        dependencies: [("contenttypes", "0001_initial")],
        operations: [
            CreateModel(
                "Permission",
                fields: [
                    .field("id", .auto, primaryKey: true),
                    .field("name", .char(maxLength: 255)),
                    .field(
                        "content_type",
                        .foreignKey(to: "contenttypes.ContentType", onDelete: .cascade)
                    ),
                    .field("codename", .char(maxLength: 100)),
                ],
                ordering: ["content_type", "codename"],
                uniqueTogether: [["content_type", "codename"]]
            ),
            CreateModel(
                "Group",
                fields: [
                    .field("id", .auto, primaryKey: true),
                    .field("name", .char(maxLength: 150), unique: true),
                    .field("permissions", .manyToMany(to: "auth.Permission"), blank: true),
                ]
            ),
            CreateModel(
                "User",
                fields: [
                    .field("id", .auto, primaryKey: true),
                    .field("password", .char(maxLength: 128)),
                    .field(
                        "last_login", .dateTime(autoNow: false, autoNowAdd: false), null: true,
                        blank: true),
                    .field("is_superuser", .boolean, default: .bool(false)),
                    .field("username", .char(maxLength: 150), unique: true),
                    .field("first_name", .char(maxLength: 150), blank: true),
                    .field("last_name", .char(maxLength: 150), blank: true),
                    .field("email", .email(maxLength: 254), blank: true),
                    .field("is_staff", .boolean, default: .bool(false)),
                    .field("is_active", .boolean, default: .bool(true)),
                    .field("date_joined", .dateTime(autoNow: false, autoNowAdd: false)),
                    .field(
                        "groups", .manyToMany(to: "auth.Group", relatedName: "user_set"),
                        blank: true),
                    .field(
                        "user_permissions",
                        .manyToMany(to: "auth.Permission", relatedName: "user_set"), blank: true),
                ]
            ),
        ]
    )

    /// Steps of Django's that have nothing left to do.
    private static let later: [Migration] = {
        let names = [
            "0002_alter_permission_name_max_length", "0003_alter_user_email_max_length",
            "0004_alter_user_username_opts", "0005_alter_user_last_login_null",
            "0006_require_contenttypes_0002", "0007_alter_validators_add_error_messages",
            "0008_alter_user_username_max_length", "0009_alter_user_last_name_max_length",
            "0010_alter_group_name_max_length", "0011_update_proxy_permissions",
            "0012_alter_user_first_name_max_length",
        ]
        return zip(names, ["0001_initial"] + names).map { name, earlier in
            var migration = Migration(app: "auth", name: name, dependencies: [("auth", earlier)])
            if name.hasPrefix("0006") {
                migration.dependencies.append(
                    MigrationID("contenttypes", "0002_remove_content_type_name"))
            }
            return migration
        }
    }()
}
