/// The value of one field of a ``DynamicMessage``.
public indirect enum DynamicValue: Sendable, Hashable {
    /// `int32`, `sint32`, `sfixed32`.
    case int32(Int32)
    /// `int64`, `sint64`, `sfixed64`.
    case int64(Int64)
    /// `uint32`, `fixed32`.
    case uint32(UInt32)
    /// `uint64`, `fixed64`.
    case uint64(UInt64)
    case float(Float)
    case double(Double)
    case bool(Bool)
    case string(String)
    case bytes([UInt8])
    /// The number of an enum's value.
    case enumeration(Int32)
    case message(DynamicMessage)
    /// A repeated field.
    case list([DynamicValue])
    /// A map field. Keys are integers, `bool` or `string`.
    case map([DynamicValue: DynamicValue])
}

extension DynamicValue {
    /// Whether a field without presence leaves this value out.
    var isImplicitDefault: Bool {
        switch self {
        case .int32(let value): value == 0
        case .int64(let value): value == 0
        case .uint32(let value): value == 0
        case .uint64(let value): value == 0
        case .float(let value): value.bitPattern == 0
        case .double(let value): value.bitPattern == 0
        case .bool(let value): !value
        case .string(let value): value.isEmpty
        case .bytes(let value): value.isEmpty
        case .enumeration(let value): value == 0
        case .message: false
        case .list(let values): values.isEmpty
        case .map(let values): values.isEmpty
        }
    }

    /// Whether no required field is missing in the messages of the value.
    var isInitialized: Bool {
        switch self {
        case .message(let message): message.isInitialized
        case .list(let values): values.allSatisfy(\.isInitialized)
        case .map(let values): values.values.allSatisfy(\.isInitialized)
        default: true
        }
    }

    /// Whether a value of this kind can be stored in `field`, one element of it if it is repeated.
    func isElement(of field: FieldDescriptor) -> Bool {
        switch (field.type, self) {
        case (.double, .double), (.float, .float), (.bool, .bool), (.string, .string),
            (.bytes, .bytes), (.enum, .enumeration), (.int32, .int32), (.sint32, .int32),
            (.sfixed32, .int32), (.int64, .int64), (.sint64, .int64), (.sfixed64, .int64),
            (.uint32, .uint32), (.fixed32, .uint32), (.uint64, .uint64), (.fixed64, .uint64):
            true
        case (.message, .message(let message)), (.group, .message(let message)):
            message.descriptor.fullName == field.messageType?.fullName
        default: false
        }
    }
}
