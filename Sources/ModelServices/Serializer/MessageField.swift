internal import ORM
internal import Protobuf

/// A field of a message as a serializer needs to know it.
struct MessageField: Sendable, Hashable {
    /// What a value looks like on the wire.
    enum Form: Sendable, Hashable {
        case int32, int64, uint32, uint64, sint32, sint64, fixed32, fixed64, sfixed32, sfixed64
        case bool, float, double, string, bytes, enumeration
        /// `google.protobuf.Timestamp`.
        case timestamp
        /// `google.protobuf.Duration`.
        case duration
        /// `google.protobuf.Struct`.
        case structure
    }

    var name: String
    var number: Int
    var form: Form
    var isRepeated: Bool
    /// Whether a reader can tell an absent value from a zero: `optional`, or a message.
    var hasPresence: Bool

    /// - Returns: nil for a type that no model field maps to.
    init?(_ field: FieldDescriptor) {
        guard let form = Form(field) else { return nil }
        name = field.name
        number = field.number
        self.form = form
        isRepeated = field.isRepeated
        hasPresence = field.hasPresence
    }
}

extension MessageField.Form {
    fileprivate init?(_ field: FieldDescriptor) {
        switch field.type {
        case .int32: self = .int32
        case .int64: self = .int64
        case .uint32: self = .uint32
        case .uint64: self = .uint64
        case .sint32: self = .sint32
        case .sint64: self = .sint64
        case .fixed32: self = .fixed32
        case .fixed64: self = .fixed64
        case .sfixed32: self = .sfixed32
        case .sfixed64: self = .sfixed64
        case .bool: self = .bool
        case .float: self = .float
        case .double: self = .double
        case .string: self = .string
        case .bytes: self = .bytes
        case .enum: self = .enumeration
        case .message:
            switch field.messageType?.fullName {
            case "google.protobuf.Timestamp": self = .timestamp
            case "google.protobuf.Duration": self = .duration
            case "google.protobuf.Struct": self = .structure
            default: return nil
            }
        case .group: return nil
        }
    }

    /// What a reader sees in a field that was not sent.
    var zero: DatabaseValue {
        switch self {
        case .bool: .bool(false)
        case .float, .double: .real(0)
        case .string: .text("")
        case .bytes: .blob([])
        case .timestamp, .duration, .structure: .null
        default: .integer(0)
        }
    }
}

/// The fields of a message, by name.
struct MessageFields: Sendable {
    private let byName: [String: MessageField?]

    init(_ descriptor: MessageDescriptor) {
        byName = Dictionary(
            descriptor.fields.map { ($0.name, MessageField($0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Returns: nil if the message has no such field; nil inside of that if no model field maps to its type.
    subscript(name: String) -> MessageField?? { byName[name] }
}
