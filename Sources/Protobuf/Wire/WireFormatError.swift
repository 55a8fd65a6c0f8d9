/// A fault in serialized bytes, or in a message that cannot be serialized.
@frozen
public enum WireFormatError: Error, Sendable, Hashable {
    /// The bytes end inside a tag, a value or a length-delimited payload.
    case truncated
    /// A varint is longer than 10 bytes.
    case malformedVarint
    /// A tag has field number 0, a wire type that does not exist, or more than 32 bits.
    case invalidTag
    /// A `string` field is not UTF-8.
    case invalidUTF8
    /// Messages are nested deeper than the reader allows.
    case nestingTooDeep
    /// An end-group tag without its start, or a group that is not closed.
    case unbalancedGroup
    /// A required field (proto2), of the message or of one inside of it, has no value.
    case missingRequiredFields
    /// A message is larger than 2 GiB, or than the reader's limit.
    case messageTooLarge
}

/// swift-protobuf's name for what decoding throws.
public typealias BinaryDecodingError = WireFormatError
/// swift-protobuf's name for what encoding throws.
public typealias BinaryEncodingError = WireFormatError

extension WireFormatError {
    /// swift-protobuf's name for ``nestingTooDeep``.
    public static var messageDepthLimit: WireFormatError { .nestingTooDeep }
}

extension WireFormatError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .truncated: "the message ends in the middle of a field"
        case .malformedVarint: "a varint is longer than 10 bytes"
        case .invalidTag: "a tag has an invalid field number or wire type"
        case .invalidUTF8: "a string field is not valid UTF-8"
        case .nestingTooDeep: "messages are nested too deeply"
        case .unbalancedGroup: "a group is not opened or not closed"
        case .missingRequiredFields: "a required field has no value"
        case .messageTooLarge: "the message is too large"
        }
    }
}
