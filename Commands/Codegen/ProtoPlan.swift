internal import CommandLineKit
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen

/// The `.proto` files that a set of models asks for, merged with those that exist. Writes nothing.
struct ProtoPlan {
    struct File {
        /// Relative to `proto/`.
        var name: String
        /// Nil for a file that is not there yet.
        var current: String?
        var text: String
        var changes: [ProtoChange]
    }

    private(set) var files: [File] = []
    private let layout: ProducerLayout
    private let style: ProtoStyle
    private let renames: FieldRenames
    private let history: FieldHistory
    private let isForced: Bool

    init(
        _ layout: ProducerLayout, style: ProtoStyle, renames: FieldRenames, history: FieldHistory,
        isForced: Bool
    ) {
        self.layout = layout
        self.style = style
        self.renames = renames
        self.history = history
        self.isForced = isForced
    }

    /// Plans the files of all selected models.
    ///
    /// - Throws: ``CommandError`` if two apps want the same file, or an existing file cannot be kept.
    mutating func add(_ selection: SelectedModels) throws {
        var plans: [(file: String, app: String, models: [SelectedModels.ModelEntry])] = []
        var positions: [String: Int] = [:]
        for entry in selection.apps {
            for model in entry.models {
                let name = style.dialect.fileName(
                    app: entry.app.label, model: model.description.name.name)
                guard let index = positions[name] else {
                    positions[name] = plans.count
                    plans.append((name, entry.app.label, [model]))
                    continue
                }
                guard plans[index].app == entry.app.label else {
                    throw CommandError(
                        "apps `\(plans[index].app)` and `\(entry.app.label)` both have a model for "
                            + "`\(name)`",
                        hint: "leave one out with --app or a meta file, or use --dialect framework"
                    )
                }
                plans[index].models.append(model)
            }
        }
        for (file, app, models) in plans {
            let path = layout.displayed(layout.protoDirectory + "/" + file)
            try add(
                models, name: file, path: path, current: try layout.readProto(file),
                package: style.dialect.hasPackage ? app : nil)
        }
    }

    /// Plans the file of some models, given what it holds now. `path` is how a person names it.
    mutating func add(
        _ models: [SelectedModels.ModelEntry], name: String, path: String, current: [UInt8]?,
        package: String?
    ) throws {
        let written = try current.map { try Self.parse(ProtoSource(name: path, bytes: $0)) }
        let types = try types(of: models, in: written)
        let protos = zip(models, types).map { model, types in
            style.proto(of: model, types: types, renames, history)
        }
        for (model, proto) in zip(models, protos) {
            guard let collision = proto.enumCollision else { continue }
            throw CommandError(
                "model `\(model.description.name)`: \(collision)",
                hint: "give one of the choices another value or label, or use --types seed")
        }
        guard let current, let written else {
            let text = ModelProtoRenderer(package: package).render(protos)
            return files.append(File(name: name, text: text, changes: []))
        }
        let outcome = try merge(protos, into: written)
        for model in models {
            try renames.check(outcome.changes, of: model.description.name, in: path)
        }
        files.append(
            File(
                name: name, current: String(decoding: current, as: UTF8.self),
                text: outcome.text, changes: outcome.changes))
    }

    /// The types of each model: those asked for, those that the file has for it, or those that it has for others.
    ///
    /// - Throws: ``CommandError`` if the file has others than those asked for.
    private func types(
        of models: [SelectedModels.ModelEntry], in file: ProtoFile?
    ) throws -> [ProtoTypeSet] {
        let written = models.map { model in
            file.flatMap {
                ProtoTypeSet(of: model.description.name.name, in: $0, dialect: style.dialect)
            }
        }
        for (model, found) in zip(models, written) {
            guard let file, let found, let asked = style.types, asked != found else { continue }
            throw CommandError(
                "`\(file.source.name)` has the \(found.rawValue) types for model "
                    + "`\(model.description.name)`, which cannot become the \(asked.rawValue) ones "
                    + "without breaking clients",
                hint:
                    "leave out --types and `message_bus.types` to keep the file's, or remove the file "
                    + "to have it written anew, with other numbers")
        }
        let others = style.types ?? written.compactMap(\.self).first ?? .seed
        return written.map { $0 ?? others }
    }

    /// - Throws: ``CommandError`` if models cannot be kept in the file.
    private static func parse(_ source: ProtoSource) throws -> ProtoFile {
        let file: ProtoFile
        do {
            file = try ProtoParser.parse(source)
        } catch {
            throw CommandError.located(
                error.description,
                hint: "mend the file: its field numbers must be known to be kept", cause: error)
        }
        guard file.syntax == .proto3 else {
            throw CommandError(
                "`\(source.name)` is not a proto3 file, so models cannot be kept in it")
        }
        return file
    }

    /// Merges models into a file that is there.
    private func merge(
        _ models: [ModelProto], into file: ProtoFile
    ) throws -> ModelProtoMerger.Outcome {
        let outcome = ModelProtoMerger.merge(models, into: file, isForced: isForced)
        guard outcome.conflicts.isEmpty else {
            let text = outcome.conflicts.map { "\(file.source.name): \($0)" }.joined(
                separator: "\n")
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
