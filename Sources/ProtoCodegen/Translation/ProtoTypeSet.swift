/// Which types and requests the messages of a model have.
package enum ProtoTypeSet: String, Sendable, Hashable, CaseIterable {
    /// The seed frameworks': dates as text, 32-bit `float`, one message as request and response.
    case seed
    /// `google.protobuf.Timestamp`, `double`, enums for choices, `optional` for what may be left out, and a
    /// message for each request, with paging, filters and a field mask.
    case rich

    /// The set that a file has for a model; nil if it has neither the model's service nor a request of it.
    ///
    /// The two sets never mix: their requests bear the same names and mean different things.
    package init?(of model: String, in file: ProtoFile, dialect: ProtoDialect) {
        let messages = Set(file.messages.map(\.name.text))
        let rich = [dialect.listResponseName(for: model), dialect.requestName(.create, for: model)]
        let both = [dialect.listRequestName(for: model), dialect.retrieveRequestName(for: model)]
        let service = dialect.serviceName(for: model)
        if !messages.isDisjoint(with: rich) {
            self = .rich
        } else if !messages.isDisjoint(with: both)
            || file.services.contains(where: { $0.name.text == service })
        {
            self = .seed
        } else {
            return nil
        }
    }
}
