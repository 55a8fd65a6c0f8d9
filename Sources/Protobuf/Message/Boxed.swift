/// A value kept out of line: a message field whose type contains itself, or is too large to lie in its parent.
@frozen
public indirect enum Boxed<Value: Sendable & Hashable>: Sendable, Hashable {
    case value(Value)

    @inlinable
    public init(_ value: Value) {
        self = .value(value)
    }

    /// The value itself.
    @inlinable
    public var value: Value {
        switch self {
        case .value(let value): value
        }
    }
}

extension WireReader {
    /// Merges a length-delimited message into a boxed field, which becomes present.
    @inlinable
    public mutating func readMessage<M: Message>(
        into message: inout Boxed<M>?
    ) throws(WireFormatError) {
        var value = message.take()?.value ?? M()
        try readMessage(into: &value)
        message = Boxed(value)
    }

    /// Merges a group into a boxed field, which becomes present.
    @inlinable
    public mutating func readGroup<M: Message>(
        _ number: UInt32, into message: inout Boxed<M>?
    ) throws(WireFormatError) {
        var value = message.take()?.value ?? M()
        try readGroup(number, into: &value)
        message = Boxed(value)
    }
}
