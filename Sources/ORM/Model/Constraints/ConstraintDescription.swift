/// A rule over the rows of a table that has a name, as data.
public struct ConstraintDescription: Sendable, Hashable {
    public enum Rule: Sendable, Hashable {
        /// No two rows have the same values in the fields; with a condition, no two of the rows that meet it.
        case unique(fields: [String], condition: ConditionDescription?)
        /// Every row meets the condition, or leaves it unknown because of a NULL.
        case check(ConditionDescription)
    }

    public var name: String
    public var rule: Rule

    public init(name: String, rule: Rule) {
        self.name = name
        self.rule = rule
    }

    /// The fields that the constraint names.
    var fields: [String] {
        switch rule {
        case .unique(let fields, let condition): fields + (condition?.fields ?? [])
        case .check(let condition): condition.fields
        }
    }

    /// The constraint with other names for its fields.
    func mapFields(_ rename: (String) throws -> String) rethrows -> ConstraintDescription {
        let rule: Rule =
            switch self.rule {
            case .unique(let fields, let condition):
                .unique(
                    fields: try fields.map(rename), condition: try condition?.mapFields(rename))
            case .check(let condition): .check(try condition.mapFields(rename))
            }
        return ConstraintDescription(name: name, rule: rule)
    }
}

extension ModelDescription {
    /// Names of fields whose values no two rows have alike, one list for each rule that holds for all rows.
    package var uniqueSets: [[String]] {
        uniqueTogether
            + constraints.compactMap { constraint in
                guard case .unique(let fields, nil) = constraint.rule else { return nil }
                return fields
            }
    }
}
