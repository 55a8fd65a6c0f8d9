/// One step in the history of an app's models: what it changes, and what must come before it.
///
/// `makemigrations` writes these as Swift source; the app lists them. The parts meet like this:
/// ``MigrationGraph`` orders migrations, ``ProjectState`` is what models look like after some of them,
/// ``Autodetector`` compares that state to the compiled models and ``MigrationWriter`` writes what it
/// finds; ``MigrationExecutor`` applies migrations and ``MigrationRecorder`` remembers it.
public struct Migration: Sendable {
    public var id: MigrationID
    /// Migrations, of any app, that must be applied earlier.
    public var dependencies: [MigrationID]
    /// Migrations, of any app, that must be applied later, though they do not say so themselves.
    public var runBefore: [MigrationID]
    /// The earlier migrations of its app that a squashed one stands for.
    public var replaces: [MigrationID]
    /// Makes the first tables of its app, so that `--fake-initial` may skip it.
    public var isInitial: Bool
    public var operations: [any MigrationOperation]

    /// - Parameters:
    ///   - app: label of the app.
    ///   - name: as in the file's name: `0001_initial`.
    ///   - isInitial: it makes the first tables of its app.
    ///   - replaces: app and name of each migration that a squashed one stands for.
    ///   - dependencies: app and name of each migration that must be applied earlier.
    ///   - runBefore: app and name of each migration that must be applied later.
    ///   - operations: in the order in which they run.
    public init(
        app: String,
        name: String,
        isInitial: Bool = false,
        replaces: [(app: String, name: String)] = [],
        dependencies: [(app: String, name: String)] = [],
        runBefore: [(app: String, name: String)] = [],
        operations: [any MigrationOperation] = []
    ) {
        id = MigrationID(app, name)
        self.replaces = replaces.map { MigrationID($0.app, $0.name) }
        self.dependencies = dependencies.map { MigrationID($0.app, $0.name) }
        self.runBefore = runBefore.map { MigrationID($0.app, $0.name) }
        self.isInitial = isInitial
        self.operations = operations
    }

    /// Changes the models in memory as the migration changes the database.
    ///
    /// - Throws: ``MigrationError`` if an operation does not fit the models; `state` is partly changed then.
    public func apply(to state: inout ProjectState) throws {
        for operation in operations { try apply(operation, to: &state) }
    }

    /// The same for one of the operations.
    func apply(_ operation: any MigrationOperation, to state: inout ProjectState) throws {
        do { try operation.apply(to: &state, app: id.app) } catch let error as MigrationError {
            throw MigrationError.unfit(id, error)
        }
    }
}
