// Map fields: on the wire, a repeated message with the key in field 1 and the value in field 2.
//
// Source: <https://protobuf.dev/programming-guides/encoding/#maps>
extension WireReader {
    /// Reads one entry of a map. A later entry with the same key replaces an earlier one; an absent key or value
    /// stands for its default. An entry whose value is a number that a closed enum does not name is kept as an
    /// unknown field.
    @inlinable
    public mutating func readMapEntry<Key: FieldCodec, Value: FieldCodec>(
        _ keyCodec: Key.Type, _ valueCodec: Value.Type, into map: inout [Key.Value: Value.Value],
        unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        let start = tagStart
        let length = try readLength()
        let outerEnd = end
        end = cursor + length
        var key = Key.defaultValue
        var value: Value.Value? = Value.defaultValue
        while let tag = try nextTag() {
            if tag == 8 | UInt32(Key.wireType.rawValue) {
                key = try Key.read(from: &self)
            } else if tag == 16 | UInt32(Value.wireType.rawValue) {
                value = try Value.readKnown(from: &self)
            } else {
                try skipValue(tag)
            }
        }
        end = outerEnd
        if let value {
            map[key] = value
        } else if !discardsUnknownFields {
            unknownFields.append(UnsafeRawBufferPointer(start: start, count: cursor - start))
        }
    }
}

extension WireWriter {
    /// Writes a map, in the order of its keys if the writer is deterministic.
    @inlinable
    public mutating func writeMap<Key: FieldCodec, Value: FieldCodec>(
        _ map: [Key.Value: Value.Value], _ keyCodec: Key.Type, _ valueCodec: Value.Type, field: Int
    ) where Key.Value: MapKey {
        if usesDeterministicOrdering, map.count > 1 {
            for (key, value) in map.sorted(by: { Key.Value.precedes($0.key, $1.key) }) {
                writeMapEntry(key, value, keyCodec, valueCodec, field: field)
            }
        } else {
            for (key, value) in map {
                writeMapEntry(key, value, keyCodec, valueCodec, field: field)
            }
        }
    }

    @inlinable
    mutating func writeMapEntry<Key: FieldCodec, Value: FieldCodec>(
        _ key: Key.Value, _ value: Value.Value, _ keyCodec: Key.Type, _ valueCodec: Value.Type,
        field: Int
    ) {
        reserve(7)
        storeTag(field, .lengthDelimited)
        let start = position
        position &+= 1
        storeTag(1, Key.wireType)
        Key.write(key, to: &self)
        appendTag(2, Value.wireType)
        Value.write(value, to: &self)
        closeLength(from: start)
    }
}

/// A type that keys a map: integers, `Bool` and `String`.
public protocol MapKey: Hashable, Sendable {
    /// The order in which a deterministic writer puts keys.
    static func precedes(_ left: Self, _ right: Self) -> Bool
}

extension MapKey where Self: Comparable {
    @inlinable
    public static func precedes(_ left: Self, _ right: Self) -> Bool { left < right }
}

extension Int32: MapKey {}
extension Int64: MapKey {}
extension UInt32: MapKey {}
extension UInt64: MapKey {}

extension Bool: MapKey {
    @inlinable
    public static func precedes(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}

extension String: MapKey {
    /// By UTF-8 bytes, as other implementations order them.
    @inlinable
    public static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
