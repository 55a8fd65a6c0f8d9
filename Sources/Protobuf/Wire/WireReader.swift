/// Reads the binary format from memory that outlives it.
///
/// Every length is checked before it is used and every read before it is made, so no input traps or reads out of
/// bounds. After an error the reader's position is unspecified.
///
/// A message's `decode(from:)` is one loop over ``nextTag()``; a tag it does not know, whether by number or by
/// wire type, goes to ``skip(_:into:)``:
///
///     while let tag = try reader.nextTag() {
///         switch tag {
///         case 8: id = try reader.readInt64()          // field 1, varint
///         case 18: title = try reader.readString()     // field 2, length-delimited
///         default: try reader.skip(tag, into: &unknownFields)
///         }
///     }
///
/// Source: <https://protobuf.dev/programming-guides/encoding/>
@frozen
public struct WireReader {
    @usableFromInline var cursor: UnsafeRawPointer
    @usableFromInline var end: UnsafeRawPointer
    /// Where the tag last returned begins, so that unknown fields are kept byte for byte.
    @usableFromInline var tagStart: UnsafeRawPointer
    @usableFromInline var remainingDepth: Int
    /// Field number of the group whose content is being read, 0 outside of groups.
    @usableFromInline var openGroup: UInt32 = 0
    @usableFromInline let discardsUnknownFields: Bool
    /// The extensions that are read as such.
    @usableFromInline let extensions: SimpleExtensionMap?

    /// - Parameters:
    ///   - bytes: One whole message. Must stay valid and unchanged while the reader is used.
    ///   - messageDepthLimit: Levels of nesting accepted below this message.
    ///   - discardsUnknownFields: Whether ``skip(_:into:)`` drops what it skips.
    ///   - extensions: The extensions that are read as such.
    @inlinable
    public init(
        _ bytes: UnsafeRawBufferPointer,
        messageDepthLimit: Int = WireLimits.defaultMessageDepth,
        discardsUnknownFields: Bool = false,
        extensions: SimpleExtensionMap? = nil
    ) {
        // SAFETY: an empty buffer may have no address; then nothing is ever read, so any pointer will do.
        let start = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
        self.cursor = start
        self.end = start + bytes.count
        self.tagStart = start
        self.remainingDepth = messageDepthLimit
        self.discardsUnknownFields = discardsUnknownFields
        self.extensions = extensions
    }

    /// Bytes left in the message (or packed field) being read.
    @inlinable
    public var remainingBytes: Int { end - cursor }

    /// Whether the message (or packed field) being read is at its end.
    @inlinable
    public var isAtEnd: Bool { cursor >= end }

    /// Reads one tag, `(field number << 3) | wire type`, or `nil` at the end of the message.
    ///
    /// The field number and wire type are only checked as far as the caller's `switch` does; what the caller does
    /// not know, ``skip(_:into:)`` checks.
    /// - Throws: ``WireFormatError/invalidTag`` for tag 0 or more than 32 bits, ``WireFormatError/truncated``.
    @inlinable
    @inline(__always)
    public mutating func nextTag() throws(WireFormatError) -> UInt32? {
        guard cursor < end else { return nil }
        tagStart = cursor
        // SAFETY: `cursor` < `end`.
        let byte = cursor.load(as: UInt8.self)
        if byte & 0x80 == 0 {
            guard byte != 0 else { throw .invalidTag }
            cursor += 1
            return UInt32(truncatingIfNeeded: byte)
        }
        return try readLongTag()
    }

    @usableFromInline
    mutating func readLongTag() throws(WireFormatError) -> UInt32 {
        let raw = try readVarint()
        guard let tag = UInt32(exactly: raw), tag != 0 else { throw .invalidTag }
        return tag
    }

    /// Reads a base-128 integer of at most 10 bytes. Bits above the 64th are dropped.
    @inlinable
    @inline(__always)
    public mutating func readVarint() throws(WireFormatError) -> UInt64 {
        guard cursor < end else { throw .truncated }
        // SAFETY: `cursor` < `end`.
        let byte = cursor.load(as: UInt8.self)
        if byte & 0x80 == 0 {
            cursor += 1
            return UInt64(truncatingIfNeeded: byte)
        }
        return try readLongVarint()
    }

    @usableFromInline
    mutating func readLongVarint() throws(WireFormatError) -> UInt64 {
        let available = min(end - cursor, 10)
        var value: UInt64 = 0
        var index = 0
        while index < available {
            // SAFETY: `index` is below the number of bytes left.
            let byte = cursor.load(fromByteOffset: index, as: UInt8.self)
            value |=
                UInt64(truncatingIfNeeded: byte & 0x7F) &<< UInt64(truncatingIfNeeded: index &* 7)
            index &+= 1
            if byte & 0x80 == 0 {
                cursor += index
                return value
            }
        }
        throw available == 10 ? .malformedVarint : .truncated
    }

    /// Reads a length and checks that as many bytes are there.
    @inlinable
    @inline(__always)
    public mutating func readLength() throws(WireFormatError) -> Int {
        let length = try readVarint()
        guard length <= UInt64(truncatingIfNeeded: end - cursor) else { throw .truncated }
        return Int(truncatingIfNeeded: length)
    }

    /// Reads a length-delimited payload in place. Valid as long as the bytes being read are.
    @inlinable
    @inline(__always)
    public mutating func readPayload() throws(WireFormatError) -> UnsafeRawBufferPointer {
        let length = try readLength()
        let payload = UnsafeRawBufferPointer(start: cursor, count: length)
        cursor += length
        return payload
    }

    /// Reads 4 little-endian bytes.
    @inlinable
    @inline(__always)
    public mutating func readFixed32() throws(WireFormatError) -> UInt32 {
        guard end - cursor >= 4 else { throw .truncated }
        // SAFETY: 4 bytes are left; the load need not be aligned.
        let value = cursor.loadUnaligned(as: UInt32.self)
        cursor += 4
        return UInt32(littleEndian: value)
    }

    /// Reads 8 little-endian bytes.
    @inlinable
    @inline(__always)
    public mutating func readFixed64() throws(WireFormatError) -> UInt64 {
        guard end - cursor >= 8 else { throw .truncated }
        // SAFETY: 8 bytes are left; the load need not be aligned.
        let value = cursor.loadUnaligned(as: UInt64.self)
        cursor += 8
        return UInt64(littleEndian: value)
    }
}

// A reader is a pointer into memory that its creator keeps alive on one thread.
@available(*, unavailable)
extension WireReader: Sendable {}
