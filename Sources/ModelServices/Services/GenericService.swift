public import GRPCCore
public import ORM
public import Protobuf

/// A service over the rows of one model. Mixins add the methods; ``ModelService`` has all five.
///
/// ```swift
/// struct PostService: ModelService, Account_PostController {
///     typealias Serializer = PostSerializer
///     static let queryset = Post.objects.all()
/// }
/// ```
///
/// A method written in the service itself stands before the mixin's. Where the rows are `using` the name of another
/// database than the router's, so is what the mixins store; a record that a method of the service stores has to say it
/// itself.
public protocol GenericService: RegistrableRPCService, ModelBackedService {
    associatedtype Serializer: ModelSerializer

    /// The rows that the service can see.
    static var queryset: QuerySet<Serializer.Record> { get }

    /// Name of the field that finds one row; the primary key unless stated.
    static var lookupField: String? { get }

    /// Name of the request's field that holds the value to find; ``lookupField`` unless stated.
    static var lookupRequestField: String? { get }

    /// The rows that this call can see; ``queryset`` unless stated. Called once for each call, also for one that creates a
    /// row, which is stored in the database of these.
    func queryset(for context: ServerContext) async throws -> QuerySet<Serializer.Record>

    /// Stores a record that met every rule. Override to fill in what the request does not say.
    func performCreate(_ record: inout Serializer.Record, context: ServerContext) async throws

    /// Stores a changed record that met every rule.
    func performUpdate(_ record: inout Serializer.Record, context: ServerContext) async throws

    /// Stores a record that a partial update changed; ``performUpdate(_:context:)`` unless stated.
    func performPartialUpdate(
        _ record: inout Serializer.Record, context: ServerContext
    ) async throws

    /// Deletes a record.
    func performDestroy(_ record: Serializer.Record, context: ServerContext) async throws
}

extension GenericService {
    public typealias Record = Serializer.Record

    public static var lookupField: String? { nil }
    public static var lookupRequestField: String? { nil }

    public func queryset(for context: ServerContext) async throws -> QuerySet<Serializer.Record> {
        Self.queryset
    }

    public func performCreate(
        _ record: inout Serializer.Record, context: ServerContext
    ) async throws {
        try await record.insert(using: ServiceDatabase.alias)
    }

    public func performUpdate(
        _ record: inout Serializer.Record, context: ServerContext
    ) async throws {
        try await record.save(using: ServiceDatabase.alias)
    }

    public func performPartialUpdate(
        _ record: inout Serializer.Record, context: ServerContext
    ) async throws {
        try await performUpdate(&record, context: context)
    }

    public func performDestroy(_ record: Serializer.Record, context: ServerContext) async throws {
        _ = try await record.delete(using: ServiceDatabase.alias)
    }

    /// The row that `request` asks for.
    ///
    /// - Throws: ``RPCError`` with `NOT_FOUND` and `Post: 99 not found!` if there is none, or if the
    ///   value cannot be one of the field's.
    public func object<Request: Message>(
        for request: Request, context: ServerContext
    ) async throws -> Record {
        try await object(for: request, in: try await queryset(for: context))
    }

    /// The one of these rows that `request` asks for.
    func object<Request: Message>(
        for request: Request, in rows: QuerySet<Record>
    ) async throws -> Record {
        let lookup = try RequestLookup<Self, Request>.shared()
        let rows = try lookup.narrow(rows, to: request)
        guard let record = try await rows.first() else { throw try lookup.notFound(request) }
        return record
    }
}

/// The database of the rows that the current call is about.
enum ServiceDatabase {
    /// Its name; nil for the router's.
    @TaskLocal static var alias: String?
}
