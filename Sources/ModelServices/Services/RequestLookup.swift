internal import GRPCCore
internal import ORM
internal import Protobuf

/// Which row a request asks for.
struct RequestLookup {
    let field: String
    /// nil if the request's value cannot be one of the field's.
    let value: DatabaseValue?
    let notFound: RPCError

    /// - Throws: ``RPCError`` with `INTERNAL` if the service or the request does not have the field:
    ///   a fault of the service's author, which the message names.
    init<Service: GenericService, Request: Message>(
        _ service: Service.Type, request: Request
    ) throws {
        let description = Service.Serializer.Record.meta.description
        guard let field = Service.lookupField.map(description.field(named:)) ?? description.primaryKey else {
            throw RPCError(
                code: .internalError,
                message: "service `\(service)` looks rows up by `\(Service.lookupField ?? "")`, "
                    + "which model `\(description.name)` does not have"
            )
        }
        let requestField = Service.lookupRequestField ?? field.name
        let fields = try MessageFields(of: Request.self)
        guard let message = fields[requestField] else {
            throw RPCError(
                code: .internalError,
                message: "service `\(service)` expects the request field `\(requestField)`, "
                    + "which message `\(Request.protoMessageName)` does not have; "
                    + "set `lookupRequestField`"
            )
        }
        let bytes = try request.serializedBytes()
        let values = try bytes.withUnsafeBytes {
            try RequestValues(decoding: $0, plan: [message], positions: [message.number: 0])
        }
        let sent = values.single[0] ?? message.form.zero
        self.field = field.name
        value = try? FieldValidator(field).validate(sent)
        notFound = RPCError(
            code: .notFound, message: "\(description.name.name): \(sent.text) not found!")
    }
}
