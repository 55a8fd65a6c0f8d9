/// Appends the binary format to a growing buffer that it owns.
///
/// The length of a nested message is not known before its fields are written, and computing it beforehand would walk
/// every message twice. ``withLength(_:)`` therefore leaves one byte for the length, which is enough below
/// 128 bytes, and moves the content up when it is not.
///
/// Source: <https://protobuf.dev/programming-guides/encoding/>
@frozen
public struct WireWriter: ~Copyable {
    @usableFromInline var base: UnsafeMutableRawPointer
    @usableFromInline var capacity: Int
    @usableFromInline var position = 0
    /// Whether maps are written in the order of their keys.
    public let usesDeterministicOrdering: Bool
    /// Is told of the extensions that are written.
    @usableFromInline let extensionObserver: ExtensionObserver?

    /// An empty writer.
    /// - Parameters:
    ///   - capacity: Bytes to make room for at once.
    ///   - usesDeterministicOrdering: Whether maps are written in the order of their keys.
    @inlinable
    public init(capacity: Int = 512, usesDeterministicOrdering: Bool = false) {
        self.capacity = max(capacity, 16)
        self.base = .allocate(byteCount: self.capacity, alignment: 16)
        self.usesDeterministicOrdering = usesDeterministicOrdering
        self.extensionObserver = nil
    }

    /// An empty writer that tells `observer` of the extensions that it writes.
    init(extensionObserver observer: ExtensionObserver) {
        self.capacity = 512
        self.base = .allocate(byteCount: capacity, alignment: 16)
        self.usesDeterministicOrdering = false
        self.extensionObserver = observer
    }

    @inlinable
    deinit {
        // SAFETY: `base` is allocated by `init` or `grow`, and nothing else frees it.
        base.deallocate()
    }

    /// Bytes written so far.
    @inlinable
    public var count: Int { position }

    /// Everything written so far, copied.
    @inlinable
    public var bytes: [UInt8] {
        Array(UnsafeRawBufferPointer(start: base, count: position))
    }

