internal import ORM

/// The text of `migrate --plan`.
struct MigrationPlanRenderer {
    let graph: MigrationGraph

    func text(of plan: MigrationPlan) -> String {
        var lines = ["Planned operations:"]
        if plan.isEmpty { lines.append("  No planned migration operations.") }
        for id in plan.migrations {
            lines.append(id.description)
            for operation in graph[id]?.operations ?? [] {
                lines.append("    \(Self.describe(operation, plan.direction))")
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func describe(
        _ operation: any MigrationOperation,
        _ direction: MigrationPlan.Direction
    ) -> String {
        switch direction {
        case .forwards: summary(of: operation, sql: (operation as? RunSQL)?.forwards.text)
        case .backwards where !operation.isReversible: "\(operation.description) -> IRREVERSIBLE"
        case .backwards where operation.category == .sql:
            summary(of: operation, sql: (operation as? RunSQL)?.backwards?.text)
        case .backwards where operation.category == .code: operation.description
        case .backwards: "Undo \(operation.description)"
        }
    }

    /// The beginning of what SQL the operation runs, so that one raw operation differs from another.
    private static func summary(of operation: any MigrationOperation, sql: String?) -> String {
        guard let sql, !sql.isEmpty else { return operation.description }
        let action = " -> \(sql.replacing("\n", with: ""))"
        return operation.description + (action.count <= 40 ? action : "\(action.prefix(39))…")
    }
}
