import EventLoop
import GRPCCore
import GRPCTransport
import Protobuf
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct GRPCServerTests {
    private func failure(
        of body: () async throws -> Void
    ) async -> RPCError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? RPCError
        }
    }

    @Test("a unary RPC carries its message and metadata both ways")
    func echoes() async throws {
        try await withServer { channel, _, _, _ in
            var metadata: Metadata = ["x-text": "t"]
            metadata.addBinary([0, 255], forKey: "x-bytes-bin")
            let call = try await channel.open(
                TestMethods.echo, kind: .unary, metadata: metadata, options: .defaults
            )
            try await call.send(TextMessage("hello").serializedBytes())
            try await call.finishSending()
            #expect(try await call.initialMetadata["x-initial"] == ["i"])
            let answer = try #require(try await call.receive())
            #expect(try TextMessage(serializedBytes: answer) == TextMessage("hello"))
            #expect(try await call.receive() == nil)
            let trailing = await call.trailingMetadata
            #expect(trailing == metadata)
        }
    }

    @Test("messages of every size pass", arguments: [0, 1, 100, 16_384, 70_000, 4_000_000])
    func echoesSizes(size: Int) async throws {
        try await withServer { channel, _, _, _ in
            let request = TextMessage(String(repeating: "x", count: size))
            let response: TextMessage = try await channel.unary(TestMethods.echo, request: request)
            #expect(response == request)
        }
    }

    @Test("many RPCs at once on one connection")
    func echoesConcurrently() async throws {
        try await withServer { channel, _, _, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<500 {
                    group.addTask {
                        let request = TextMessage("\(number)")
                        return try await channel.unary(TestMethods.echo, request: request)
                            == request
                    }
                }
                for try await isEqual in group { #expect(isEqual) }
            }
        }
    }

    @Test("a server stream arrives in order", arguments: [0, 1, 20_000])
    func streams(count: Int) async throws {
        try await withServer { channel, _, _, _ in
            let responses = try await channel.serverStreaming(
                TestMethods.count, request: TextMessage("\(count)"), response: TextMessage.self
            )
            var next = 0
            for try await response in responses {
                #expect(response.text == "\(next)")
                next += 1
            }
            #expect(next == count)
        }
    }

    @Test("a client stream is joined")
    func joins() async throws {
        try await withServer { channel, _, _, _ in
            let joined: TextMessage = try await channel.clientStreaming(TestMethods.join) {
                writer in
                for _ in 0..<3_000 { try await writer.write(TextMessage("0123456789")) }
            }
            #expect(joined.text.utf8.count == 30_000)
        }
    }

    @Test("both directions stream at once")
    func chats() async throws {
        try await withServer { channel, _, _, _ in
            let count = try await channel.bidirectional(
                TestMethods.chat,
                requests: { (writer: RPCWriter<TextMessage>) in
                    for number in 0..<2_000 { try await writer.write(TextMessage("\(number)")) }
                },
                responses: { (responses: RPCAsyncSequence<TextMessage, any Error>) in
                    var count = 0
                    for try await response in responses where response.text == "\(count)" {
                        count += 1
                    }
                    return count
                }
            )
            #expect(count == 2_000)
        }
    }

    @Test("a handler's RPCError reaches the client with message and metadata")
    func passesErrors() async throws {
        try await withServer { channel, _, _, _ in
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.fail, request: TextMessage("no ☺ 100%\n")
                )
            }
            #expect(
                error
                    == RPCError(
                        code: .notFound, message: "no ☺ 100%\n", metadata: ["x-detail": "d"]
                    )
            )
        }
    }

    @Test("the server's people are told of an error that the client is not")
    func reportsFaults() async throws {
        let faults = Mutex<[String]>([])
        try await withServer(configure: { configuration in
            configuration.reportFault = { context, error in
                let method = context.descriptor.fullyQualifiedMethod
                faults.withLock { $0.append("\(method): \(error)") }
            }
        }) { channel, _, _, _ in
            // The second is answered with NOT_FOUND, which the client is told all about.
            for text in ["", "nothing here"] {
                _ = await failure {
                    let _: TextMessage = try await channel.unary(
                        TestMethods.fail, request: TextMessage(text))
                }
            }
        }
        #expect(faults.withLock { $0 } == ["test.Test/Fail: PlainError()"])
    }

    @Test(
        "an unexpected error is UNKNOWN; its text is sent only if debugging",
        arguments: [false, true])
    func hidesErrors(isDebugging: Bool) async throws {
        try await withServer(configure: { $0.includesErrorDetails = isDebugging }) {
            channel, _, _, _ in
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.fail, request: TextMessage())
            }
            let message = isDebugging ? "the handler failed: PlainError()" : "the handler failed"
            #expect(error == RPCError(code: .unknown, message: message))
        }
    }

    @Test("an unknown method is UNIMPLEMENTED")
    func refusesUnknownMethods() async throws {
        try await withServer { channel, _, _, _ in
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.unregistered, request: TextMessage()
                )
            }
            #expect(
                error
                    == RPCError(
                        code: .unimplemented, message: "unknown method `/test.Test/Nothing`"))
        }
    }

    @Test("a message above the limit is RESOURCE_EXHAUSTED, and the connection goes on")
    func refusesLargeMessages() async throws {
        try await withServer(configure: { $0.maximumMessageBytes = 1_000 }) { channel, _, _, _ in
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage(String(repeating: "x", count: 5_000_000))
                )
            }
            #expect(error?.code == .resourceExhausted)
            #expect(error?.message == "received message larger than max (5000005 vs. 1000)")
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("on"))
        }
    }

    @Test("bytes that do not decode are INTERNAL")
    func refusesUndecodable() async throws {
        try await withServer { channel, _, _, _ in
            let call = try await channel.open(
                TestMethods.echo, kind: .unary, metadata: [:], options: .defaults
            )
            try await call.send([10, 200])
            try await call.finishSending()
            let error = await failure { _ = try await call.receive() }
            #expect(
                error
                    == RPCError(
                        code: .internalError,
                        message: "cannot decode a message of type `test.TextMessage`"
                    )
            )
        }
    }

    @Test("the deadline ends the RPC and cancels the handler")
    func keepsDeadlines() async throws {
        try await withServer { channel, _, service, _ in
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.wait, request: TextMessage(),
                    options: CallOptions(timeout: .seconds(1))
                )
            }
            #expect(error?.code == .deadlineExceeded)
            // On a machine that is busy enough the deadline passes before the handler begins.
            #expect(
                await eventually {
                    service.cancellations.load(ordering: .relaxed)
                        == service.waiting.load(ordering: .relaxed)
                })
        }
    }

    @Test("a client's cancellation cancels the handler, and others go on")
    func cancels() async throws {
        try await withServer(loops: 1) { channel, _, service, _ in
            let task = Task {
                let _: TextMessage = try await channel.unary(
                    TestMethods.wait, request: TextMessage())
            }
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
            task.cancel()
            #expect(await failure { try await task.value }?.code == .cancelled)
            #expect(await eventually { service.cancellations.load(ordering: .relaxed) == 1 })
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("y"))
        }
    }

    @Test("a client that goes away cancels the handler")
    func noticesDisconnect() async throws {
        try await withServer { channel, _, service, _ in
            let task = Task {
                let _: TextMessage = try await channel.unary(
                    TestMethods.wait, request: TextMessage())
            }
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
            channel.close()
            #expect(await failure { try await task.value }?.code == .unavailable)
            #expect(await eventually { service.cancellations.load(ordering: .relaxed) == 1 })
        }
    }

    @Test("a client that reads slowly holds the handler up")
    func appliesBackpressure() async throws {
        try await withServer { channel, _, service, _ in
            let call = try await channel.open(
                TestMethods.flood, kind: .serverStreaming, metadata: [:], options: .defaults
            )
            let request = TextMessage(String(repeating: "x", count: 10_000))
            try await call.send(request.serializedBytes())
            try await call.finishSending()
            _ = try await call.receive()
            try await Task.sleep(for: .milliseconds(300))
            // The stream's window is 1 MiB; buffers on both sides and the socket's add to it.
            #expect(service.flooded.load(ordering: .relaxed) < 1_000)
            call.cancel()
            #expect(await eventually { service.cancellations.load(ordering: .relaxed) == 1 })
        }
    }

    @Test("RPCs above the server's limit are RESOURCE_EXHAUSTED")
    func limitsRPCs() async throws {
        try await withServer(configure: { $0.maximumConcurrentRPCs = 1 }) {
            channel, _, service, _ in
            let task = Task {
                let _: TextMessage = try await channel.unary(
                    TestMethods.wait, request: TextMessage())
            }
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage())
            }
            #expect(
                error
                    == RPCError(
                        code: .resourceExhausted, message: "the server has too many RPCs open")
            )
            task.cancel()
            _ = await task.result
        }
    }

    @Test("shutdown lets open RPCs finish and refuses new connections")
    func drains() async throws {
        try await withServer { channel, address, service, server in
            let responses = try await channel.serverStreaming(
                TestMethods.count, request: TextMessage("5000"), response: TextMessage.self
            )
            var count = 0
            for try await _ in responses {
                count += 1
                if count == 1 { server.beginGracefulShutdown() }
            }
            #expect(count == 5_000)
            await server.waitUntilStopped()
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage())
            }
            #expect(error?.code == .unavailable)
        }
    }

    @Test("shutdown cancels what is open when the grace period is over")
    func endsGracePeriod() async throws {
        let grace = Duration.milliseconds(100)
        try await withServer(configure: { $0.shutdownGracePeriod = grace }) {
            channel, _, service, server in
            let task = Task {
                let _: TextMessage = try await channel.unary(
                    TestMethods.wait, request: TextMessage())
            }
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
            server.beginGracefulShutdown()
            await server.waitUntilStopped()
            let error = await failure { try await task.value }
            #expect(error == RPCError(code: .unavailable, message: "the server is shutting down"))
            #expect(await eventually { service.cancellations.load(ordering: .relaxed) == 1 })
        }
    }

    @Test("a second order to stop ends what the first waits for")
    func stopsAtOnce() async throws {
        try await withServer(configure: { $0.shutdownGracePeriod = .seconds(60) }) {
            channel, _, service, server in
            let task = Task {
                let _: TextMessage = try await channel.unary(
                    TestMethods.wait, request: TextMessage())
            }
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
            server.beginGracefulShutdown()
            server.shutDownNow()
            await server.waitUntilStopped()
            #expect(await failure { try await task.value }?.code == .unavailable)
            #expect(await eventually { service.cancellations.load(ordering: .relaxed) == 1 })
        }
    }

    @Test("a handler that blocks its loop does not hold up the end")
    func leavesBlockedLoop() async throws {
        try await withServer(loops: 1) { _, address, service, server in
            let clients = try EventLoopGroup(count: 1)
            defer { clients.stop() }
            let channel = Channel(to: address, loop: clients.next())
            let task = Task {
                let _: TextMessage = try await channel.unary(
                    TestMethods.block, request: TextMessage())
            }
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
            server.shutDownNow()
            await server.waitUntilStopped()
            #expect(service.unblocked.load(ordering: .relaxed) == 0)
            _ = await task.result
        }
    }

    @Test("a channel connects anew after its server came back")
    func reconnects() async throws {
        let path = "/tmp/grpc-server-tests-\(UInt32.random(in: 0 ... .max)).sock"
        func listen(_ configuration: inout ServerConfiguration) {
            configuration.listeners = [.address(.unix(path: path))]
        }
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        let channel = Channel(to: .unix(path: path), loop: group.next())
        let request = TextMessage("x")
        for _ in 0..<2 {
            try await withServer(configure: listen) { _, address, _, _ in
                #expect(address == .unix(path: path))
                let options = CallOptions(waitForReady: true)
                let _: TextMessage = try await channel.unary(
                    TestMethods.echo, request: request, options: options)
            }
            let error = await failure {
                let _: TextMessage = try await channel.unary(TestMethods.echo, request: request)
            }
            #expect(error?.code == .unavailable)
        }
    }

    @Test("interceptors see every RPC, the first one outermost")
    func intercepts() async throws {
        let interceptors = [TagInterceptor(tag: "a"), TagInterceptor(tag: "b")]
        try await withServer(interceptors: interceptors) { channel, _, _, _ in
            let response: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"), metadata: ["token": "yes"]
            )
            #expect(response == TextMessage("x"))
            let error = await failure {
                let _: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage("x"))
            }
            #expect(error == RPCError(code: .unauthenticated, message: "a"))
        }
    }
}

private struct TagInterceptor: ServerInterceptor {
    let tag: String

    func intercept<Input: Message, Output: Message>(
        request: RPCAsyncSequence<Input, any Error>,
        response: RPCWriter<Output>,
        context: ServerContext,
        next: ServerInterceptorNext<Input, Output>
    ) async throws {
        guard context.metadata[stringValues: "token"] == ["yes"] else {
            throw RPCError(code: .unauthenticated, message: tag)
        }
        try await next(request, response, context)
    }
}
