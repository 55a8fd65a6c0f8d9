/// Runs code, in the migration's transaction: for changes of data that SQL alone cannot do.
///
/// The code must speak to the database through the connection it receives, in SQL: models change after
/// the migration was written, tables at this point of the history do not.
public struct RunSwift: MigrationOperation {
    public typealias Body = @Sendable (any DatabaseConnection) async throws -> Void

    public var body: Body
    /// Takes the change back; nil if nothing can.
    public var reverse: Body?
    /// The code serves rows of one moment only: squashing may leave it out.
    public var isElidable: Bool

    /// - Parameters:
    ///   - reverse: takes the change back; nil if nothing can, ``noop`` if nothing needs to.
    ///   - isElidable: squashing may leave the code out.
    ///   - body: what runs when the migration is applied.
    public init(
        reverse: Body? = nil,
        isElidable: Bool = false,
        _ body: @escaping Body
    ) {
        self.body = body
        self.reverse = reverse
        self.isElidable = isElidable
    }

    /// Does nothing.
    public static let noop: Body = { _ in }

    public func apply(to state: inout ProjectState, app: String) throws {}

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        schema.add(.code(body))
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        if let reverse { schema.add(.code(reverse)) }
    }

    public var isReversible: Bool { reverse != nil }
    public var description: String { "Raw Swift operation" }
    public var category: OperationCategory { .code }
}
