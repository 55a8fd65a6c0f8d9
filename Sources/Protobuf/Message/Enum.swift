/// A generated protobuf enumeration.
///
/// An open enumeration (proto3) has a case `UNRECOGNIZED(Int)`, so `init(rawValue:)` never returns `nil` and a
/// number from a newer schema is kept. A closed one (proto2) returns `nil`.
public protocol Enum: RawRepresentable, Hashable, Sendable where RawValue == Int {
    /// The default value: number 0 in proto3, the first value in proto2.
    init()
    /// - Parameter rawValue: The number on the wire, 32 bits.
    init?(rawValue: Int)
    /// The number on the wire, 32 bits.
    var rawValue: Int { get }
}
