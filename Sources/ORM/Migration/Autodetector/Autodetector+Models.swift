extension Autodetector {
    /// A created model's relations come as fields of their own, which folding puts back into the
    /// model where nothing stands between.
    mutating func detectCreatedModels() {
        let created = new.models.filter { !old.contains($0.name) }
        for model in byReferences(created) {
            add(
                CreateModel(
                    model.name.name,
                    fields: model.fields.filter { $0.relation == nil }.map(\.forMigration),
                    table: model.table == model.name.defaultTable ? nil : model.table,
                    ordering: model.ordering.map(\.term),
                    managed: model.isManaged,
                    verboseName: model.statedVerboseName
                ),
                to: model,
                provides: [.modelExists]
            )
            for field in model.fields where field.relation != nil {
                operations.append(
                    DetectedOperation(
                        operation: AddField(to: model.name.name, field.forMigration),
                        app: model.name.appLabel,
                        provides: [SchemaFact(model.name, .fieldExists(field.name))],
                        needs: needs(of: field).union([SchemaFact(model.name, .modelExists)])
                    )
                )
            }
            addUniqueness(
                of: model, uniqueTogether: model.uniqueTogether, indexes: model.indexes,
                constraints: model.constraints)
        }
    }

    /// A model goes only when nothing refers to it any more.
    mutating func detectDeletedModels() {
        let deleted = old.models.filter { !new.contains($0.name) }
        for model in byReferences(deleted).reversed() {
            let relations = model.fields.filter { $0.relation != nil }
            for field in relations {
                operations.append(
                    DetectedOperation(
                        operation: RemoveField(field.name, from: model.name.name),
                        app: model.name.appLabel,
                        provides: [SchemaFact(model.name, .fieldIsGone(field.name))],
                        needs: [SchemaFact(model.name, .fieldIsFree(field.name))]
                    )
                )
            }
            var needs = Set(relations.map { SchemaFact(model.name, .fieldIsGone($0.name)) })
            for other in old.models {
                for field in other.fields where field.relation?.target == model.name {
                    needs.insert(SchemaFact(other.name, .fieldIsGone(field.name)))
                    needs.insert(SchemaFact(other.name, .fieldIsSettled(field.name)))
                }
            }
            operations.append(
                DetectedOperation(
                    operation: DeleteModel(model.name.name),
                    app: model.name.appLabel,
                    provides: [SchemaFact(model.name, .modelIsGone)],
                    needs: needs
                )
            )
        }
    }

    /// Adds an operation on a model that needs nothing but what came before it in its app.
    mutating func add(
        _ operation: any MigrationOperation,
        to model: ModelDescription,
        provides: Set<SchemaFact.Kind> = [],
        needs: Set<SchemaFact.Kind> = []
    ) {
        operations.append(
            DetectedOperation(
                operation: operation,
                app: model.name.appLabel,
                provides: Set(provides.map { SchemaFact(model.name, $0) }),
                needs: Set(needs.map { SchemaFact(model.name, $0) })
            )
        )
    }

    /// Models that others refer to first, else by app and name. A circle is cut where it was entered.
    private func byReferences(_ models: [ModelDescription]) -> [ModelDescription] {
        let byName = Dictionary(uniqueKeysWithValues: models.map { ($0.name, $0) })
        var order: [ModelDescription] = []
        var seen: Set<ModelName> = []
        func visit(_ model: ModelDescription) {
            guard seen.insert(model.name).inserted else { return }
            for target in model.fields.compactMap(\.relation?.target).sorted() {
                if let target = byName[target] { visit(target) }
            }
            order.append(model)
        }
        for model in models { visit(model) }
        return order
    }
}

extension ModelDescription {
    /// The name for people, unless it is what it would be anyway.
    var statedVerboseName: String? {
        verboseName == Self.verboseName(of: name.name) ? nil : verboseName
    }
}

extension FieldDescription {
    /// The field without what migrations do not record: the Swift property, the target's key.
    var forMigration: FieldDescription {
        var field = self
        field.propertyName = name
        switch kind {
        case .foreignKey(let relation):
            field.kind =
                relation.isOneToOne
                ? .oneToOne(
                    to: relation.target, onDelete: relation.onDelete,
                    relatedName: relation.relatedName)
                : .foreignKey(
                    to: relation.target, onDelete: relation.onDelete,
                    relatedName: relation.relatedName)
        case .manyToMany(let relation):
            field.kind = .manyToMany(
                to: relation.target, relatedName: relation.relatedName, through: relation.through)
        default:
            break
        }
        return field
    }
}
