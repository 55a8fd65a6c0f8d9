internal import GRPCCore
internal import ORM
internal import Protobuf
internal import Synchronization

/// How one kind of request says which row of a service it is about. Worked out once for each pair of
/// service and request type.
struct RequestLookup: Sendable {
    private let modelName: String
    private let field: FieldDescription
    private let message: MessageField
    private let validator: FieldValidator

    /// - Throws: ``RPCError`` with `INTERNAL` if the service or the request does not have the field:
    ///   a fault of the service's author, which the message names.
    private init<Service: GenericService, Request: Message>(
        _ service: Service.Type, _ request: Request.Type
    ) throws {
        let description = Service.Serializer.Record.meta.description
        let named = Service.lookupField
        guard let field = named.map(description.field(named:)) ?? description.primaryKey else {
            throw RPCError(
                code: .internalError,
                message: "service `\(service)` looks rows up by `\(named ?? "")`, which model "
                    + "`\(description.name)` does not have"
            )
        }
        let requestField = Service.lookupRequestField ?? field.name
        guard let message = MessageFields.of(request)[requestField] else {
            throw RPCError(
                code: .internalError,
                message: "service `\(service)` expects the request field `\(requestField)`, which "
                    + "message `\(Request.protoMessageName)` does not have; set `lookupRequestField`"
            )
        }
        modelName = description.name.name
        self.field = field
        self.message = message
        validator = FieldValidator(field)
    }

    static func of<Service: GenericService, Request: Message>(
        _ service: Service.Type, _ request: Request.Type
    ) throws -> RequestLookup {
        let key = Key(service: ObjectIdentifier(service), request: ObjectIdentifier(request))
        if let known = cache.withLock({ $0[key] }) { return known }
        let lookup = try RequestLookup(service, request)
        cache.withLock { $0[key] = lookup }
        return lookup
    }

    /// Narrows `rows` to the one that `request` asks for.
    ///
    /// - Throws: ``RPCError`` with `NOT_FOUND` if the request's value cannot be one of the field's.
    func narrow<Record: Model>(
        _ rows: QuerySet<Record>, to request: some Message
    ) throws -> QuerySet<Record> {
        let sent = try value(in: request)
        guard let value = try? validator.validate(sent) else { throw notFound(sent) }
        return rows.filter(field: field.name, equals: value)
    }

    func notFound(_ request: some Message) throws -> RPCError { notFound(try value(in: request)) }

    private func notFound(_ value: DatabaseValue) -> RPCError {
        RPCError(code: .notFound, message: "\(modelName): \(value.text) not found!")
    }

    private func value(in request: some Message) throws -> DatabaseValue {
        var writer = WireWriter(capacity: 64)
        request.encode(to: &writer)
        return try writer.withUnsafeBytes { bytes throws(WireFormatError) in
            try message.lastValue(in: bytes) ?? message.form.zero
        }
    }

    private struct Key: Hashable {
        let service: ObjectIdentifier
        let request: ObjectIdentifier
    }

    private static let cache = Mutex<[Key: RequestLookup]>([:])
}
