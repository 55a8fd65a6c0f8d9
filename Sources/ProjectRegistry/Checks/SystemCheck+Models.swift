internal import ORM

extension SystemCheck {
    /// Models that cannot be mapped, or that stand in one another's way.
    static let models = SystemCheck(tag: "models") { subject in
        let sound = subject.apps.models.filter { problems(of: $0).isEmpty }
        let descriptions = sound.map { description(of: $0) }
        return subject.apps.models.flatMap { allProblems(of: $0).map(message) }
            + owners(subject.apps)
            + duplicates(descriptions)
            + relations(descriptions, installed: Set(subject.installed.models.map { $0.name }))
    }

    private static func problems<M: Model>(of model: M.Type) -> [ModelProblem] { M.meta.problems }

    private static func allProblems<M: Model>(of model: M.Type) -> [ModelProblem] {
        M.meta.problems + M.meta.conditionProblems
    }

    static func description<M: Model>(of model: M.Type) -> ModelDescription {
        M.meta.description
    }

    private static func message(_ problem: ModelProblem) -> CheckMessage {
        let model = "\(problem.model)"
        return CheckMessage(
            .error,
            id: "models.E001",
            object: problem.field.map { "\(model).\($0)" } ?? model,
            problem.text
        )
    }

    /// A model's tables and migrations go by the label of its module, which must be its app's.
    private static func owners(_ apps: AppRegistry) -> [CheckMessage] {
        apps.apps.flatMap { app in
            app.models.filter { $0.appLabel != app.label }
                .map { model in
                    CheckMessage(
                        .error,
                        id: "models.E002",
                        object: "\(model.appLabel).\(model.modelName)",
                        "The model is listed by the app '\(app.label)' and says that it belongs to "
                            + "'\(model.appLabel)'.",
                        hint: "Give the model 'static let appLabel = \"\(app.label)\"'."
                    )
                }
        }
    }

    private static func duplicates(_ models: [ModelDescription]) -> [CheckMessage] {
        var names: [String: ModelName] = [:]
        var tables: [String: [ModelName]] = [:]
        var messages: [CheckMessage] = []
        for model in models {
            let name = "\(model.name.appLabel).\(model.name.lowercased)"
            if let other = names.updateValue(model.name, forKey: name) {
                messages.append(
                    CheckMessage(
                        .error,
                        id: "models.E003",
                        object: "\(model.name)",
                        "The app has another model of this name: '\(other)'.",
                        hint: "Names that differ in case only are the same to the database."
                    )
                )
            } else {
                tables[model.table, default: []].append(model.name)
            }
        }
        for (table, owners) in tables.sorted(by: { $0.key < $1.key }) where owners.count > 1 {
            messages.append(
                CheckMessage(
                    .error,
                    id: "models.E028",
                    object: table,
                    "The table '\(table)' is used by multiple models: "
                        + "\(owners.map(\.description).joined(separator: ", "))."
                )
            )
        }
        return messages
    }

    private static func relations(
        _ models: [ModelDescription],
        installed: Set<ModelName>
    ) -> [CheckMessage] {
        return models.flatMap { model in
            model.fields.compactMap { field in
                guard let target = field.relation?.target, !installed.contains(target) else {
                    return nil
                }
                return CheckMessage(
                    .error,
                    id: "fields.E300",
                    object: "\(model.name).\(field.name)",
                    "Field defines a relation with model '\(target)', which is not installed.",
                    hint: "Add it to its app's 'models', and the app to 'installedApps'."
                )
            }
        }
    }
}
