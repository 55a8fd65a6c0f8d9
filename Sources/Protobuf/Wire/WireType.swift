/// How a field's payload is laid out: the low three bits of a tag.
///
/// Source: <https://protobuf.dev/programming-guides/encoding/#structure>
@frozen
public enum WireType: UInt8, Sendable, Hashable {
    /// Base-128 integer of 1 to 10 bytes, least significant group first.
    case varint = 0
    /// 8 bytes, little-endian.
    case fixed64 = 1
    /// A varint length, then that many bytes.
    case lengthDelimited = 2
    /// Fields up to the matching ``endGroup`` tag.
    case startGroup = 3
    /// Closes the group with the same field number.
    case endGroup = 4
    /// 4 bytes, little-endian.
    case fixed32 = 5
}

/// The limits of the format, and those put on hostile input.
public enum WireLimits {
    /// Largest field number: 29 bits.
    public static let maximumFieldNumber = 536_870_911
    /// Levels of nested messages and groups accepted by default, the outermost not counted.
    public static let defaultMessageDepth = 100
    /// Largest message, and largest length of one field, in bytes: 2 GiB - 1.
    public static let maximumMessageBytes = 2_147_483_647
}
