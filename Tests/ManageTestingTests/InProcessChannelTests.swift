import GRPCCore
import ManageTesting
import Protobuf
import Synchronization
import Testing

@Suite struct InProcessChannelTests {
    private typealias Text = Google_Protobuf_StringValue

    private func error(_ body: () async throws -> Void) async -> RPCError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? RPCError
        }
    }

    @Test("all four kinds of RPC work")
    func kinds() async throws {
        let channel = InProcessChannel(services: [EchoService()])
        #expect(try await channel.upper("abc") == "ABC")

        var letters: [String] = []
        for try await letter in try await channel.letters(of: "abc") {
            letters.append(letter.value)
        }
        #expect(letters == ["a", "b", "c"])

        let joined: Text = try await channel.clientStreaming(EchoService.join) { writer in
            for word in ["x", "y", "z"] { try await writer.write(Text.with { $0.value = word }) }
        }
        #expect(joined.value == "xyz")

        let answers = try await channel.bidirectional(EchoService.chat) { writer in
            for number in 0..<100 { try await writer.write(Text.with { $0.value = "\(number)" }) }
        } responses: { (responses: RPCAsyncSequence<Text, any Error>) in
            var answers: [String] = []
            for try await response in responses { answers.append(response.value) }
            return answers
        }
        #expect(answers == (0..<100).map { "re: \($0)" })
    }

    @Test("a method that no service has is unimplemented")
    func unknownMethod() async {
        let channel = InProcessChannel(services: [])
        let failure = await error { _ = try await channel.upper("abc") }
        #expect(
            failure == RPCError(code: .unimplemented, message: "unknown method `/test.Echo/Upper`"))
    }

    @Test("the handler's error reaches the client with its metadata and without its cause")
    func errors() async throws {
        let thrown = RPCError(
            code: .notFound, message: "gone", metadata: ["x-reason": "age"],
            cause: CancellationError())
        let channel = InProcessChannel(services: [EchoService(onUpper: { _, _ in throw thrown })])
        let failure = try #require(await error { _ = try await channel.upper("abc") })
        #expect(failure == thrown)
        #expect(failure.cause == nil)
    }

    @Test("an error without a status is UNKNOWN, and says more only where asked to")
    func unknownErrors() async {
        struct Fault: Error {}
        let service = EchoService(onUpper: { _, _ in throw Fault() })
        let open = await error {
            _ = try await InProcessChannel(services: [service]).upper("abc")
        }
        #expect(open == RPCError(code: .unknown, message: "the handler failed: Fault()"))
        let closed = await error {
            let channel = InProcessChannel(services: [service], includesErrorDetails: false)
            _ = try await channel.upper("abc")
        }
        #expect(closed == RPCError(code: .unknown, message: "the handler failed"))
    }

    @Test("metadata travels both ways")
    func metadata() async throws {
        let service = EchoService(onUpper: { _, context in
            context.setInitialMetadata(["x-seen": .string(context.metadata[stringValues: "x-a"][0])]
            )
            context.setTrailingMetadata(["x-last-bin": .binary([1, 2])])
        })
        let call = try await InProcessChannel(services: [service]).open(
            EchoService.upper, kind: .unary, metadata: ["X-A": "one"], options: .defaults)
        try await call.send([])
        try await call.finishSending()
        #expect(try await call.initialMetadata == ["x-seen": "one"])
        #expect(try await call.receive() == [])
        #expect(try await call.receive() == nil)
        #expect(await call.trailingMetadata == ["x-last-bin": .binary([1, 2])])
    }

    @Test("a request that does not decode is INTERNAL")
    func undecodable() async throws {
        let call = try await InProcessChannel(services: [EchoService()]).open(
            EchoService.upper, kind: .unary, metadata: [:], options: .defaults)
        try await call.send([0x0A, 0x7F])
        try await call.finishSending()
        let failure = await error { _ = try await call.receive() }
        #expect(failure?.code == .internalError)
    }

    @Test("a deadline ends the call and cancels the handler", .timeLimit(.minutes(1)))
    func deadline() async throws {
        let wasCancelled = AsyncStream.makeStream(of: Bool.self)
        let service = EchoService(onUpper: { _, context in
            do { try await Task.sleep(for: .seconds(600)) } catch {}
            wasCancelled.continuation.yield(context.cancellation.isCancelled && Task.isCancelled)
            wasCancelled.continuation.finish()
        })
        let channel = InProcessChannel(services: [service])
        let failure = await error {
            _ = try await channel.upper(
                "abc", options: CallOptions(timeout: .milliseconds(20)))
        }
        #expect(failure?.code == .deadlineExceeded)
        for await cancelled in wasCancelled.stream { #expect(cancelled) }
    }

    @Test("leaving a stream early stops its handler", .timeLimit(.minutes(1)))
    func earlyLeave() async throws {
        let sent = Mutex(0)
        let ended = AsyncStream.makeStream(of: Void.self)
        let service = EchoService(onLetter: {
            sent.withLock { $0 += 1 }
            if Task.isCancelled { ended.continuation.finish() }
        })
        let channel = InProcessChannel(services: [service])
        do {
            let text = String(repeating: "a", count: 1_000)
            for try await _ in try await channel.letters(of: text) { break }
        }
        // The handler ran ahead by what the pipe holds, and was told to stop there.
        let seen = sent.withLock { $0 }
        #expect(seen < 100)
        ended.continuation.finish()
        for await _ in ended.stream {}
    }

    @Test("interceptors run around the handler, the first one outermost")
    func interceptors() async throws {
        let channel = InProcessChannel(
            services: [EchoService()], interceptors: [Tag(text: "a"), Tag(text: "b")])
        #expect(try await channel.upper("x") == "aBX")
    }

    @Test("the handler sees the caller's task-local values")
    func taskLocals() async throws {
        let channel = InProcessChannel(
            services: [
                EchoService(onUpper: { _, _ in
                    throw RPCError(code: .aborted, message: Locals.name)
                })
            ])
        await withTaskGroup(of: Void.self) { group in
            for name in ["one", "two", "three"] {
                group.addTask {
                    await Locals.$name.withValue(name) {
                        let failure = await error { _ = try await channel.upper("") }
                        #expect(failure?.message == name)
                    }
                }
            }
        }
    }
}

private enum Locals {
    @TaskLocal static var name = ""
}

/// Puts `text` in front of a text that is written, in capitals if that is what another tag wrote.
private struct Tag: ServerInterceptor {
    let text: String

    func intercept<Input: Message, Output: Message>(
        request: RPCAsyncSequence<Input, any Error>, response: RPCWriter<Output>,
        context: ServerContext, next: ServerInterceptorNext<Input, Output>
    ) async throws {
        let isInner = text == "b"
        try await next(
            request,
            response.map { message in
                guard var text = message as? Google_Protobuf_StringValue else { return message }
                text.value = (isInner ? self.text.uppercased() : self.text) + text.value
                return text as? Output ?? message
            }, context)
    }
}
