/// The value of an extension whose type is not known.
public protocol AnyExtensionField: Sendable, Hashable {
    /// Merges the field whose tag was just read.
    /// - Returns: Whether the tag has a wire type of this field, and its value is known; if not, the caller keeps the
    ///   field as an unknown one. The payload has been read either way unless the wire type differs.
    mutating func decode(
        _ tag: UInt32, from reader: inout WireReader, unknownFields: inout UnknownStorage
    ) throws(WireFormatError) -> ExtensionDecoding
    /// Appends the field with a number: the extension's, or the one that items of MessageSets have.
    func encode(to writer: inout WireWriter, as number: Int)
    /// Whether no required field is missing in the messages that the field holds.
    var isInitialized: Bool { get }
}

/// What decoding an extension came to.
public enum ExtensionDecoding: Sendable {
    /// The field has a value.
    case merged
    /// The field was read, and went to the unknown fields as a whole: an enum's number that has no case.
    case unknownValue
    /// Nothing was read, because the wire type is another.
    case otherWireType
}

/// The value of an extension.
public protocol ExtensionField<ValueType>: AnyExtensionField {
    associatedtype ValueType: Sendable & Hashable
    /// The value; for a repeated field, all elements.
    var value: ValueType { get }
    init(in place: ExtensionPlace)
    init(value: ValueType, in place: ExtensionPlace)
}

/// A singular scalar, `string`, `bytes` or enum.
public struct OptionalExtensionField<Codec: FieldCodec>: ExtensionField {
    public private(set) var value: Codec.Value
    private let place: ExtensionPlace

    public init(in place: ExtensionPlace) {
        self.init(value: Codec.defaultValue, in: place)
    }

    public init(value: Codec.Value, in place: ExtensionPlace) {
        self.value = value
        self.place = place
    }

    public mutating func decode(
        _ tag: UInt32, from reader: inout WireReader, unknownFields: inout UnknownStorage
    ) throws(WireFormatError) -> ExtensionDecoding {
        guard tag & 7 == Codec.wireType.rawValue else { return .otherWireType }
        guard let known = try Codec.readKnown(from: &reader) else {
            reader.keepLastField(in: &unknownFields)
            return .unknownValue
        }
        value = known
        return .merged
    }

    public func encode(to writer: inout WireWriter, as number: Int) {
        writer.appendTag(number, Codec.wireType)
        Codec.write(value, to: &writer)
    }

    public var isInitialized: Bool { true }
}

/// A repeated scalar, `string`, `bytes` or enum. Reads both forms, packed and not.
public struct RepeatedExtensionField<Codec: FieldCodec>: ExtensionField {
    public private(set) var value: [Codec.Value]
    private let place: ExtensionPlace

    public init(in place: ExtensionPlace) {
        self.init(value: [], in: place)
    }

    public init(value: [Codec.Value], in place: ExtensionPlace) {
        self.value = value
        self.place = place
    }

    public mutating func decode(
        _ tag: UInt32, from reader: inout WireReader, unknownFields: inout UnknownStorage
    ) throws(WireFormatError) -> ExtensionDecoding {
        if tag & 7 == Codec.wireType.rawValue {
            guard let known = try Codec.readKnown(from: &reader) else {
                reader.keepLastField(in: &unknownFields)
                return .unknownValue
            }
            value.append(known)
            return .merged
        }
        guard tag & 7 == WireType.lengthDelimited.rawValue else { return .otherWireType }
        try reader.readPacked(
            Codec.self, into: &value, field: place.number, unknownFields: &unknownFields)
        return value.isEmpty ? .unknownValue : .merged
    }

    public func encode(to writer: inout WireWriter, as number: Int) {
        if place.form == .packed {
            writer.writePacked(value, Codec.self, field: number)
        } else {
            writer.writeRepeated(value, Codec.self, field: number)
        }
    }

    public var isInitialized: Bool { true }
}

/// A message or a group.
public struct MessageExtensionField<M: Message>: ExtensionField {
    public private(set) var value: M
    private let place: ExtensionPlace

    public init(in place: ExtensionPlace) {
        self.init(value: M(), in: place)
    }

    public init(value: M, in place: ExtensionPlace) {
        self.value = value
        self.place = place
    }

    public mutating func decode(
        _ tag: UInt32, from reader: inout WireReader, unknownFields: inout UnknownStorage
    ) throws(WireFormatError) -> ExtensionDecoding {
        try reader.readMessage(tag, place, into: &value) ? .merged : .otherWireType
    }

    public func encode(to writer: inout WireWriter, as number: Int) {
        writer.writeMessage(value, place.form, field: number)
    }

    public var isInitialized: Bool { value.isInitialized }
}

/// A repeated message or group.
public struct RepeatedMessageExtensionField<M: Message>: ExtensionField {
    public private(set) var value: [M]
    private let place: ExtensionPlace

    public init(in place: ExtensionPlace) {
        self.init(value: [], in: place)
    }

    public init(value: [M], in place: ExtensionPlace) {
        self.value = value
        self.place = place
    }

    public mutating func decode(
        _ tag: UInt32, from reader: inout WireReader, unknownFields: inout UnknownStorage
    ) throws(WireFormatError) -> ExtensionDecoding {
        var element = M()
        guard try reader.readMessage(tag, place, into: &element) else { return .otherWireType }
        value.append(element)
        return .merged
    }

    public func encode(to writer: inout WireWriter, as number: Int) {
        for element in value { writer.writeMessage(element, place.form, field: number) }
    }

    public var isInitialized: Bool { value.allSatisfy(\.isInitialized) }
}

extension WireReader {
    /// - Returns: Whether the tag has the wire type of the place; if not, nothing was read.
    fileprivate mutating func readMessage<M: Message>(
        _ tag: UInt32, _ place: ExtensionPlace, into message: inout M
    ) throws(WireFormatError) -> Bool {
        switch (place.form, tag & 7) {
        case (.group, UInt32(WireType.startGroup.rawValue)):
            try readGroup(tag >> 3, into: &message)
        case (.plain, UInt32(WireType.lengthDelimited.rawValue)):
            try readMessage(into: &message)
        default: return false
        }
        return true
    }
}

extension WireWriter {
    fileprivate mutating func writeMessage(
        _ message: some Message, _ form: ExtensionPlace.Form, field: Int
    ) {
        if form == .group {
            writeGroup(message, field: field)
        } else {
            writeMessage(message, field: field)
        }
    }
}
