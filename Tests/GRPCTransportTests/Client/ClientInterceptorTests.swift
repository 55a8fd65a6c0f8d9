import GRPCCore
import GRPCTransport
import Protobuf
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct ClientInterceptorTests {
    private let log = Log()

    private func intercepted(_ channel: Channel) -> any RPCChannel {
        channel.intercepted(by: [LoggingInterceptor("a", log), LoggingInterceptor("b", log)])
    }

    private static let order = ["a begins", "b begins", "b has a response", "a has a response"]

    @Test("interceptors run around every kind of call, the first one outermost")
    func runsInOrder() async throws {
        try await withServer { channel, _, _, _ in
            let channel = intercepted(channel)
            let echo: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
            #expect(echo == TextMessage("x"))
            #expect(log.take() == Self.order)

            let counted: RPCAsyncSequence<TextMessage, any Error> =
                try await channel.serverStreaming(TestMethods.count, request: TextMessage("3"))
            var numbers: [String] = []
            for try await message in counted { numbers.append(message.text) }
            #expect(numbers == ["0", "1", "2"])
            #expect(log.take() == Self.order)

            let joined: TextMessage = try await channel.clientStreaming(TestMethods.join) {
                for _ in 0..<1_000 { try await $0.write(TextMessage("y")) }
            }
            #expect(joined.text.count == 1_000)
            #expect(log.take() == Self.order)

            let count = try await channel.bidirectional(
                TestMethods.chat,
                requests: { (writer: RPCWriter<TextMessage>) in
                    for number in 0..<1_000 { try await writer.write(TextMessage("\(number)")) }
                },
                responses: { (responses: RPCAsyncSequence<TextMessage, any Error>) in
                    try await responses.reduce(into: 0) { count, _ in count += 1 }
                })
            #expect(count == 1_000)
            #expect(log.take() == Self.order)
        }
    }

    @Test("an interceptor sees and changes metadata, messages and errors")
    func changesCalls() async throws {
        try await withServer { channel, _, _, _ in
            let channel = channel.intercepted(by: [MetadataInterceptor(log)])
            let echo: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"), metadata: ["own": "1"])
            #expect(echo == TextMessage("x"))
            #expect(log.take() == ["initial i", "trailing own, added"])
            let error = await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.fail, request: TextMessage("no"))
            }
            #expect(error?.code == .notFound)
        }
    }

    @Test("an error of the code that writes the requests is the call's")
    func passesRequestError() async throws {
        try await withServer { channel, _, _, _ in
            let channel = intercepted(channel)
            await #expect(throws: PlainError.self) {
                let _: TextMessage = try await channel.clientStreaming(TestMethods.join) {
                    try await $0.write(TextMessage("y"))
                    throw PlainError()
                }
            }
        }
    }

    @Test("an interceptor can answer by itself")
    func answers() async throws {
        try await withServer { channel, _, service, _ in
            let channel = channel.intercepted(by: [EmptyInterceptor()])
            let response: TextMessage = try await channel.unary(
                TestMethods.unregistered, request: TextMessage("x"))
            #expect(response == TextMessage())
        }
    }
}

private final class Log: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    func take() -> [String] {
        lines.withLock { lines in
            defer { lines = [] }
            return lines
        }
    }
}

private struct LoggingInterceptor: ClientInterceptor {
    let name: String
    let log: Log

    init(_ name: String, _ log: Log) {
        self.name = name
        self.log = log
    }

    func intercept<Input: Message, Output: Message>(
        request: ClientRequest<Input>, context: ClientContext,
        next: ClientInterceptorNext<Input, Output>
    ) async throws -> ClientResponse<Output> {
        log.add("\(name) begins")
        let response = try await next(request, context)
        log.add("\(name) has a response")
        return response
    }
}

private struct MetadataInterceptor: ClientInterceptor {
    let log: Log

    init(_ log: Log) {
        self.log = log
    }

    func intercept<Input: Message, Output: Message>(
        request: ClientRequest<Input>, context: ClientContext,
        next: ClientInterceptorNext<Input, Output>
    ) async throws -> ClientResponse<Output> {
        var request = request
        request.metadata.addString("2", forKey: "added")
        var response = try await next(request, context)
        let (messages, answer, log) = (response.messages, response, log)
        response.messages = RPCAsyncSequence { () async throws -> Output? in
            var iterator = messages.makeAsyncIterator()
            if let message = try await iterator.next() { return message }
            let initial = try await answer.initialMetadata[stringValues: "x-initial"]
            log.add("initial \(initial.joined())")
            let keys = await answer.trailingMetadata.map(\.key).filter { $0 != "user-agent" }
            log.add("trailing \(keys.joined(separator: ", "))")
            return nil
        }
        return response
    }
}

private struct EmptyInterceptor: ClientInterceptor {
    func intercept<Input: Message, Output: Message>(
        request: ClientRequest<Input>, context: ClientContext,
        next: ClientInterceptorNext<Input, Output>
    ) async throws -> ClientResponse<Output> {
        ClientResponse(messages: .of([Output()]))
    }
}
