/// One change that a migration makes.
///
/// Every operation knows four things: what it does to the models in memory, to the database, how that is
/// taken back, and how it is told to a person. An app may add operations of its own.
public protocol MigrationOperation: Sendable {
    /// Changes the models in memory.
    /// - Throws: ``MigrationError`` if the change does not fit.
    func apply(to state: inout ProjectState, app: String) throws

    /// Adds what the change takes to `schema`; `before` and `after` are the models around it.
    func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws

    /// Adds what taking the change back takes; `before` and `after` are the models around the change.
    func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws

    /// There is a way back.
    var isReversible: Bool { get }

    /// The change serves rows of one moment only: squashing may leave it out.
    var isElidable: Bool { get }

    /// `Add field body to post`
    var description: String { get }
    var category: OperationCategory { get }

    /// What the operation adds to the name of a migration: `post_body`. Nil if it names none.
    var nameFragment: String? { get }

    /// The expression that makes the operation in a migration's file; nil if it cannot be written.
    var source: SwiftExpression? { get }

    /// What the operation and a later one of the same migration are together. See ``MigrationOptimizer``.
    func merged(with other: any MigrationOperation, app: String) -> OperationMerge

    /// The operation, of a migration of `app`, may read or change the model. True unless it is known that
    /// it does not.
    func mayReferTo(model: ModelName, app: String) -> Bool

    /// The same of one field of a model.
    func mayReferTo(field: String, of model: ModelName, app: String) -> Bool
}

extension MigrationOperation {
    public var isReversible: Bool { true }
    public var isElidable: Bool { false }
    public var nameFragment: String? { nil }
    public var source: SwiftExpression? { nil }

    /// `+ Create model Post`
    public var formattedDescription: String { "\(category.rawValue) \(description)" }
}

/// The sign before an operation's description.
public enum OperationCategory: String, Sendable, Hashable {
    case addition = "+"
    case removal = "-"
    case alteration = "~"
    case sql = "s"
    case code = "p"
    case other = "?"
}
