import GRPCCore
import Protobuf
import Testing

@testable import GRPCTransport

@Suite struct MessageCompressorTests {
    private let compressor = MessageCompressor()

    private func compressed(_ message: [UInt8], _ algorithm: CompressionAlgorithm) throws
        -> [UInt8]?
    {
        var writer = WireWriter()
        writer.append(7)
        message.withUnsafeBytes { writer.append($0) }
        guard try compressor.compress(&writer, from: 1, algorithm) else {
            #expect(writer.bytes == [7] + message)
            return nil
        }
        #expect(writer.bytes.first == 7)
        return Array(writer.bytes.dropFirst())
    }

    private func decompressed(
        _ bytes: [UInt8], _ algorithm: CompressionAlgorithm, maximumBytes: Int = 10_000_000
    ) throws -> [UInt8] {
        var message: [UInt8] = []
        try bytes.withUnsafeBytes {
            try compressor.decompress($0, algorithm, maximumBytes: maximumBytes) {
                message = Array($0)
            }
        }
        return message
    }

    @Test(
        "what is compressed comes back, time after time",
        arguments: [CompressionAlgorithm.gzip, .deflate], [100, 16_384, 3_000_000])
    func restores(algorithm: CompressionAlgorithm, size: Int) throws {
        for round in 0..<3 {
            let message = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 50 &+ round) }
            let bytes = try #require(try compressed(message, algorithm))
            #expect(bytes.count < size)
            #expect(try decompressed(bytes, algorithm) == message)
        }
    }

    @Test("a message that would not get shorter stays as it is", arguments: [0, 1, 19])
    func leavesShortMessages(size: Int) throws {
        #expect(try compressed((0..<UInt8(size)).map { $0 &* 37 }, .gzip) == nil)
    }

    @Test("a message at the limit passes, one byte more is refused", arguments: [1_000, 999])
    func limitsSize(maximumBytes: Int) throws {
        let bytes = try #require(try compressed(Array(repeating: 1, count: 1_000), .gzip))
        let refusal = RPCError(
            code: .resourceExhausted,
            message: "received message larger than max (999 bytes) after decompression"
        )
        do {
            _ = try decompressed(bytes, .gzip, maximumBytes: maximumBytes)
            #expect(maximumBytes == 1_000)
        } catch {
            #expect(error as? RPCError == refusal)
            #expect(maximumBytes == 999)
        }
    }

    @Test(
        "input that is cut, changed, followed by more or of another format is refused",
        arguments: [CompressionAlgorithm.gzip, .deflate])
    func refusesBrokenInput(algorithm: CompressionAlgorithm) throws {
        let bytes = try #require(try compressed(Array(repeating: 1, count: 1_000), algorithm))
        var changed = bytes
        changed[bytes.count - 1] ^= 1
        let refusal = RPCError(
            code: .internalError,
            message: "cannot decompress a message of encoding `\(algorithm.rawValue)`"
        )
        let other = algorithm == .gzip ? CompressionAlgorithm.deflate : .gzip
        let foreign = try #require(try compressed(Array(repeating: 1, count: 1_000), other))
        for broken in [Array(bytes.dropLast()), changed, bytes + [0], foreign, [], [1, 2, 3]] {
            #expect(throws: refusal) { try decompressed(broken, algorithm) }
        }
        #expect(try decompressed(bytes, algorithm).count == 1_000)
    }
}
