/// A value kept out of line, and shared by copies until one of them is changed.
///
/// Generated code keeps in it the fields of a large message, so that a copy is one pointer, and a message field whose
/// type contains itself.
@frozen
public struct Boxed<Value: Sendable & Hashable>: Sendable {
    // SAFETY: `value` is only changed while one `Boxed` refers to the storage, which its exclusive access protects.
    @usableFromInline
    final class Storage: @unchecked Sendable {
        @usableFromInline var value: Value

        @inlinable
        init(_ value: Value) {
            self.value = value
        }
    }

    @usableFromInline var storage: Storage

    @inlinable
    public init(_ value: Value) {
        storage = Storage(value)
    }

    /// The value itself. Changing it copies it first if another `Boxed` shares it.
    @inlinable
    public var value: Value {
        get { storage.value }
        _modify {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
            yield &storage.value
        }
    }
}

extension Boxed: Hashable {
    @inlinable
    public static func == (left: Boxed, right: Boxed) -> Bool {
        left.storage === right.storage || left.storage.value == right.storage.value
    }

    @inlinable
    public func hash(into hasher: inout Hasher) {
        hasher.combine(storage.value)
    }
}

extension WireReader {
    /// Merges a length-delimited message into a boxed field, which becomes present.
    @inlinable
    public mutating func readMessage<M: Message>(
        into message: inout Boxed<M>?
    ) throws(WireFormatError) {
        var box = message.take() ?? Boxed(M())
        try readMessage(into: &box.value)
        message = box
    }

    /// Merges a group into a boxed field, which becomes present.
    @inlinable
    public mutating func readGroup<M: Message>(
        _ number: UInt32, into message: inout Boxed<M>?
    ) throws(WireFormatError) {
        var box = message.take() ?? Boxed(M())
        try readGroup(number, into: &box.value)
        message = box
    }
}
