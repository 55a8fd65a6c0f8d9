import GRPCCore
import GRPCTransport
import Testing

/// nghttp2 drops header blocks above 64 KiB, and the client of such a status would wait for ever.
@Suite(.timeLimit(.minutes(1))) struct OversizedStatusTests {
    private let options = CallOptions(timeout: .seconds(20))

    @Test("a long error message is cut and keeps its code", arguments: ["x", "☺"])
    func cutsMessage(character: String) async throws {
        try await withServer { channel, _, _, _ in
            let text = String(repeating: character, count: 100_000)
            let error = await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.fail, request: TextMessage(text), options: options)
            }
            #expect(error?.code == .notFound)
            let message = try #require(error?.message)
            #expect(message.hasSuffix("..."))
            #expect(message.dropLast(3).allSatisfy { String($0) == character })
            #expect((600...6_200).contains(message.count))
        }
    }

    @Test("a message that just fits is not cut")
    func keepsMessage() async throws {
        try await withServer { channel, _, _, _ in
            let text = String(repeating: "x", count: 6_000)
            let error = await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.fail, request: TextMessage(text), options: options)
            }
            #expect(error?.message == text)
        }
    }

    @Test("trailing metadata too large to send are RESOURCE_EXHAUSTED")
    func refusesMetadata() async throws {
        try await withServer { channel, _, _, _ in
            let error = await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.bloat, request: TextMessage("100000"), options: options)
            }
            #expect(error?.code == .resourceExhausted)
            let _: TextMessage = try await channel.unary(
                TestMethods.bloat, request: TextMessage("10000"), options: options)
        }
    }
}
