/// How one value of a repeated, packed or map field is read and written.
///
/// Generated code names the codec of an element; the generic methods of ``WireReader`` and ``WireWriter`` that take
/// one are specialised for it.
public protocol FieldCodec {
    /// The Swift type of one value.
    associatedtype Value: Sendable & Hashable
    /// How the payload is laid out.
    static var wireType: WireType { get }
    /// What an absent map value stands for.
    static var defaultValue: Value { get }
    /// Reads a payload, after its tag.
    static func read(from reader: inout WireReader) throws(WireFormatError) -> Value
    /// Reads a payload, after its tag; `nil` for a number that a closed enum does not name.
    static func readKnown(from reader: inout WireReader) throws(WireFormatError) -> Value?
    /// Writes a payload, after its tag.
    static func write(_ value: Value, to writer: inout WireWriter)
}

extension FieldCodec {
    @inlinable
    @inline(__always)
    public static func readKnown(
        from reader: inout WireReader
    ) throws(WireFormatError) -> Value? {
        try read(from: &reader)
    }
}