    /// Calls `body` with everything written so far, in place. The pointer is not to be kept.
    @inlinable
    public borrowing func withUnsafeBytes<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: base, count: position))
    }

    /// Forgets what was written and keeps the room.
    @inlinable
    public mutating func removeAll() {
        position = 0
    }

    /// Drops what was written after the first `length` bytes, to undo a field.
    @inlinable
    public mutating func truncate(to length: Int) {
        precondition(length >= 0 && length <= position)
        position = length
    }

    /// Replaces 4 bytes written before by a big-endian number, as message frames need it.
    @inlinable
    public mutating func overwrite(bigEndian value: UInt32, at offset: Int) {
        precondition(offset >= 0 && offset + 4 <= position)
        base.storeBytes(of: value.bigEndian, toByteOffset: offset, as: UInt32.self)
    }

    /// Replaces a byte written before.
    @inlinable
    public mutating func overwrite(_ byte: UInt8, at offset: Int) {
        precondition(offset >= 0 && offset < position)
        base.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    }

    // MARK: - Appending

    /// Makes room for `extra` more bytes.
    @inlinable
    @inline(__always)
    public mutating func reserve(_ extra: Int) {
        if capacity &- position < extra { grow(extra) }
    }

    @usableFromInline
    @inline(never)
    mutating func grow(_ extra: Int) {
        let newCapacity = max(capacity * 2, position + extra)
        let newBase = UnsafeMutableRawPointer.allocate(byteCount: newCapacity, alignment: 16)
        newBase.copyMemory(from: base, byteCount: position)
        base.deallocate()
        base = newBase
        capacity = newCapacity
    }

    /// Appends one byte.
    @inlinable
    @inline(__always)
    public mutating func append(_ byte: UInt8) {
        reserve(1)
        base.storeBytes(of: byte, toByteOffset: position, as: UInt8.self)
        position &+= 1
    }

    /// Appends `bytes` as they are.
    @inlinable
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + position).copyMemory(from: source, byteCount: bytes.count)
        position &+= bytes.count
    }

    /// Appends a base-128 integer, 1 to 10 bytes.
    @inlinable
    @inline(__always)
    public mutating func appendVarint(_ value: UInt64) {
        reserve(10)
        storeVarint(value)
    }

    /// Appends a tag, `(field number << 3) | wire type`.
    @inlinable
    @inline(__always)
    public mutating func appendTag(_ field: Int, _ type: WireType) {
        reserve(5)
        storeTag(field, type)
    }

    /// Appends 4 bytes, little-endian.
    @inlinable
    @inline(__always)
    public mutating func appendFixed32(_ value: UInt32) {
        reserve(4)
        storeFixed32(value)
    }

    /// Appends 8 bytes, little-endian.
    @inlinable
    @inline(__always)
    public mutating func appendFixed64(_ value: UInt64) {
        reserve(8)
        storeFixed64(value)
    }

    /// Appends what `body` writes, preceded by its length as a varint.
    @inlinable
    @inline(__always)
    public mutating func withLength<Failure: Error>(
        _ body: (inout WireWriter) throws(Failure) -> Void
    ) throws(Failure) {
        reserve(1)
        let start = position
        position &+= 1
        try body(&self)
        closeLength(from: start)
    }

    /// Writes the length of what follows the byte at `start`, moving it up if one byte is not enough.
    @inlinable
    @inline(__always)
    mutating func closeLength(from start: Int) {
        let length = position &- start &- 1
        if length < 0x80 {
            base.storeBytes(
                of: UInt8(truncatingIfNeeded: length), toByteOffset: start, as: UInt8.self)
        } else {
            closeLongLength(length, from: start)
        }
    }

    @usableFromInline
    @inline(never)
    mutating func closeLongLength(_ length: Int, from start: Int) {
        let lengthBytes = (UInt64(length).bitWidth - UInt64(length).leadingZeroBitCount + 6) / 7
        let extra = lengthBytes - 1
        reserve(extra + 10)
        // SAFETY: room for `extra` more bytes is reserved; the two ranges may overlap.
        (base + start + lengthBytes).copyMemory(from: base + start + 1, byteCount: length)
        position = start
        storeVarint(UInt64(length))
        position += length
    }
}

// MARK: - Stores into room already reserved

extension WireWriter {
    @inlinable
    @inline(__always)
    mutating func storeVarint(_ value: UInt64) {
        if value < 0x80 {
            base.storeBytes(
                of: UInt8(truncatingIfNeeded: value), toByteOffset: position, as: UInt8.self)
            position &+= 1
        } else {
            storeLongVarint(value)
        }
    }

    @inlinable
    mutating func storeLongVarint(_ value: UInt64) {
        var rest = value
        var offset = position
        while rest >= 0x80 {
            base.storeBytes(
                of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: offset, as: UInt8.self)
            rest &>>= 7
            offset &+= 1
        }
        base.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: offset, as: UInt8.self)
        position = offset &+ 1
    }

    @inlinable
    @inline(__always)
    mutating func storeTag(_ field: Int, _ type: WireType) {
        let tag = UInt64(truncatingIfNeeded: field) &<< 3 | UInt64(type.rawValue)
        // Both branches fold away when `field` is a constant.
        if tag < 0x80 {
            base.storeBytes(
                of: UInt8(truncatingIfNeeded: tag), toByteOffset: position, as: UInt8.self)
            position &+= 1
        } else if tag < 0x4000 {
            let pair = UInt16(truncatingIfNeeded: (tag & 0x7F) | 0x80 | (tag &>> 7) &<< 8)
            base.storeBytes(of: pair.littleEndian, toByteOffset: position, as: UInt16.self)
            position &+= 2
        } else {
            storeLongVarint(tag)
        }
    }

    @inlinable
    @inline(__always)
    mutating func storeFixed32(_ value: UInt32) {
        base.storeBytes(of: value.littleEndian, toByteOffset: position, as: UInt32.self)
        position &+= 4
    }

    @inlinable
    @inline(__always)
    mutating func storeFixed64(_ value: UInt64) {
        base.storeBytes(of: value.littleEndian, toByteOffset: position, as: UInt64.self)
        position &+= 8
    }
}
