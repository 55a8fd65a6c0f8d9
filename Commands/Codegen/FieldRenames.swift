internal import CommandLineKit
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen

/// Fields that have another name now, so that a `.proto` file can go on with their numbers.
struct FieldRenames: Sendable {
    /// One that a person named: `account.Post.title=headline`.
    struct Request: Sendable {
        var text: String
        var old: String
        var new: String
    }

    private var fromMigrations: [ModelName: [String: String]] = [:]
    private var requests: [ModelName: [Request]] = [:]

    /// What the apps' migrations renamed. Migrations of one app are numbered, so their names are in order.
    init(_ registry: AppRegistry) {
        for migration in registry.migrations.sorted(by: { $0.id.name < $1.id.name }) {
            for case let rename as RenameField in migration.operations {
                let model = ModelName(appLabel: migration.id.app, name: rename.model)
                var names = fromMigrations[model, default: [:]]
                for (first, present) in names where present == rename.oldName {
                    names[first] = rename.newName
                }
                names[rename.oldName] = rename.newName
                fromMigrations[model] = names
            }
        }
    }

    /// Adds what `--rename` says of the selected models.
    ///
    /// - Throws: `UsageError` for a text of another form; ``CommandError`` for a model or field that is
    ///   not there.
    mutating func add(_ texts: [String], for selection: SelectedModels) throws {
        let models = selection.apps.flatMap { $0.models.map(\.description) }
        for text in texts {
            let sides = text.split(separator: "=", omittingEmptySubsequences: false)
            let path = (sides.first ?? "").split(separator: ".").map(String.init)
            guard sides.count == 2, !sides[1].isEmpty, path.count == 2 || path.count == 3,
                let old = path.last
            else {
                throw UsageError("--rename takes MODEL.OLD=NEW, and not `\(text)`")
            }
            let new = String(sides[1])
            let name = path[path.count - 2]
            let found = models.filter { model in
                model.name.lowercased == name.lowercased()
                    && (path.count == 2 || model.name.appLabel == path[0])
            }
            guard let model = found.first, found.count == 1 else {
                let known = models.map { "\($0.name)" }
                throw CommandError(
                    found.isEmpty
                        ? "--rename \(text): no selected model is called `\(name)`"
                        : "--rename \(text): several models are called `\(name)`",
                    hint: Suggestion.hint(for: name, among: models.map(\.name.name))
                        ?? "write one of \(known.joined(separator: ", "))")
            }
            guard let field = model.field(named: new) else {
                let names = model.fields.map(\.name)
                throw CommandError(
                    "--rename \(text): model `\(model.name)` has no field `\(new)`",
                    hint: Suggestion.hint(for: new, among: names)
                        ?? "it has \(names.map { "`\($0)`" }.joined(separator: ", "))")
            }
            requests[model.name, default: []].append(Request(text: text, old: old, new: field.name))
        }
    }

    /// Present names by earlier ones.
    func names(of model: ModelName) -> [String: String] {
        var names = fromMigrations[model, default: [:]]
        for request in requests[model, default: []] { names[request.old] = request.new }
        return names
    }

    /// Refuses what a person asked to rename and the file does not have: the field would lose its number.
    func check(_ changes: [ProtoChange], of model: ModelName, in file: String) throws {
        for request in requests[model, default: []] {
            let isAdded = changes.contains { change in
                if case .newField(_, request.new, _) = change { true } else { false }
            }
            guard isAdded else { continue }
            throw CommandError(
                "--rename \(request.text): `\(file)` has no field `\(request.old)` of a type that "
                    + "`\(request.new)` can take over")
        }
    }
}
