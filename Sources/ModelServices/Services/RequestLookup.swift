internal import GRPCCore
internal import ORM
internal import Protobuf

/// How one kind of request says which row of a service it is about. Worked out once for each pair of
/// service and request type.
final class RequestLookup<Service: GenericService, Request: Message>: Sendable {
    typealias Record = Service.Serializer.Record

    let plan: SerializerPlan<Service.Serializer>
    private let modelName: String
    private let column: String
    private let message: MessageField
    private let validator: FieldValidator

    private init() throws {
        plan = try SerializerPlan.of(Service.Serializer.self)
        let (field, column) = try Service.lookedUpField()
        let requestField = Service.lookupRequestField ?? field.name
        guard let message = MessageFields(Request.messageDescriptor)[requestField] ?? nil else {
            throw ServiceError.missingInRequest(
                service: "\(Service.self)", field: requestField, request: Request.protoMessageName)
        }
        modelName = Record.modelName
        self.column = column
        self.message = message
        validator = FieldValidator(field)
    }

    /// The lookup for these types.
    ///
    /// - Throws: ``ServiceError`` if the model or the request lacks the field; ``SerializerError``.
    static func shared() throws -> RequestLookup {
        try requestLookups.object(for: RequestLookup.self) { try RequestLookup() }
    }

    /// Narrows `rows` to the one that `request` asks for.
    ///
    /// - Throws: ``RPCError`` with `NOT_FOUND` if the request's value cannot be one of the field's.
    func narrow(_ rows: QuerySet<Record>, to request: Request) throws -> QuerySet<Record> {
        let sent = try value(in: request)
        guard let value = try? validator.validate(sent) else { throw notFound(sent) }
        return rows.filter(Condition(.compare(.column(column), .equal, .value(value))))
    }

    func notFound(_ request: Request) throws -> RPCError { notFound(try value(in: request)) }

    private func notFound(_ value: DatabaseValue) -> RPCError {
        RPCError(code: .notFound, message: "\(modelName): \(value.text) not found!")
    }

    private func value(in request: Request) throws -> DatabaseValue {
        var writer = WireWriter(capacity: 64)
        request.encode(to: &writer)
        return try writer.withUnsafeBytes { bytes throws(WireFormatError) in
            try message.lastValue(in: bytes) ?? message.form.zero
        }
    }
}

/// The lookup of every pair of service and request that was used so far.
private let requestLookups = TypeCache()

extension GenericService {
    /// The field that finds one row, and its column.
    ///
    /// - Throws: ``ServiceError`` if the model does not have it.
    static func lookedUpField() throws -> (field: FieldDescription, column: String) {
        let description = Serializer.Record.meta.description
        guard let field = lookupField.map(description.field(named:)) ?? description.primaryKey
        else {
            throw ServiceError.unknownLookupField(
                service: "\(Self.self)", field: lookupField ?? "", model: "\(description.name)")
        }
        guard let column = field.column else {
            throw ServiceError.unusableLookupField(
                service: "\(Self.self)", field: field.name, model: "\(description.name)")
        }
        return (field, column)
    }
}
