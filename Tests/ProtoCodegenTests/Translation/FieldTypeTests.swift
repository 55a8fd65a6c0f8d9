import Foundation
import ORM
import Testing

@testable import ProtoCodegen

/// The type of each kind of field, as a file of both sets of types that is kept in the repository.
@Suite struct FieldTypeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Golden/fieldtypes").standardizedFileURL

    /// Every kind, by the name of Django's class.
    private static let kinds: [(String, FieldKind)] = [
        ("SmallAutoField", .smallAuto), ("AutoField", .auto), ("BigAutoField", .bigAuto),
        ("SmallIntegerField", .smallInteger), ("IntegerField", .integer),
        ("BigIntegerField", .bigInteger), ("PositiveSmallIntegerField", .positiveSmallInteger),
        ("PositiveIntegerField", .positiveInteger),
        ("PositiveBigIntegerField", .positiveBigInteger), ("FloatField", .float),
        ("DecimalField", .decimal(maxDigits: 8, decimalPlaces: 2)), ("BooleanField", .boolean),
        ("CharField", .char(maxLength: 10)), ("TextField", .text), ("SlugField", .slug()),
        ("EmailField", .email()), ("URLField", .url()),
        ("FilePathField", .filePath(FilePathRule())),
        ("UUIDField", .uuid), ("GenericIPAddressField", .genericIPAddress()),
        ("DateField", .date()),
        ("TimeField", .time()), ("DateTimeField", .dateTime(autoNow: false, autoNowAdd: false)),
        ("DurationField", .duration), ("BinaryField", .binary), ("JSONField", .json),
        ("ForeignKey", .foreignKey(to: "auth.User", onDelete: .cascade)),
        (
            "OneToOneField",
            .foreignKey(
                RelationDescription(target: "auth.User", targetKind: .bigAuto, isOneToOne: true))
        ),
        ("ManyToManyField", .manyToMany(to: "auth.User")),
        (
            "ForeignKeyToForeignKey",
            .foreignKey(
                RelationDescription(
                    target: "auth.Profile", targetKind: .foreignKey(TranslationSamples.userRelation)
                ))
        ),
        (
            "ForeignKeyToUUID",
            .foreignKey(RelationDescription(target: "auth.Token", targetKind: .uuid))
        ),
    ]

    /// Kinds whose fields of rich types tell NULL in different ways.
    private static let nullableKinds: [(String, FieldKind)] = [
        ("NullBooleanField", .boolean),
        ("NullDateTimeField", .dateTime(autoNow: false, autoNowAdd: false)),
        ("NullDurationField", .duration),
    ]

    @Test("each kind of field has the type of the table", arguments: kinds)
    func isAsKept(name: String, kind: FieldKind) throws {
        try expectKept(name, TranslationSamples.model(("value", kind)))
    }

    @Test("fields that may be NULL have presence", arguments: nullableKinds)
    func mayBeNull(name: String, kind: FieldKind) throws {
        var model = TranslationSamples.model(("value", kind))
        model.fields[1].isNull = true
        try expectKept(name, model)
    }

    private func expectKept(_ name: String, _ model: ModelDescription) throws {
        let text = try ProtoTypeSet.allCases.map { types in
            let proto = ModelProto(
                model, fields: try FieldSelection.all.fields(of: model), dialect: .framework,
                types: types)
            return ModelProtoRenderer(package: "\(types)").render([proto])
        }.joined(separator: "\n")
        let file = Self.folder.appending(path: "\(name).proto")
        let kept = try? String(contentsOf: file, encoding: .utf8)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        #expect(kept == text)
    }

    @Test("every file that is kept belongs to a kind of field")
    func hasNoOthers() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let names = (Self.kinds + Self.nullableKinds).map { "\($0.0).proto" }
        #expect(files.sorted() == names.sorted())
    }
}
