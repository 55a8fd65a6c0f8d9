import ORM

@testable import ProtoCodegen

/// Models that the translation tests share.
enum TranslationSamples {
    static func field(
        _ name: String, _ kind: FieldKind, isPrimaryKey: Bool = false
    ) -> FieldDescription {
        let column: String? =
            switch kind {
            case .manyToMany: nil
            case .foreignKey: "\(name)_id"
            default: name
            }
        return FieldDescription(
            name: name, column: column, kind: kind, isPrimaryKey: isPrimaryKey)
    }

    static let userRelation = RelationDescription(
        target: ModelName(appLabel: "auth", name: "User"), targetKind: .auto)

    /// The foreign key and the many-to-many field stand before plain fields on purpose.
    static let post = ModelDescription(
        name: ModelName(appLabel: "account", name: "Post"),
        fields: [
            field("title", .char(maxLength: 100)),
            field("author", .foreignKey(userRelation)),
            field("readers", .manyToMany(userRelation)),
            field("id", .bigAuto, isPrimaryKey: true),
            field("content", .text),
            field("is_public", .boolean),
            field("created_at", .dateTime(autoNow: false, autoNowAdd: true)),
        ]
    )

    static let user = ModelDescription(
        name: ModelName(appLabel: "account", name: "User"),
        fields: [
            field("id", .auto, isPrimaryKey: true),
            field("username", .char(maxLength: 150)),
            field("password", .char(maxLength: 128)),
        ]
    )

    static func proto(
        _ model: ModelDescription,
        _ selection: FieldSelection = .all,
        dialect: ProtoDialect = .framework
    ) throws -> ModelProto {
        ModelProto(model, fields: try selection.fields(of: model), dialect: dialect)
    }

    /// A model whose only plain fields besides its key are those given.
    static func model(_ fields: (String, FieldKind)...) -> ModelDescription {
        ModelDescription(
            name: ModelName(appLabel: "account", name: "Post"),
            fields: [field("id", .bigAuto, isPrimaryKey: true)]
                + fields.map { field($0.0, $0.1) }
        )
    }
}
