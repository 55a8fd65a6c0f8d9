internal import ORM
internal import ProjectRegistry

/// The fields that models have had, as their migrations tell.
///
/// A `.proto` field that its model never had was written by a person, and stays when the file follows the model.
struct FieldHistory: Sendable {
    private var names: [ModelName: Set<String>] = [:]
    private var isComplete: Set<ModelName> = []

    init(_ registry: AppRegistry) {
        for migration in registry.migrations {
            for operation in migration.operations { add(operation, app: migration.id.app) }
        }
    }

    private mutating func add(_ operation: any MigrationOperation, app: String) {
        func name(_ model: String) -> ModelName { ModelName(appLabel: app, name: model) }
        switch operation {
        case let create as CreateModel:
            isComplete.insert(name(create.name))
            names[name(create.name), default: []].formUnion(create.fields.map(\.name))
        case let add as AddField: names[name(add.model), default: []].insert(add.field.name)
        case let rename as RenameField:
            names[name(rename.model), default: []].formUnion([rename.oldName, rename.newName])
        default: break
        }
    }

    /// Every field that the model has or had; nil if no migration makes the model, so that nobody knows.
    func fields(of model: ModelDescription) -> Set<String>? {
        guard isComplete.contains(model.name) else { return nil }
        return names[model.name, default: []].union(model.fields.map(\.name))
    }
}
