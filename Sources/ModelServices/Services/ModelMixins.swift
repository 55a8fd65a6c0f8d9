public import GRPCCore
internal import ORM
public import Protobuf

/// Adds Create: stores what the request says and answers with the stored row.
///
/// The request is the serializer's message, or one of its own with fields of the same names.
public protocol CreateModelMixin: GenericService {}

extension CreateModelMixin {
    /// - Throws: ``ValidationError`` if a value breaks a rule.
    public func create<Request: Message>(
        request: Request, context: ServerContext
    ) async throws -> Serializer.Message {
        let alias = try await queryset(for: context).alias
        return try await ServiceDatabase.$alias.withValue(alias) {
            let input = try RecordInput(Serializer.self, request: request)
            var record = try await input.makeRecord()
            try await input.storing(&record) { try await performCreate(&$0, context: context) }
            return try await Serializer.message(from: record, using: alias)
        }
    }
}

/// Adds List: every row the service can see, one message each.
public protocol ListModelMixin: GenericService {}

extension ListModelMixin {
    /// Streams rows as the client takes them: memory does not grow with the table, and a client that goes
    /// away stops the query.
    public func list<Request: Message>(
        request: Request, response: RPCWriter<Serializer.Message>, context: ServerContext
    ) async throws {
        let plan = try SerializerPlan.of(Serializer.self)
        try await plan.write(try await queryset(for: context), to: response)
    }
}

/// Adds Retrieve: one row, found by ``GenericService/lookupField``.
public protocol RetrieveModelMixin: GenericService {}

extension RetrieveModelMixin {
    /// - Throws: ``RPCError`` with `NOT_FOUND` if there is no such row.
    public func retrieve<Request: Message>(
        request: Request, context: ServerContext
    ) async throws -> Serializer.Message {
        let lookup = try RequestLookup<Self, Request>.shared()
        let rows = try lookup.narrow(try await queryset(for: context), to: request)
        guard let message = try await lookup.plan.firstMessage(of: rows) else {
            throw try lookup.notFound(request)
        }
        return message
    }
}

/// Adds Update: every writable field takes the request's value.
public protocol UpdateModelMixin: GenericService {}

extension UpdateModelMixin {
    /// - Throws: ``RPCError`` with `NOT_FOUND` if there is no such row; ``ValidationError`` if a value
    ///   breaks a rule.
    public func update<Request: Message>(
        request: Request, context: ServerContext
    ) async throws -> Serializer.Message {
        let rows = try await queryset(for: context)
        return try await ServiceDatabase.$alias.withValue(rows.alias) {
            var record = try await object(for: request, in: rows)
            let input = try RecordInput(Serializer.self, request: request)
            try await input.apply(to: &record)
            try await input.storing(&record) { try await performUpdate(&$0, context: context) }
            return try await Serializer.message(from: record, using: rows.alias)
        }
    }
}

/// Adds PartialUpdate: fields that the request leaves out keep their value.
///
/// On a field that is not `optional`, zero and nothing look the same: without a mask, a partial update cannot
/// set it to zero, nor make a list empty. A request with a `google.protobuf.FieldMask` names the fields to
/// change; those that it names and does not carry take their default, NULL or zero.
///
/// Source: <https://google.aip.dev/134>
public protocol PartialUpdateModelMixin: GenericService {}

extension PartialUpdateModelMixin {
    /// - Throws: ``RPCError`` with `NOT_FOUND` if there is no such row; ``ValidationError`` if a value
    ///   breaks a rule.
    public func partialUpdate<Request: Message>(
        request: Request, context: ServerContext
    ) async throws -> Serializer.Message {
        let rows = try await queryset(for: context)
        return try await ServiceDatabase.$alias.withValue(rows.alias) {
            var record = try await object(for: request, in: rows)
            let input = try RecordInput(Serializer.self, request: request)
            try await input.apply(to: &record, isPartial: true)
            try await input.storing(&record, isPartial: true) {
                try await performPartialUpdate(&$0, context: context)
            }
            return try await Serializer.message(from: record, using: rows.alias)
        }
    }
}

/// Adds Destroy: deletes one row, and what depends on it.
public protocol DestroyModelMixin: GenericService {}

extension DestroyModelMixin {
    /// - Throws: ``RPCError`` with `NOT_FOUND` if there is no such row.
    public func destroy<Request: Message>(
        request: Request, context: ServerContext
    ) async throws -> Google_Protobuf_Empty {
        let rows = try await queryset(for: context)
        try await ServiceDatabase.$alias.withValue(rows.alias) {
            try await performDestroy(try await object(for: request, in: rows), context: context)
        }
        return Google_Protobuf_Empty()
    }
}

/// List and Retrieve.
public protocol ReadOnlyModelService: ListModelMixin, RetrieveModelMixin {}

/// List, Create, Retrieve, Update and Destroy.
public protocol ModelService: CreateModelMixin, ListModelMixin, RetrieveModelMixin,
    UpdateModelMixin,
    DestroyModelMixin
{}
