internal import CommandLineKit
internal import Dispatch
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen

/// The models that a generator works on, with the fields that were chosen of each.
struct SelectedModels: Sendable {
    struct AppEntry: Sendable {
        var app: any App.Type
        var models: [ModelEntry]
    }

    struct ModelEntry: Sendable {
        var description: ModelDescription
        var selection: FieldSelection
        var fields: SelectedFields
    }

    /// In the order of the project; an app without models is there too.
    var apps: [AppEntry]

    init(apps: [AppEntry]) {
        self.apps = apps
    }

    /// The models that a meta file chooses, of the apps with these labels, or of all apps.
    ///
    /// - Throws: ``CommandError`` with the nearest name for an app, model or field that is not there.
    init(_ registry: AppRegistry, meta: ServiceMeta = ServiceMeta(), labels: [String] = []) throws {
        let chosen = try registry.apps(labeled: labels)
        Self.describe(chosen.flatMap { $0.models })
        let mentioned = try registry.apps(labeled: meta.apps.map(\.name)).map { $0.label }
        apps = try chosen.filter { mentioned.contains($0.label) }.map { app in
            let entry = meta.apps.first { $0.name == app.label }
            return AppEntry(app: app, models: try Self.models(of: app, entry))
        }
    }

    /// Has every model read its field table, which it keeps, on all cores: that is most of what a generator does.
    private static func describe(_ models: [any Model.Type]) {
        DispatchQueue.concurrentPerform(iterations: models.count) { index in
            _ = models[index].plainDescription
        }
    }

    private static func models(
        of app: any App.Type, _ entry: ServiceMeta.App?
    ) throws -> [ModelEntry] {
        let all = try app.models.map { try $0.checkedDescription() }
        guard let entry, !entry.models.isEmpty else {
            return try all.map { try ModelEntry($0, .all) }
        }
        return try entry.models.map { model in
            guard
                let description = all.first(where: { $0.name.lowercased == model.name.lowercased() }
                )
            else { throw unknownModel(model.name, in: app.label, known: all) }
            return try ModelEntry(description, model.fields)
        }
    }

    private static func unknownModel(
        _ name: String, in label: String, known: [ModelDescription]
    ) -> CommandError {
        let names = known.map(\.name.name)
        return CommandError(
            "app `\(label)` has no model `\(name)`",
            hint: Suggestion.hint(for: name, among: names)
                ?? (names.isEmpty
                    ? "it has none at all"
                    : "it has \(names.map { "`\($0)`" }.joined(separator: ", "))")
        )
    }

    /// One model by a dotted name: `account.Post`, `account.models.Post`, or `Post` if it is alone.
    /// With `orApp` the label of an app could be meant as well, which an error then says.
    static func model(
        _ path: String, in registry: AppRegistry, orApp: Bool = false
    ) throws -> (app: any App.Type, model: any Model.Type) {
        let parts = path.split(separator: ".").map(String.init)
        guard let name = parts.last else { throw CommandError("`\(path)` names no model") }
        guard parts.count > 1 else {
            let all = registry.apps.flatMap { app in app.models.map { (app: app, model: $0) } }
            let found = all.filter { $0.model.modelName.lowercased() == name.lowercased() }
            if let only = found.first, found.count == 1 { return only }
            let names = (found.isEmpty ? all : found).map { "\($0.model.name)" }
            let nearest = Suggestion.nearest(
                to: name,
                among: all.map { $0.model.modelName } + (orApp ? registry.labels : []))
            throw CommandError(
                found.isEmpty
                    ? "no \(orApp ? "app or " : "")model `\(name)`"
                    : "several models are called `\(name)`",
                hint: names.isEmpty
                    ? "no installed app has models"
                    : found.isEmpty && nearest != nil
                        ? "did you mean `\(nearest ?? "")`?"
                        : "write one of \(names.joined(separator: ", "))"
            )
        }
        let app = try registry.app(labeled: parts[0])
        guard let model = registry.model(app.label, name) else {
            throw unknownModel(name, in: app.label, known: app.models.map { $0.plainDescription })
        }
        return (app, model)
    }
}

extension SelectedModels.ModelEntry {
    init(_ description: ModelDescription, _ selection: FieldSelection) throws {
        self.description = description
        self.selection = selection
        do {
            fields = try selection.fields(of: description)
        } catch let error as FieldSelectionError {
            throw CommandError(error, in: description)
        }
    }
}

extension CommandError {
    /// An unknown field, with the nearest one that there is.
    fileprivate init(_ error: FieldSelectionError, in model: ModelDescription) {
        guard case .unknownField(let name, _, let known) = error else {
            self.init("\(error)", cause: error)
            return
        }
        self.init(
            error.description,
            hint: Suggestion.hint(for: name, among: known)
                ?? "it has \(known.map { "`\($0)`" }.joined(separator: ", "))",
            cause: error
        )
    }
}

extension Model {
    static var plainDescription: ModelDescription { meta.description }

    /// The model as data.
    ///
    /// - Throws: What is wrong with its field table.
    static func checkedDescription() throws -> ModelDescription {
        guard meta.problems.isEmpty else { throw ModelDeclarationError(problems: meta.problems) }
        return meta.description
    }
}
