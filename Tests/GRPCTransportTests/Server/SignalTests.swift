import EventLoop
import GRPCTransport
import Synchronization
import Testing

@testable import GRPCCore

/// Signals and interceptors around all four kinds of RPC.
@Suite(.timeLimit(.minutes(1))) struct SignalTests {
    /// What the receivers heard, one line a signal.
    private final class Recorder: Sendable {
        let heard = Mutex<[String]>([])

        func add(_ line: String) { heard.withLock { $0.append(line) } }

        var signals: [ServerSignal] {
            [
                .requestStarted { request, context in
                    let text = (request as? TextMessage)?.text
                    self.add("started \(context.descriptor.method) \(text ?? "-")")
                },
                .requestFinished { request, context, end in
                    let text = (request as? TextMessage)?.text
                    let isTimed = end.duration > .zero
                    self.add(
                        "finished \(context.descriptor.method) \(text ?? "-") \(end.status) \(isTimed)"
                    )
                },
                .requestException { _, context, error, end in
                    self.add(
                        "exception \(context.descriptor.method) \(type(of: error)) \(end.status.code)"
                    )
                },
                .shutdown { self.add("shutdown") },
            ]
        }
    }

    private func heard(
        until count: Int, _ body: (Channel) async throws -> Void
    ) async throws -> [String] {
        let recorder = Recorder()
        let interceptor = try #require(SignalInterceptor(recorder.signals))
        try await withServer(interceptors: [interceptor]) { channel, _, _, _ in
            try await body(channel)
            #expect(await eventually { recorder.heard.withLock { $0.count >= count } })
        }
        return recorder.heard.withLock { $0 }
    }

    @Test("a unary RPC and a server stream tell their request")
    func singleRequests() async throws {
        let heard = try await heard(until: 4) { channel in
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("a"))
            let responses = try await channel.serverStreaming(
                TestMethods.count, request: TextMessage("2"), response: TextMessage.self)
            for try await _ in responses {}
        }
        #expect(
            heard == [
                "started Echo a", "finished Echo a ok true", "started Count 2",
                "finished Count 2 ok true",
            ])
    }

    @Test("a client stream and a bidirectional one have none to tell")
    func streamedRequests() async throws {
        let heard = try await heard(until: 4) { channel in
            let joined: TextMessage = try await channel.clientStreaming(TestMethods.join) {
                (writer: RPCWriter<TextMessage>) in
                try await writer.write(TextMessage("a"))
            }
            #expect(joined.text == "a")
            let answers = try await channel.bidirectional(
                TestMethods.chat,
                requests: { (writer: RPCWriter<TextMessage>) in
                    try await writer.write(TextMessage("b"))
                },
                responses: { (responses: RPCAsyncSequence<TextMessage, any Error>) in
                    var answers: [String] = []
                    for try await response in responses { answers.append(response.text) }
                    return answers
                })
            #expect(answers == ["b"])
        }
        #expect(
            heard == [
                "started Join -", "finished Join - ok true", "started Chat -",
                "finished Chat - ok true",
            ])
    }

    @Test("an error and a deadline are exceptions, and nothing is finished then")
    func exceptions() async throws {
        let heard = try await heard(until: 4) { channel in
            await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.fail, request: TextMessage("gone"))
            }
            await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.wait, request: TextMessage(),
                    options: CallOptions(timeout: .seconds(5)))
            }
        }
        // Both sides watch the deadline; where the client is first, the server sees it cancel.
        let ends = ["deadlineExceeded", "cancelled"].map { end in
            [
                "started Fail gone", "exception Fail RPCError notFound", "started Wait ",
                "exception Wait CancellationError \(end)",
            ]
        }
        #expect(ends.contains(heard))
    }

    @Test("no receiver of RPCs, no interceptor; shutdown is told to all")
    func shutdown() async {
        let recorder = Recorder()
        #expect(SignalInterceptor([.shutdown {}]) == nil)
        await recorder.signals.sendShutdown()
        #expect(recorder.heard.withLock { $0 } == ["shutdown"])
    }

    @Test("a handler sees the trace of its RPC, and its own calls carry it on")
    func carriesTraces() async throws {
        let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        try await withServer { channel, _, _, _ in
            let group = try EventLoopGroup(count: 1)
            defer { group.stop() }
            var router = RPCRouter()
            router.registerUnary(TestMethods.echo) { (request: TextMessage, context) in
                let seen = context.traceContext?.parent ?? "none"
                let responses = try await channel.serverStreaming(
                    TestMethods.traced, request: request, response: TextMessage.self)
                var forwarded = ""
                for try await response in responses { forwarded += response.text }
                return TextMessage("\(seen) \(forwarded) \(context.requestID)")
            }
            let front = GRPCServer(
                configuration: ServerConfiguration(
                    listeners: [.address(.ip(host: "127.0.0.1", port: 0))]),
                router: router, group: group)
            let address = try await front.start()[0]
            let client = Channel(to: address, loop: group.next())
            let answer: TextMessage = try await client.unary(
                TestMethods.echo, request: TextMessage(),
                metadata: ["traceparent": .string(parent), "tracestate": "a=1"])
            #expect(answer.text == "\(parent) \(parent) a=1 4bf92f3577b34da6a3ce929d0e0e4736")
            let untraced: TextMessage = try await client.unary(
                TestMethods.echo, request: TextMessage())
            let words = untraced.text.split(separator: " ")
            #expect(words.dropLast() == ["none", "none"])
            #expect(words.last?.count == 16)
            front.shutDownNow()
            await front.waitUntilStopped()
        }
    }
}
