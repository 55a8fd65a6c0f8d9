/// The models of a project at one point of its migrations. A value: copies share what does not change.
public struct ProjectState: Sendable, Hashable {
    /// Migrations name models without regard to case, as tables do.
    private struct Key: Sendable, Hashable {
        let app: String
        let model: String

        init(_ name: ModelName) {
            app = name.appLabel
            model = name.lowercased
        }
    }

    private var byName: [Key: ModelDescription] = [:]

    /// - Parameter models: one description a name; a later one replaces an earlier.
    public init(models: [ModelDescription] = []) {
        for model in models { byName[Key(model.name)] = model }
    }

    /// Every model, by app and name.
    public var models: [ModelDescription] {
        byName.values.sorted { $0.name < $1.name }
    }

    public func contains(_ name: ModelName) -> Bool { byName[Key(name)] != nil }

    /// - Throws: ``MigrationError/unknownModel(_:)``.
    public func model(_ name: ModelName) throws -> ModelDescription {
        guard let model = byName[Key(name)] else { throw MigrationError.unknownModel(name) }
        return model
    }

    // MARK: - Changes

    mutating func add(_ model: ModelDescription) throws {
        guard !contains(model.name) else { throw MigrationError.modelExists(model.name) }
        byName[Key(model.name)] = model
    }

    mutating func remove(_ name: ModelName) throws {
        guard byName.removeValue(forKey: Key(name)) != nil else {
            throw MigrationError.unknownModel(name)
        }
    }

    /// Gives a model another name, and its table if that is named after the model. Relations follow.
    mutating func rename(_ old: ModelName, to new: ModelName) throws {
        var model = try model(old)
        let isSame = Key(old) == Key(new)
        guard isSame || !contains(new) else { throw MigrationError.modelExists(new) }
        byName[Key(old)] = nil
        if model.table == old.defaultTable { model.table = new.defaultTable }
        if model.verboseName == ModelDescription.verboseName(of: old.name) {
            model.verboseName = ModelDescription.verboseName(of: new.name)
        }
        model.name = new
        byName[Key(new)] = model
        for (key, model) in byName where model.refers(to: old) {
            byName[key] = model.retargeted(from: old, to: new)
        }
    }

    /// Lets `change` edit the model in place.
    mutating func update(
        _ name: ModelName,
        _ change: (inout ModelDescription) throws -> Void
    ) throws {
        var model = try model(name)
        try change(&model)
        byName[Key(name)] = model
    }
}

extension ProjectState {
    /// Lets many-to-many fields follow a field of the model whose rows are their pairs to its new name.
    mutating func renameThroughField(_ old: String, to new: String, of model: ModelName) {
        for owner in models where owner.refers(to: model) {
            try? update(owner.name) { owner in
                for index in owner.fields.indices {
                    guard case .manyToMany(var relation) = owner.fields[index].kind,
                        relation.through?.model == model
                    else { continue }
                    if relation.through?.ownerField == old { relation.through?.ownerField = new }
                    if relation.through?.targetField == old { relation.through?.targetField = new }
                    owner.fields[index].kind = .manyToMany(relation)
                }
            }
        }
    }
}

extension ModelDescription {
    /// A model's name for people unless it states another: `blog post` for `BlogPost`.
    static func verboseName(of name: String) -> String {
        snakeCase(name).replacing("_", with: " ")
    }

    func refers(to target: ModelName) -> Bool {
        fields.contains { field in
            field.relation?.target == target || field.relation?.through?.model == target
        }
    }

    /// The model with its relations to `old` as relations to `new`.
    fileprivate func retargeted(from old: ModelName, to new: ModelName) -> ModelDescription {
        var model = self
        model.fields = fields.map { $0.retargeted(from: old, to: new) }
        return model
    }

    /// Position of the field with this name.
    /// - Throws: ``MigrationError/unknownField(_:of:)``.
    func index(ofField field: String) throws -> Int {
        guard let index = fields.firstIndex(where: { $0.name == field }) else {
            throw MigrationError.unknownField(field, of: name)
        }
        return index
    }
}

extension FieldDescription {
    /// The field, a relation to `new` if it was one to `old`.
    func retargeted(from old: ModelName, to new: ModelName) -> FieldDescription {
        var field = self
        switch kind {
        case .foreignKey(var relation) where relation.target == old:
            relation.target = new
            field.kind = .foreignKey(relation)
        case .manyToMany(var relation):
            if relation.target == old { relation.target = new }
            if relation.through?.model == old { relation.through?.model = new }
            field.kind = .manyToMany(relation)
        default: break
        }
        return field
    }
}
