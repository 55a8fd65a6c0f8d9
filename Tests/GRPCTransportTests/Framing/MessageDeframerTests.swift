import GRPCCore
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
        var deframer = MessageDeframer(maximumMessageBytes: 1_000)
        var received: [[UInt8]] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            let piece = Array(bytes[start..<min(start + size, bytes.count)])
            try piece.withUnsafeBytes { try deframer.append($0) }
            while deframer.messageCount > 0 { deframer.takeFirst { received.append(Array($0)) } }
        }
        #expect(received == messages)
        let endsInsideMessage = deframer.endsInsideMessage
        #expect(!endsInsideMessage)
    }

    @Test(
        "a message at the limit passes, one byte more is refused by its prefix",
        arguments: [10, 11])
    func limitsSize(size: Int) {
        var deframer = MessageDeframer(maximumMessageBytes: 10)
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

    @Test("a compressed message is refused when no encoding was agreed on")
    func refusesCompression() {
        var deframer = MessageDeframer(maximumMessageBytes: 10)
        var failure: RPCError?
        do {
            try frame([1], flag: 1).withUnsafeBytes { try deframer.append($0) }
        } catch {
            failure = error as? RPCError
        }
        #expect(failure?.code == .internalError)
    }

    @Test("a cut message is noticed")
    func noticesCut() throws {
        var deframer = MessageDeframer(maximumMessageBytes: 10)
        try [UInt8](frame([1, 2, 3]).dropLast()).withUnsafeBytes { try deframer.append($0) }
        let (isCut, count) = (deframer.endsInsideMessage, deframer.messageCount)
        #expect(isCut)
        #expect(count == 0)
    }
}
