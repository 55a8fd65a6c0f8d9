/// Fields that a message's schema does not know, kept byte for byte so that passing a message on loses nothing.
@frozen
public struct UnknownStorage: Sendable, Hashable {
    /// Whole fields, tags included, in the order they were read.
    public private(set) var data: [UInt8] = []

    /// Storage that holds nothing.
    @inlinable
    public init() {}

    /// Whether there are no unknown fields.
    @inlinable
    public var isEmpty: Bool { data.isEmpty }

    /// Appends whole fields, tags included. The caller vouches that `bytes` is well-formed.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        data.append(contentsOf: bytes)
    }

    /// Drops all unknown fields.
    public mutating func removeAll() {
        data = []
    }
}
