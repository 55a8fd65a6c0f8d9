/// A plain struct that lives in a database table, described by a key-path table.
///
/// ```swift
/// public struct Post: Model {
///     public var id: Int64 = 0
///     public var title = ""
///
///     public static let meta = ModelMeta<Post> {
///         PrimaryKey(\.id)
///         CharField(\.title, maxLength: 100)
///     }
///     public init() {}
/// }
/// ```
///
/// A key assigned by the database is 0 until the value is saved.
public protocol Model: Sendable {
    associatedtype ID: PrimaryKeyValue

    var id: ID { get set }

    /// The fields, and what concerns the table as a whole. Declared as a `static let`.
    static var meta: ModelMeta<Self> { get }

    /// Label of the app that owns the model. By default the Swift module's name in snake case.
    static var appLabel: String { get }

    /// By default the type's name.
    static var modelName: String { get }

    /// The properties that name a row to people, and to other databases in fixtures: `[\User.username]`.
    /// By default none.
    static var naturalKey: [any PartialKeyPath<Self> & Sendable] { get }

    /// The rows that queries start from, that many-to-many fields and ways back find, and that `dumpdata` writes.
    /// By default every row; a model that hides some declares the others:
    /// `static let objects = QuerySet<Post>.everything.filter(\.isDeleted == false)`. What refers to a row finds it
    /// hidden as well.
    static var objects: QuerySet<Self> { get }

    /// A value with every property at its initial value, as `make(from:)` needs to start from.
    init()
}

extension Model {
    public static var appLabel: String {
        // As `String(reflecting:)` has it, which however looks for conformances first and takes
        // a tenth of a millisecond; a model is asked several times.
        let path = _typeName(Self.self, qualified: true)
        return snakeCase(String(path.prefix { $0 != "." }))
    }

    public static var modelName: String { _typeName(Self.self, qualified: false) }

    public static var naturalKey: [any PartialKeyPath<Self> & Sendable] { [] }

    /// The app's label and the model's name together: `account.Post`.
    public static var name: ModelName { ModelName(appLabel: appLabel, name: modelName) }

    /// Thrown when a query for one row finds none.
    public typealias DoesNotExist = ModelDoesNotExist<Self>

    /// Thrown when a query for one row finds several.
    public typealias MultipleObjectsReturned = ModelMultipleObjectsReturned<Self>
}

/// A query for one row found none, whatever the model. See ``Model/DoesNotExist``.
public protocol ObjectDoesNotExist: Error {
    var model: ModelName { get }
}

/// A query for one `M` found none.
public struct ModelDoesNotExist<M: Model>: ObjectDoesNotExist, CustomStringConvertible {
    public var model: ModelName { M.name }
    public var description: String { "\(M.modelName) matching query does not exist." }

    public init() {}
}

/// A query for one `M` found several.
public struct ModelMultipleObjectsReturned<M: Model>: Error, CustomStringConvertible {
    public var description: String { "get() returned more than one \(M.modelName)." }

    public init() {}
}
