internal import CZlib
internal import GRPCCore

/// A format that zlib reads and writes.
///
/// Source: <https://zlib.net/manual.html>, `inflateInit2` and `deflateInit2`.
enum ZlibFormat: Int32, CaseIterable {
    /// RFC 1950, which gRPC calls `deflate`.
    case zlib = 15
    /// RFC 1952.
    case gzip = 31

    /// The format of an encoding; nil for `identity`.
    init?(_ algorithm: CompressionAlgorithm) {
        switch algorithm {
        case .identity: return nil
        case .deflate: self = .zlib
        case .gzip: self = .gzip
        }
    }
}

/// The state of one of zlib's two directions, used for one message after the other.
final class ZlibStream {
    enum Direction {
        case inflate
        case deflate
    }

    /// What became of a step.
    enum Outcome {
        /// All is done.
        case ended
        /// The output is full.
        case needsRoom
        /// The input is broken, or ends too early.
        case failed
    }

    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let direction: Direction

    /// - Throws: ``RPCError`` with `RESOURCE_EXHAUSTED` if there is no memory.
    init(_ direction: Direction, _ format: ZlibFormat) throws(RPCError) {
        self.direction = direction
        stream.initialize(to: z_stream())
        let result =
            switch direction {
            case .inflate: czlib_inflate_init(stream, format.rawValue)
            case .deflate: czlib_deflate_init(stream, format.rawValue)
            }
        guard result == Z_OK else {
            throw RPCError(code: .resourceExhausted, message: "no memory to compress with")
        }
    }

    deinit {
        switch direction {
        case .inflate: inflateEnd(stream)
        case .deflate: deflateEnd(stream)
        }
        stream.deallocate()
    }

    /// Begins with the message `input`, which must stay where it is until the last step.
    func begin(_ input: UnsafeRawBufferPointer) {
        switch direction {
        case .inflate: inflateReset(stream)
        case .deflate: deflateReset(stream)
        }
        let base = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: base)
        // A message is at most 4 GiB long, since its length has 4 bytes.
        stream.pointee.avail_in = UInt32(clamping: input.count)
    }

    /// Writes on into `output`.
    ///
    /// - Returns: Bytes written, and how it goes on.
    func step(into output: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
        let room = UInt32(clamping: output.count)
        stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = room
        let result =
            switch direction {
            case .inflate: inflate(stream, Z_NO_FLUSH)
            case .deflate: deflate(stream, Z_FINISH)
            }
        let written = Int(room - stream.pointee.avail_out)
        switch result {
        case Z_STREAM_END:
            // Bytes behind the end belong to nothing.
            return (written, stream.pointee.avail_in == 0 ? .ended : .failed)
        case Z_OK where stream.pointee.avail_out == 0, Z_BUF_ERROR where written == room:
            return (written, .needsRoom)
        default:
            return (written, .failed)
        }
    }
}
