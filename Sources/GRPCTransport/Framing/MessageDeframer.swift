internal import GRPCCore

/// Collects the bytes of a stream's DATA frames and finds the gRPC messages in them.
///
/// A message is a 5-byte prefix (1 flag byte, then a big-endian UInt32 length) and `length` bytes. The prefix
/// is checked as soon as it is there, so an oversized message is refused before it is received.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md>
struct MessageDeframer: ~Copyable {
    static let prefixBytes = 5
    private static let initialCapacity = 512
    private static let retainedCapacity = 64 * 1_024

    /// Largest accepted message in bytes, before and after decompression.
    var maximumMessageBytes: Int

    /// How the messages that are flagged as compressed are compressed.
    var encoding = CompressionAlgorithm.identity

    /// Whether the message that was taken last came compressed.
    private(set) var hasTakenCompressed = false

    private let compressor: MessageCompressor

    /// Whole messages that wait.
    private(set) var messageCount = 0

    private var buffer = UnsafeMutableRawPointer.allocate(byteCount: initialCapacity, alignment: 16)
    private var capacity = initialCapacity
    /// Where the oldest waiting message starts.
    private var readOffset = 0
    /// Where the first message that is not whole starts.
    private var scanOffset = 0
    private var endOffset = 0

    init(maximumMessageBytes: Int, compressor: MessageCompressor) {
        self.maximumMessageBytes = maximumMessageBytes
        self.compressor = compressor
    }

    deinit {
        buffer.deallocate()
    }

    /// Whether the bytes end inside a message.
    var endsInsideMessage: Bool { scanOffset != endOffset }

    /// Bytes that are kept, those of a message that is not whole included.
    var bufferedBytes: Int { endOffset - readOffset }

    /// Bytes of whole messages that wait, prefixes included.
    var waitingBytes: Int { scanOffset - readOffset }

    /// Adds bytes and finds what they complete.
    ///
    /// - Throws: ``RPCError`` for a message that is too large, or compressed without an encoding. The stream is
    ///   then lost.
    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(RPCError) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        reserve(bytes.count)
        (buffer + endOffset).copyMemory(from: source, byteCount: bytes.count)
        endOffset += bytes.count
        try scan()
    }

    /// Hands the oldest waiting message to `body` and drops it. Does nothing if there is none.
    ///
    /// Messages wait in their compressed form: only one of them at a time takes up its full size.
    /// - Throws: ``RPCError`` for a message that does not decompress, or is too large when it does; or what `body`
    ///   throws.
    mutating func takeFirst(
        _ body: (UnsafeRawBufferPointer) throws(RPCError) -> Void
    ) throws(RPCError) {
        guard messageCount > 0 else { return }
        let start = readOffset + Self.prefixBytes
        let length = messageLength(at: readOffset)
        hasTakenCompressed = isCompressed(at: readOffset)
        messageCount -= 1
        readOffset = start + length
        // SAFETY: `scan` has seen all of this message, and nothing moves the buffer until `body` returns.
        let message = UnsafeRawBufferPointer(start: buffer + start, count: length)
        if hasTakenCompressed {
            try compressor.decompress(
                message, encoding, maximumBytes: maximumMessageBytes, body)
        } else {
            try body(message)
        }
        if readOffset == endOffset {
            readOffset = 0
            scanOffset = 0
            endOffset = 0
        }
    }

    /// Forgets everything; keeps the memory if it is little.
    mutating func reset() {
        readOffset = 0
        scanOffset = 0
        endOffset = 0
        messageCount = 0
        encoding = .identity
        hasTakenCompressed = false
        guard capacity > Self.retainedCapacity else { return }
        buffer.deallocate()
        buffer = .allocate(byteCount: Self.initialCapacity, alignment: 16)
        capacity = Self.initialCapacity
    }

    private mutating func scan() throws(RPCError) {
        while endOffset - scanOffset >= Self.prefixBytes {
            let flag = buffer.load(fromByteOffset: scanOffset, as: UInt8.self)
            guard flag == 0 || flag == 1 && encoding != .identity else {
                throw RPCError(
                    code: .internalError,
                    message: flag == 1
                        ? "received a compressed message without a grpc-encoding"
                        : "received a message with the unknown flag \(flag)"
                )
            }
            let length = messageLength(at: scanOffset)
            guard length <= maximumMessageBytes else {
                throw RPCError(
                    code: .resourceExhausted,
                    message:
                        "received message larger than max (\(length) vs. \(maximumMessageBytes))"
                )
            }
            guard endOffset - scanOffset >= Self.prefixBytes + length else { return }
            scanOffset += Self.prefixBytes + length
            messageCount += 1
        }
    }

    private func isCompressed(at offset: Int) -> Bool {
        buffer.load(fromByteOffset: offset, as: UInt8.self) == 1
    }

    private func messageLength(at offset: Int) -> Int {
        let raw = buffer.loadUnaligned(fromByteOffset: offset + 1, as: UInt32.self)
        return Int(UInt32(bigEndian: raw))
    }

    private mutating func reserve(_ extra: Int) {
        guard endOffset + extra > capacity else { return }
        let used = endOffset - readOffset
        var newCapacity = capacity
        while newCapacity < used + extra { newCapacity *= 2 }
        let target: UnsafeMutableRawPointer =
            newCapacity == capacity ? buffer : .allocate(byteCount: newCapacity, alignment: 16)
        // SAFETY: `copyMemory` allows the ranges to overlap, as they do when the buffer is only compacted.
        target.copyMemory(from: buffer + readOffset, byteCount: used)
        if target != buffer { buffer.deallocate() }
        buffer = target
        capacity = newCapacity
        scanOffset -= readOffset
        endOffset -= readOffset
        readOffset = 0
    }
}
