internal import CommandLineKit
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen

/// The `.proto` files that a set of models asks for, merged with those that exist. Writes nothing.
struct ProtoPlan {
    struct File {
        /// Relative to `proto/`.
        var name: String
        var text: String
        var changes: [ProtoChange]
    }

    private(set) var files: [File] = []
    private let layout: ProducerLayout
    private let dialect: ProtoDialect
    private let isForced: Bool

    init(_ layout: ProducerLayout, dialect: ProtoDialect, isForced: Bool) {
        self.layout = layout
        self.dialect = dialect
        self.isForced = isForced
    }

    /// Plans the files of all selected models.
    ///
    /// - Throws: ``CommandError`` if two apps want the same file, or an existing file cannot be kept.
    mutating func add(_ selection: SelectedModels) throws {
        var models: [(file: String, app: String, protos: [ModelProto])] = []
        for entry in selection.apps {
            for model in entry.models {
                let name = dialect.fileName(
                    app: entry.app.label, model: model.description.name.name)
                let proto = ModelProto(model.description, fields: model.fields, dialect: dialect)
                guard let index = models.firstIndex(where: { $0.file == name }) else {
                    models.append((name, entry.app.label, [proto]))
                    continue
                }
                guard models[index].app == entry.app.label else {
                    throw CommandError(
                        "apps `\(models[index].app)` and `\(entry.app.label)` both have a model for "
                            + "`\(name)`",
                        hint: "leave one out with --app or a meta file, or use --dialect framework"
                    )
                }
                models[index].protos.append(proto)
            }
        }
        for (file, app, protos) in models {
            try add(protos, to: file, package: dialect.hasPackage ? app : nil)
        }
    }

    private mutating func add(_ models: [ModelProto], to name: String, package: String?) throws {
        guard let bytes = try layout.readProto(name) else {
            let text = ModelProtoRenderer(package: package).render(models)
            return files.append(File(name: name, text: text, changes: []))
        }
        let path = layout.displayed(layout.protoDirectory + "/" + name)
        let source = ProtoSource(name: path, bytes: bytes)
        let outcome = try Self.merge(models, into: source, isForced: isForced)
        files.append(File(name: name, text: outcome.text, changes: outcome.changes))
    }

    /// Merges models into a file that is there.
    static func merge(
        _ models: [ModelProto], into source: ProtoSource, isForced: Bool
    ) throws -> ModelProtoMerger.Outcome {
        let file: ProtoFile
        do {
            file = try ProtoParser.parse(source)
        } catch {
            throw CommandError(
                error.description,
                hint: "mend the file: its field numbers must be known to be kept", cause: error)
        }
        guard file.syntax == .proto3 else {
            throw CommandError(
                "`\(source.name)` is not a proto3 file, so models cannot be kept in it")
        }
        let outcome = ModelProtoMerger.merge(models, into: file, isForced: isForced)
        guard outcome.conflicts.isEmpty else {
            let text = outcome.conflicts.map { "\(source.name): \($0)" }.joined(separator: "\n")
            let canBeForced = outcome.conflicts.allSatisfy(\.canBeForced)
            throw CommandError(
                text,
                hint: canBeForced
                    ? "give the field another name, or pass --force to reserve the old number and "
                        + "take a fresh one"
                    : nil)
        }
        return outcome
    }
}
