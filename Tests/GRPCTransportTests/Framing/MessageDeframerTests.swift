import GRPCCore
import Protobuf
import Testing

@testable import GRPCTransport

@Suite struct MessageDeframerTests {
    private func frame(_ message: [UInt8], flag: UInt8 = 0) -> [UInt8] {
        let length = UInt32(message.count)
        return [flag] + withUnsafeBytes(of: length.bigEndian) { Array($0) } + message
    }

    @Test("messages come out whole however their bytes are cut", arguments: 1...12)
    func joinsPieces(size: Int) throws {
        let messages: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 700), [9]]
        let bytes = messages.flatMap { frame($0) }
        var deframer = MessageDeframer(maximumMessageBytes: 1_000, compressor: MessageCompressor())
        var received: [[UInt8]] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            let piece = Array(bytes[start..<min(start + size, bytes.count)])
            try piece.withUnsafeBytes { try deframer.append($0) }
            while deframer.messageCount > 0 {
                try deframer.takeFirst { received.append(Array($0)) }
            }
        }
        #expect(received == messages)
        let endsInsideMessage = deframer.endsInsideMessage
        #expect(!endsInsideMessage)
    }

    @Test(
        "a message at the limit passes, one byte more is refused by its prefix",
        arguments: [10, 11])
    func limitsSize(size: Int) {
        var deframer = MessageDeframer(maximumMessageBytes: 10, compressor: MessageCompressor())
        let prefix = Array(frame(Array(repeating: 0, count: size)).prefix(5))
        var failure: RPCError?
        do {
            try prefix.withUnsafeBytes { try deframer.append($0) }
        } catch {
            failure = error as? RPCError
        }
        let expected = RPCError(
            code: .resourceExhausted, message: "received message larger than max (11 vs. 10)"
        )
        #expect(failure == (size > 10 ? expected : nil))
    }

    @Test(
        "a compressed message is refused when no encoding was agreed on, and so are unknown flags",
        arguments: [
            (1, "received a compressed message without a grpc-encoding"),
            (2, "received a message with the unknown flag 2"),
        ] as [(UInt8, String)])
    func refusesFlag(flag: UInt8, message: String) {
        var deframer = MessageDeframer(maximumMessageBytes: 10, compressor: MessageCompressor())
        var failure: RPCError?
        do {
            try frame([1], flag: flag).withUnsafeBytes { try deframer.append($0) }
        } catch {
            failure = error as? RPCError
        }
        #expect(failure == RPCError(code: .internalError, message: message))
    }

    @Test("compressed messages and others come out of one stream")
    func decompresses() throws {
        let compressor = MessageCompressor()
        var sent = MessageSendBuffer()
        let compression = MessageSendBuffer.Compression(algorithm: .gzip, compressor: compressor)
        let messages: [[UInt8]] = [
            Array(repeating: 5, count: 900), [1, 2, 3], Array(repeating: 6, count: 90),
        ]
        for message in messages {
            try sent.appendMessage(compression: compression) { writer in
                message.withUnsafeBytes { writer.append($0) }
            }
        }
        var bytes = [UInt8](repeating: 0, count: sent.count)
        _ = bytes.withUnsafeMutableBytes { sent.read(into: $0) }
        var deframer = MessageDeframer(maximumMessageBytes: 900, compressor: compressor)
        deframer.encoding = .gzip
        try bytes.withUnsafeBytes { try deframer.append($0) }
        var received: [[UInt8]] = []
        var flags: [Bool] = []
        while deframer.messageCount > 0 {
            try deframer.takeFirst { received.append(Array($0)) }
            flags.append(deframer.hasTakenCompressed)
        }
        #expect(received == messages)
        // Three bytes would only get longer.
        #expect(flags == [true, false, true])
    }

    @Test("a cut message is noticed")
    func noticesCut() throws {
        var deframer = MessageDeframer(maximumMessageBytes: 10, compressor: MessageCompressor())
        try [UInt8](frame([1, 2, 3]).dropLast()).withUnsafeBytes { try deframer.append($0) }
        let (isCut, count) = (deframer.endsInsideMessage, deframer.messageCount)
        #expect(isCut)
        #expect(count == 0)
    }
}
