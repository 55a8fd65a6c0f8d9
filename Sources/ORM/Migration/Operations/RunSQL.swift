/// Runs SQL that the migration's author wrote, in the migration's transaction.
public struct RunSQL: MigrationOperation {
    /// One statement or several, separated by semicolons.
    public var sql: String
    /// Takes the change back; nil if nothing can, the empty text if nothing needs to.
    public var reverse: String?

    public init(_ sql: String, reverse: String? = nil) {
        self.sql = sql
        self.reverse = reverse
    }

    public func apply(to state: inout ProjectState, app: String) throws {}

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        if !sql.isEmpty { schema.add(.script(sql)) }
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        if let reverse, !reverse.isEmpty { schema.add(.script(reverse)) }
    }

    public var isReversible: Bool { reverse != nil }
    public var description: String { "Raw SQL operation" }
    public var category: OperationCategory { .sql }
}
