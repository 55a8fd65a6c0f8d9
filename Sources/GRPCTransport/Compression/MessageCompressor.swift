internal import GRPCCore
internal import Protobuf

/// Compresses and decompresses the messages of one loop's RPCs.
///
/// Every message is a whole stream of its format, so that one state of zlib's in each direction and format
/// serves all RPCs of a loop, whatever their number. Each call ends before the next begins.
final class MessageCompressor {
    private static let initialCapacity = 16 * 1_024
    /// Memory that is kept between messages.
    private static let retainedCapacity = 256 * 1_024

    private var inflaters: [ZlibFormat: ZlibStream] = [:]
    private var deflaters: [ZlibFormat: ZlibStream] = [:]
    private var scratch = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    deinit {
        scratch.deallocate()
    }

    /// Hands the message that `input` compresses to `body`.
    ///
    /// No more than `maximumBytes` and one byte are ever written, however much the input would inflate to.
    /// - Throws: ``RPCError`` with `RESOURCE_EXHAUSTED` for a message above the limit, `INTERNAL` for input that is
    ///   broken, or what `body` throws.
    func decompress(
        _ input: UnsafeRawBufferPointer,
        _ algorithm: CompressionAlgorithm,
        maximumBytes: Int,
        _ body: (UnsafeRawBufferPointer) throws(RPCError) -> Void
    ) throws(RPCError) {
        guard let format = ZlibFormat(algorithm) else { return try body(input) }
        let inflater: ZlibStream
        if let known = inflaters[format] {
            inflater = known
        } else {
            inflater = try ZlibStream(.inflate, format)
            inflaters[format] = inflater
        }
        defer { releaseScratch() }
        inflater.begin(input)
        // Most messages shrink by less than 4 times, and then fit at the first attempt.
        reserve(min(max(Self.initialCapacity, input.count * 4), maximumBytes + 1))
        var count = 0
        while true {
            let end = min(scratch.count, maximumBytes + 1)
            let room = UnsafeMutableRawBufferPointer(rebasing: scratch[count..<end])
            let (written, outcome) = inflater.step(into: room)
            count += written
            guard count <= maximumBytes else { throw .oversized(maximumBytes) }
            switch outcome {
            case .ended:
                return try body(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
            case .needsRoom: reserve(min(scratch.count * 2, maximumBytes + 1), keeping: count)
            case .failed:
                throw RPCError(
                    code: .internalError,
                    message: "cannot decompress a message of encoding `\(algorithm.rawValue)`"
                )
            }
        }
    }

    /// Puts the compressed form in place of the message that `writer` holds from `start` on, unless that is no
    /// shorter.
    ///
    /// - Returns: Whether the message is compressed.
    func compress(
        _ writer: inout WireWriter, from start: Int, _ algorithm: CompressionAlgorithm
    ) throws(RPCError) -> Bool {
        guard let format = ZlibFormat(algorithm) else { return false }
        let deflater: ZlibStream
        if let known = deflaters[format] {
            deflater = known
        } else {
            deflater = try ZlibStream(.deflate, format)
            deflaters[format] = deflater
        }
        let size = writer.count - start
        defer { releaseScratch() }
        // Output that does not fit here is not shorter, and needs not be finished.
        reserve(size)
        let (written, outcome) = writer.withUnsafeBytes { bytes in
            deflater.begin(UnsafeRawBufferPointer(rebasing: bytes[start...]))
            return deflater.step(into: UnsafeMutableRawBufferPointer(rebasing: scratch[..<size]))
        }
        guard case .ended = outcome, written < size else { return false }
        writer.truncate(to: start)
        writer.append(UnsafeRawBufferPointer(rebasing: scratch[..<written]))
        return true
    }

    private func reserve(_ capacity: Int, keeping count: Int = 0) {
        guard capacity > scratch.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: scratch[..<count]))
        scratch.deallocate()
        scratch = larger
    }

    private func releaseScratch() {
        guard scratch.count > Self.retainedCapacity else { return }
        scratch.deallocate()
        scratch = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    }
}

extension RPCError {
    fileprivate static func oversized(_ maximumBytes: Int) -> RPCError {
        RPCError(
            code: .resourceExhausted,
            message: "received message larger than max (\(maximumBytes) bytes) after decompression"
        )
    }
}
