/// A constraint or index whose fields have names, and whose condition may still have to be looked up.
struct NamedConstraint<M: Model>: Sendable {
    var name: String
    var terms: [OrderingDescription]
    var condition: @Sendable () -> Condition<M>?
}

extension ModelMeta {
    /// The constraints as data. One whose condition cannot be checked by a database is left out, and is among
    /// ``conditionProblems``.
    func describe(_ constraints: [NamedConstraint<M>]) -> [ConstraintDescription] {
        constraints.compactMap { constraint in
            guard case .success(let condition) = condition(of: constraint) else { return nil }
            let fields = constraint.terms.map(\.field)
            if fields.isEmpty, let condition { return .check(constraint.name, condition) }
            return .unique(constraint.name, fields: fields, condition: condition)
        }
    }

    func describe(_ indexes: [NamedConstraint<M>]) -> [IndexDescription] {
        indexes.compactMap { index in
            guard case .success(let condition) = condition(of: index) else { return nil }
            return IndexDescription(name: index.name, fields: index.terms, condition: condition)
        }
    }

    /// What keeps conditions of constraints and indexes from being checked by a database.
    ///
    /// Apart from ``problems``, since conditions can only be looked at once the model's table exists.
    public var conditionProblems: [ModelProblem] {
        guard problems.isEmpty else { return [] }
        return (constraints + indexes).compactMap { constraint in
            guard case .failure(let error) = condition(of: constraint) else { return nil }
            return ModelProblem(
                model: name, field: nil, text: "condition of `\(constraint.name)` \(error)")
        }
    }

    private func condition(
        of constraint: NamedConstraint<M>
    ) -> Result<ConditionDescription?, any Error> {
        Result {
            try constraint.condition().map { condition in
                try ConditionDescription(condition.node) { column in
                    fieldColumns.firstIndex(of: column).map { fields[$0].name }
                }
            }
        }
    }
}
