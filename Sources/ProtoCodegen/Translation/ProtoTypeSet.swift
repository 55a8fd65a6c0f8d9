/// Which types and requests the messages of a model have.
package enum ProtoTypeSet: String, Sendable, Hashable, CaseIterable {
    /// The seed frameworks': dates as text, 32-bit `float`, one message as request and response.
    case seed
    /// `google.protobuf.Timestamp`, `double`, enums for choices, `optional` for what may be left out, and a
    /// message for each request, with paging, filters and a field mask.
    case rich
}
