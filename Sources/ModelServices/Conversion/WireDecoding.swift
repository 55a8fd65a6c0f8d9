internal import ORM
internal import Protobuf

/// The values that a request carries, by position in a list of message fields. A field that the wire
/// did not carry is nil.
struct RequestValues {
    private(set) var single: [DatabaseValue?]
    private(set) var repeated: [[DatabaseValue]]

    /// Reads the fields in `plan` from an encoded message and passes over all others.
    ///
    /// `positions` says where in `plan` a field number stands.
    init(
        decoding bytes: UnsafeRawBufferPointer,
        plan: [MessageField],
        positions: [Int: Int]
    ) throws(WireFormatError) {
        single = Array(repeating: nil, count: plan.count)
        repeated = Array(repeating: [], count: plan.count)
        var reader = WireReader(bytes)
        while let tag = try reader.nextTag() {
            guard let position = positions[Int(tag >> 3)] else {
                try reader.skipValue(tag)
                continue
            }
            let field = plan[position]
            if field.isRepeated {
                try reader.readElements(of: field, tag: tag, into: &repeated[position])
            } else if tag & 7 == field.form.wireType.rawValue {
                single[position] = try reader.readValue(of: field)
            } else {
                try reader.skipValue(tag)
            }
        }
    }
}

extension MessageField.Form {
    fileprivate var wireType: WireType {
        switch self {
        case .fixed32, .sfixed32, .float: .fixed32
        case .fixed64, .sfixed64, .double: .fixed64
        case .string, .bytes, .timestamp, .duration, .structure: .lengthDelimited
        default: .varint
        }
    }
}

extension WireReader {
    fileprivate mutating func readValue(of field: MessageField) throws(WireFormatError)
        -> DatabaseValue
    {
        switch field.form {
        case .bool: .bool(try readBool())
        case .int32, .enumeration: .integer(Int64(try readInt32()))
        case .int64: .integer(try readInt64())
        case .uint32: .integer(Int64(try readUInt32()))
        case .uint64: DatabaseValue(try readUInt64())
        case .sint32: .integer(Int64(try readSInt32()))
        case .sint64: .integer(try readSInt64())
        case .fixed32: .integer(Int64(try readFixed32()))
        case .sfixed32: .integer(Int64(try readSFixed32()))
        case .fixed64: DatabaseValue(try readFixed64())
        case .sfixed64: .integer(try readSFixed64())
        case .float: .real(Double(try readFloat()))
        case .double: .real(try readDouble())
        case .string: .text(try readString())
        case .bytes: .blob(try readBytes())
        case .timestamp: .timestamp(try readMicroseconds())
        case .duration: .duration(try readMicroseconds())
        case .structure: .text(try readJSON())
        }
    }

    /// Reads one element, or a packed run of them.
    fileprivate mutating func readElements(
        of field: MessageField,
        tag: UInt32,
        into elements: inout [DatabaseValue]
    ) throws(WireFormatError) {
        let elementType = field.form.wireType
        if tag & 7 == elementType.rawValue {
            elements.append(try readValue(of: field))
        } else if tag & 7 == WireType.lengthDelimited.rawValue {
            var packed = WireReader(try readPayload())
            while !packed.isAtEnd { elements.append(try packed.readValue(of: field)) }
        } else {
            try skipValue(tag)
        }
    }

    /// `google.protobuf.Timestamp{seconds = 1, nanos = 2}`, or a `Duration` of the same fields, in microseconds.
    private mutating func readMicroseconds() throws(WireFormatError) -> Int64 {
        var message = WireReader(try readPayload())
        var (seconds, nanoseconds): (Int64, Int32) = (0, 0)
        while let tag = try message.nextTag() {
            switch tag {
            case 1 << 3: seconds = try message.readInt64()
            case 2 << 3: nanoseconds = try message.readInt32()
            default: try message.skipValue(tag)
            }
        }
        // Bounded, so that it fits, at an instant that no database stores.
        let bounded = min(max(seconds, -1 << 40), 1 << 40)
        return bounded * 1_000_000 + Int64(nanoseconds) / 1_000
    }
}

extension WireReader {
    /// `google.protobuf.Struct` as JSON text; empty for one that JSON cannot say, which validation refuses.
    fileprivate mutating func readJSON() throws(WireFormatError) -> String {
        let message = try Google_Protobuf_Struct(serializedBytes: Array(try readPayload()))
        return (try? message.jsonString()) ?? ""
    }
}

extension DatabaseValue {
    /// An unsigned number, as text if no column can hold it: then validation refuses it.
    fileprivate init(_ value: UInt64) {
        self = Int64(exactly: value).map { .integer($0) } ?? .text(String(value))
    }
}

extension MessageField {
    /// The field's value in an encoded message; nil if the message does not carry it.
    func lastValue(in bytes: UnsafeRawBufferPointer) throws(WireFormatError) -> DatabaseValue? {
        var reader = WireReader(bytes)
        var value: DatabaseValue?
        while let tag = try reader.nextTag() {
            if Int(tag >> 3) == number, tag & 7 == form.wireType.rawValue {
                value = try reader.readValue(of: self)
            } else {
                try reader.skipValue(tag)
            }
        }
        return value
    }
}
