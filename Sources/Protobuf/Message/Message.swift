/// A generated protobuf message: a plain value.
public protocol Message: Sendable, Hashable, CustomDebugStringConvertible {
    /// A message with every field at its default.
    init()

    /// The full name in the schema: `account.Post`.
    static var protoMessageName: String { get }

    /// The schema of the message. One without fields if the type was written by hand and does not say more.
    static var messageDescriptor: MessageDescriptor { get }

    /// Fields read from the wire that the schema does not know. They are written back after the known ones.
    var unknownFields: UnknownStorage { get set }

    /// Whether every required field (proto2) has a value, in this message and those inside of it.
    var isInitialized: Bool { get }

    /// Merges fields up to the end of the reader's current message. Later values of singular fields replace
    /// earlier ones, messages merge, repeated fields append.
    mutating func decode(from reader: inout WireReader) throws(WireFormatError)

    /// Appends every field that is set, by ascending field number, then the unknown fields.
    func encode(to writer: inout WireWriter)
}

extension Message {
    public static var messageDescriptor: MessageDescriptor {
        MessageDescriptor(undescribed: protoMessageName)
    }

    @inlinable
    public var isInitialized: Bool { true }

    /// Whether `message` is of the same type and equal.
    public func isEqualTo(message: any Message) -> Bool {
        self == message as? Self
    }

    /// A message filled in by `populator`.
    @inlinable
    public static func with(_ populator: (inout Self) throws -> Void) rethrows -> Self {
        var message = Self()
        try populator(&message)
        return message
    }
}
