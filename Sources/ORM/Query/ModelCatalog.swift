internal import Synchronization

/// The models of this process, which deleting needs to find the rows that refer to a deleted one.
///
/// Installed once, by the composition root, with the models of every app.
public enum ModelCatalog {
    private static let installed = Mutex<[ModelName: any Model.Type]>([:])

    /// Adds models. One that is there already is replaced.
    public static func install(_ models: [any Model.Type]) {
        installed.withLock { catalog in
            for model in models { catalog[model.name] = model }
        }
    }

    /// Whether a row of `model` has this key; true for a model that is not installed, whose rows only the
    /// database knows.
    package static func hasRow(
        of model: ModelName, key: DatabaseValue, using alias: String? = nil
    ) async throws -> Bool {
        guard let type = installed.withLock({ $0[model] }) else { return true }
        return try await type.hasRow(key: key, using: alias)
    }

    /// Every installed model as data, and `model` itself, sorted by name.
    static func descriptions(with model: any Model.Type) -> [ModelDescription] {
        var models = installed.withLock { $0 }
        models[model.name] = model
        return models.values.map { $0.modelDescription }.sorted { $0.name < $1.name }
    }
}

extension Model {
    /// The model as data, reachable from `any Model.Type`.
    package static var modelDescription: ModelDescription { meta.description }

    fileprivate static func hasRow(key: DatabaseValue, using alias: String?) async throws -> Bool {
        try await objects.using(optional: alias).filter(field: meta.primaryKeyName, equals: key)
            .exists()
    }
}
