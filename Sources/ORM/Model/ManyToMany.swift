internal import Synchronization

/// The rows of another model that belong to this one, through a table of pairs.
///
/// The value knows its owner once that is saved or read from a database; see
/// ``ManyToMany/all()`` and its neighbours.
public struct ManyToMany<Target: Model>: Sendable {
    /// Where the pairs live and whose they are; nil until the owner has a key.
    package var owner: ManyToManyOwner?
    /// The rows that were read along with the owner; nil if none were asked for.
    var prefetched: PrefetchedRows<Target>?

    public init() {}
}

/// Rows compare by their columns, and a many-to-many field has none.
extension ManyToMany: Hashable {
    public static func == (left: ManyToMany, right: ManyToMany) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
}

/// Rows that were read ahead, until one is added or removed.
final class PrefetchedRows<Target: Model>: Sendable {
    private let state: Mutex<[Target]?>

    init(_ rows: [Target]) { state = Mutex(rows) }

    var rows: [Target]? { state.withLock { $0 } }

    func forget() { state.withLock { $0 = nil } }
}

/// The near end of one many-to-many relation.
package struct ManyToManyOwner: Sendable {
    package var table: ThroughTable
    package var key: DatabaseValue
    /// What the keys of the owner's and the target's model are.
    var contents: (owner: FieldKind.Content, target: FieldKind.Content)
    /// Adds the pair of the owner and the target with this key, where that takes more than the two keys.
    var insertPair: PairInsertion?
    /// A pair comes and goes with the one that has its ends exchanged.
    var isSymmetrical = false
}

typealias PairInsertion =
    @Sendable (_ owner: DatabaseValue, _ target: DatabaseValue, any DatabaseConnection) async throws
    -> Void

/// The model whose rows are the pairs of a many-to-many field.
public struct ThroughModel: Sendable, Hashable {
    public var model: ModelName
    /// Its foreign key to the model that has the field.
    public var ownerField: String
    /// Its foreign key to the far model.
    public var targetField: String

    public init(_ model: ModelName, owner: String, target: String) {
        self.model = model
        ownerField = owner
        targetField = target
    }
}

/// How a many-to-many field reaches the rows of a model that are its pairs.
struct ThroughRows: Sendable {
    let describe: @Sendable () -> ThroughModel
    let table: @Sendable () throws -> ThroughTable
    let insertPair: PairInsertion

    init<Pair: Model, Near: Model, Far: Model>(
        owner: any WritableKeyPath<Pair, ForeignKey<Near>> & Sendable,
        target: any WritableKeyPath<Pair, ForeignKey<Far>> & Sendable
    ) {
        describe = {
            ThroughModel(
                Pair.name, owner: (try? Pair.meta.fieldName(of: owner)) ?? "",
                target: (try? Pair.meta.fieldName(of: target)) ?? "")
        }
        table = {
            ThroughTable(
                name: Pair.meta.table, ownerColumn: try Pair.meta.column(of: owner),
                targetColumn: try Pair.meta.column(of: target))
        }
        insertPair = { ownerKey, targetKey, connection in
            var pair = Pair()
            pair[keyPath: owner] = try ForeignKey(databaseValue: ownerKey)
            pair[keyPath: target] = try ForeignKey(databaseValue: targetKey)
            try await QuerySet().insert(&pair, on: connection)
        }
    }
}

/// The table of pairs behind a many-to-many field, named as Django names it.
public struct ThroughTable: Sendable, Hashable {
    /// `<table>_<field>`.
    public var name: String
    /// `post_id`.
    public var ownerColumn: String
    /// `tag_id`.
    public var targetColumn: String

    init(name: String, ownerColumn: String, targetColumn: String) {
        self.name = name
        self.ownerColumn = ownerColumn
        self.targetColumn = targetColumn
    }

    /// A relation to the same model calls its columns `from_post_id` and `to_post_id`.
    public init(table: String, owner: ModelName, field: String, target: ModelName) {
        name = "\(table)_\(field)"
        let isRecursive = owner == target
        ownerColumn = "\(isRecursive ? "from_" : "")\(owner.lowercased)_id"
        targetColumn = "\(isRecursive ? "to_" : "")\(target.lowercased)_id"
    }
}
