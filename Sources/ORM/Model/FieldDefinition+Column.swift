extension FieldDefinition {
    /// A field with a column.
    init<Value: FieldValue>(
        _ property: any WritableKeyPath<M, Value> & Sendable,
        kind: @escaping @Sendable () -> FieldKind,
        options: FieldOptions,
        default defaultValue: Value.Base? = nil,
        choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [],
        problems: [String] = [],
        target: (any Model.Type)? = nil,
        columnSuffix: String = ""
    ) {
        var problems = problems
        func store(_ value: Value.Base, _ role: String) -> DatabaseValue? {
            do { return try value.databaseValue() } catch {
                problems.append("\(role) cannot be stored: \(error)")
                return nil
            }
        }
        problems += validators.compactMap(\.problem)
        if options.isPrimaryKey, Value.self != M.ID.self {
            problems.append("a primary key has the type of the model's `id`, \(M.ID.self)")
        }
        let stored = defaultValue.flatMap { store($0, "default") }
        let choices = choices.compactMap { value, label in
            store(value, "choice `\(label)`").map { FieldChoice(value: $0, label: label) }
        }
        self.init(
            keyPath: property, options: options, kind: kind, isNull: Value.admitsNull,
            defaultValue: stored, choices: choices,
            validators: validators.map { validator in
                { try validator.check(Value.Base(databaseValue: $0)) }
            },
            problems: problems, accessor: FieldAccessor(property, target: target),
            columnSuffix: columnSuffix)
    }
}
