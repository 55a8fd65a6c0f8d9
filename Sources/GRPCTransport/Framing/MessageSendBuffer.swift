internal import GRPCCore
internal import Protobuf

/// Framed messages that wait for HTTP/2's flow control to let them out.
struct MessageSendBuffer: ~Copyable {
    /// From this many waiting bytes on, a writer has to wait.
    static let highWaterMark = 64 * 1_024
    private static let retainedCapacity = 128 * 1_024

    /// How a message is to be compressed.
    struct Compression {
        var algorithm: CompressionAlgorithm
        var compressor: MessageCompressor
    }

    /// Largest message that is taken, before compression.
    private let maximumMessageBytes: Int
    private var writer = WireWriter()
    private var readOffset = 0

    init(maximumMessageBytes: Int = Int(UInt32.max)) {
        self.maximumMessageBytes = maximumMessageBytes
    }

    /// Bytes that wait.
    var count: Int { writer.count - readOffset }

    /// Whether a writer should wait until all is sent.
    var isFull: Bool { count >= Self.highWaterMark }

    /// Appends the 5-byte prefix and the message that `encode` writes.
    ///
    /// With `compression`, the message is compressed where that makes it shorter.
    /// - Throws: What `encode` throws, or ``RPCError`` for a message above the limit; then nothing is appended.
    mutating func appendMessage(
        compression: Compression? = nil, _ encode: (inout WireWriter) throws -> Void
    ) throws {
        let start = writer.count
        writer.reserve(64)
        for _ in 0..<MessageDeframer.prefixBytes { writer.append(0) }
        do {
            try encode(&writer)
            let size = writer.count - start - MessageDeframer.prefixBytes
            guard size <= maximumMessageBytes else {
                throw RPCError(
                    code: .resourceExhausted,
                    message:
                        "the message to send has \(size) bytes, above the limit of \(maximumMessageBytes)"
                )
            }
            if let compression {
                let isCompressed = try compression.compressor.compress(
                    &writer, from: start + MessageDeframer.prefixBytes, compression.algorithm)
                if isCompressed { writer.overwrite(1, at: start) }
            }
        } catch {
            writer.truncate(to: start)
            throw error
        }
        let length = writer.count - start - MessageDeframer.prefixBytes
        guard let length = UInt32(exactly: length) else {
            writer.truncate(to: start)
            throw RPCError(code: .resourceExhausted, message: "the message to send is above 4 GiB")
        }
        writer.overwrite(bigEndian: length, at: start + 1)
    }

    /// Moves up to `target.count` bytes out.
    mutating func read(into target: UnsafeMutableRawBufferPointer) -> Int {
        let size = min(count, target.count)
        guard size > 0, let destination = target.baseAddress else { return 0 }
        let offset = readOffset
        writer.withUnsafeBytes { bytes in
            guard let source = bytes.baseAddress else { return }
            destination.copyMemory(from: source + offset, byteCount: size)
        }
        readOffset += size
        if readOffset == writer.count {
            writer.removeAll()
            readOffset = 0
        }
        return size
    }

    /// Forgets everything; keeps the memory if it is little.
    mutating func reset() {
        let isLarge = writer.count > Self.retainedCapacity
        readOffset = 0
        if isLarge { writer = WireWriter() } else { writer.removeAll() }
    }
}
