/// A fault in migrations, found before anything is applied.
public indirect enum MigrationError: Error, Sendable, Hashable {
    case duplicate(MigrationID)
    case missingDependency(of: MigrationID, dependency: MigrationID)
    case cycle([MigrationID])
    /// A database has a part of what a squashed migration stands for, and the rest has no file any more.
    case partlyReplaced(MigrationID, missing: MigrationID)
    /// Leaves of each app that has several, in order.
    case conflict([MigrationID])
    /// An applied migration depends on one that is not.
    case inconsistentHistory(applied: MigrationID, dependency: MigrationID, database: String)
    case irreversible(MigrationID, operation: String)
    /// A script would end the migration's transaction.
    case endsTransaction(MigrationID, word: String)
    /// An operation of the migration does not fit the models that those before it left.
    case unfit(MigrationID, MigrationError)
    case unknownModel(ModelName)
    case modelExists(ModelName)
    case unknownField(String, of: ModelName)
    case fieldExists(String, of: ModelName)
    case unknownIndex(String, of: ModelName)
    case unknownConstraint(String, of: ModelName)
    case incompatibleFields(String, of: ModelName)
    /// An operation that holds code, or an app's own, cannot be written as source.
    case unwritable(MigrationID, operation: String)
}

extension MigrationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .duplicate(let id):
            "there are two migrations `\(id)`"
        case .missingDependency(let id, let dependency):
            "migration `\(id)` depends on `\(dependency)`, which does not exist"
        case .cycle(let path):
            "migrations depend on each other: \(path.map(\.description).joined(separator: " -> "))"
        case .partlyReplaced(let id, let missing):
            "the database has a part of the migrations that `\(id)` stands for, and `\(missing)`, which"
                + " it stands for as well, does not exist"
        case .conflict(let leaves):
            "Conflicting migrations detected; multiple leaf nodes in the migration graph:"
                + " \(Self.grouped(leaves))."
        case .inconsistentHistory(let applied, let dependency, let database):
            "Migration \(applied) is applied before its dependency \(dependency)"
                + " on database '\(database)'."
        case .irreversible(let id, let operation):
            "Operation \(operation) in \(id) is not reversible"
        case .endsTransaction(let id, let word):
            "the SQL of migration `\(id)` has `\(word)`; a migration runs in a transaction of its own, which its"
                + " SQL must not begin or end"
        case .unfit(let id, let reason):
            "migration `\(id)` does not fit those before it: \(reason)"
        case .unknownModel(let model):
            "there is no model `\(model)` at this point of the migrations"
        case .modelExists(let model):
            "there is a model `\(model)` already at this point of the migrations"
        case .unknownField(let field, let model):
            "model `\(model)` has no field `\(field)` at this point of the migrations"
        case .fieldExists(let field, let model):
            "model `\(model)` has a field `\(field)` already at this point of the migrations"
        case .unknownIndex(let index, let model):
            "model `\(model)` has no index `\(index)` at this point of the migrations"
        case .unknownConstraint(let constraint, let model):
            "model `\(model)` has no constraint `\(constraint)` at this point of the migrations"
        case .incompatibleFields(let field, let model):
            "field `\(field)` of model `\(model)` cannot be altered to or from a many-to-many field;"
                + " remove it and add it anew"
        case .unwritable(let id, let operation):
            "operation `\(operation)` of `\(id)` cannot be written as source"
        }
    }

    /// `0002_a, 0002_b in blog; 0003_c, 0003_d in shop`
    private static func grouped(_ leaves: [MigrationID]) -> String {
        Dictionary(grouping: leaves, by: \.app)
            .sorted { $0.key < $1.key }
            .map { app, leaves in
                "(\(leaves.map(\.name).sorted().joined(separator: ", ")) in \(app))"
            }
            .joined(separator: "; ")
    }
}
