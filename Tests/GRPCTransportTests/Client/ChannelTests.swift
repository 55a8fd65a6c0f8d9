import EventLoop
import GRPCCore
import Synchronization
import Testing

@testable import GRPCTransport

@Suite(.timeLimit(.minutes(1))) struct ChannelTests {
    private static let policy = RetryPolicy(
        maxAttempts: 3, initialBackoff: .milliseconds(10), maxBackoff: .milliseconds(20),
        backoffMultiplier: 2, retryableStatusCodes: [.unavailable])

    /// Runs `body` with a channel to `targets`.
    private func withChannel(
        to targets: [SocketAddress],
        configure: (inout ChannelConfiguration) -> Void = { _ in },
        _ body: (Channel) async throws -> Void
    ) async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        var configuration = ChannelConfiguration(targets: targets)
        configuration.connectionBackoff.initialBackoff = .milliseconds(50)
        configure(&configuration)
        let channel = try Channel(configuration, loop: group.next())
        defer { channel.close() }
        try await body(channel)
    }

    private func error(_ body: () async throws -> Void) async -> RPCError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? RPCError
        }
    }

    private func echo(_ channel: any RPCChannel, _ options: CallOptions = .defaults) async throws
        -> TextMessage
    {
        try await channel.unary(TestMethods.echo, request: TextMessage("x"), options: options)
    }

    // MARK: - Retries

    /// Calls a service that fails as often as `failures` says, and returns what it has seen.
    private func attempts(
        _ failures: Int, code: RPCError.Code = .unavailable, policy: RetryPolicy? = policy,
        pushback: String? = nil, kind: RPCKind = .unary
    ) async throws -> (error: RPCError?, previousAttempts: [[String]]) {
        let service = FlakyService(failures: failures, code: code, pushback: pushback)
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        let server = GRPCServer(
            configuration: ServerConfiguration(
                listeners: [.address(.ip(host: "127.0.0.1", port: 0))]),
            router: RPCRouter(services: [service]), group: group)
        let address = try await server.start()[0]
        var failure: RPCError?
        try await withChannel(to: [address], configure: { $0.defaultOptions.retryPolicy = policy })
        { channel in
            failure = await error {
                if kind == .unary {
                    _ = try await echo(channel)
                } else {
                    let joined: TextMessage = try await channel.clientStreaming(TestMethods.join) {
                        for _ in 0..<100 { try await $0.write(TextMessage("y")) }
                    }
                    #expect(joined.text.count == 100)
                }
            }
        }
        server.shutDownNow()
        await server.waitUntilStopped()
        return (failure, service.seen.withLock { $0 })
    }

    @Test(
        "a call is tried again with all that it sent", arguments: [RPCKind.unary, .clientStreaming])
    func retries(kind: RPCKind) async throws {
        let result = try await attempts(2, kind: kind)
        #expect(result.error == nil)
        #expect(result.previousAttempts == [[], ["1"], ["2"]])
    }

    @Test("attempts end with the policy's number")
    func limitsAttempts() async throws {
        let result = try await attempts(9)
        #expect(result.error?.code == .unavailable)
        #expect(result.previousAttempts.count == 3)
    }

    @Test("without a policy, and with another code, there is one attempt")
    func respectsPolicy() async throws {
        #expect(try await attempts(1, policy: nil).previousAttempts.count == 1)
        #expect(try await attempts(1, code: .notFound).previousAttempts.count == 1)
    }

    @Test("the server can forbid another attempt")
    func respectsPushback() async throws {
        #expect(try await attempts(1, pushback: "-1").previousAttempts.count == 1)
        #expect(try await attempts(1, pushback: "5").error == nil)
    }

    @Test(
        "a call that a GOAWAY or a refusal left out is sent again, without a policy",
        arguments: [true, false])
    func retriesTransparently(isGoAway: Bool) async throws {
        let server = try #require(
            RawServer([
                { connection in
                    connection.send(type: 4)
                    guard let stream = connection.readRequest() else { return }
                    if isGoAway {
                        connection.send(type: 7, [0, 0, 0, 0, 0, 0, 0, 0])
                        connection.readToEnd()
                    } else {
                        connection.send(type: 3, stream: stream, [0, 0, 0, 7])
                        guard let next = connection.readRequest(isFirst: false) else { return }
                        connection.answer(next)
                        connection.readToEnd()
                    }
                },
                { connection in
                    connection.send(type: 4)
                    guard let stream = connection.readRequest() else { return }
                    connection.answer(stream)
                    connection.readToEnd()
                },
            ]))
        try await withChannel(to: [server.address]) { channel in
            let response = try await echo(channel)
            #expect(response == TextMessage())
        }
    }

    @Test("a call that the server may have seen fails with the connection")
    func doesNotRepeat() async throws {
        let server = try #require(
            RawServer([
                { connection in
                    connection.send(type: 4)
                    _ = connection.readRequest()
                }
            ]))
        try await withChannel(to: [server.address]) { channel in
            let error = await error { _ = try await echo(channel) }
            #expect(
                error == RPCError(code: .unavailable, message: "the connection was closed"))
        }
    }

    @Test("a server that stops answering is noticed by its silence")
    func keepsAlive() async throws {
        let server = try #require(
            RawServer([
                { connection in
                    connection.send(type: 4)
                    connection.readToEnd()
                }
            ]))
        var keepalive = ClientKeepalive(time: .seconds(10))
        keepalive.time = .milliseconds(50)
        keepalive.timeout = .milliseconds(50)
        let settings = keepalive
        try await withChannel(to: [server.address], configure: { $0.keepalive = settings }) {
            channel in
            let error = await error { _ = try await echo(channel) }
            #expect(
                error
                    == RPCError(code: .unavailable, message: "the server did not answer a ping"))
        }
    }

    // MARK: - Connections

    /// An address where nobody listens for now.
    private static func unusedPath() -> SocketAddress {
        .unix(path: "/tmp/channel-tests-\(UInt32.random(in: 0 ... .max)).sock")
    }

    @Test("calls fail at once where nobody listens, unless they wait for a server")
    func waitsForReady() async throws {
        let address = Self.unusedPath()
        try await withChannel(to: [address]) { channel in
            let refusal = await error { _ = try await echo(channel) }
            #expect(
                refusal
                    == RPCError(
                        code: .unavailable,
                        message: "cannot connect to `\(address)`: No such file or directory"))
            let late = await error {
                let timeout = Duration.milliseconds(200)
                _ = try await echo(channel, CallOptions(timeout: timeout, waitForReady: true))
            }
            #expect(late?.code == .deadlineExceeded)
            let patient = Task { try await echo(channel, CallOptions(waitForReady: true)) }
            try await withServer(configure: { $0.listeners = [.address(address)] }) { _, _, _, _ in
                let response = try await patient.value
                #expect(response == TextMessage("x"))
            }
        }
    }

    @Test("a name that does not resolve fails calls with the resolver's words")
    func reportsUnknownHost() async throws {
        try await withChannel(to: [.ip(host: "no.such.invalid", port: 1)]) { channel in
            let error = await error { _ = try await echo(channel) }
            #expect(error?.code == .unavailable)
            #expect(error?.message.hasPrefix("cannot resolve `no.such.invalid`: ") == true)
        }
    }

    @Test("the first address that answers takes all calls; a name's addresses count")
    func picksFirst() async throws {
        try await withServer { _, address, _, _ in
            guard case .ip(_, let port) = address else { return }
            let targets = [Self.unusedPath(), .ip(host: "localhost", port: port)]
            try await withChannel(to: targets) { channel in
                let response = try await echo(channel)
                #expect(response == TextMessage("x"))
            }
        }
    }

    @Test("round robin spreads calls, and goes on with the servers that are left")
    func spreadsCalls() async throws {
        try await withServer { _, first, firstService, _ in
            try await withServer { _, second, secondService, server in
                try await withChannel(
                    to: [first, second], configure: { $0.loadBalancing = .roundRobin }
                ) { channel in
                    let ready = CallOptions(waitForReady: true)
                    let services = [firstService, secondService]
                    var counts: [Int] { services.map { $0.echoes.load(ordering: .relaxed) } }
                    // Until both are connected, one gets all.
                    while counts.contains(0) { _ = try await echo(channel, ready) }
                    let before = counts
                    for _ in 0..<10 { _ = try await echo(channel, ready) }
                    #expect(zip(counts, before).map { $0 - $1 } == [5, 5])
                    server.shutDownNow()
                    await server.waitUntilStopped()
                    // One may still go out to the server that is ending, and is lost with it.
                    while counts[0] < before[0] + 14 { _ = try? await echo(channel, ready) }
                }
            }
        }
    }

    @Test("a closed channel fails calls that are open and those to come")
    func closes() async throws {
        try await withServer { channel, _, service, _ in
            let task = Task {
                try await channel.unary(
                    TestMethods.wait, request: TextMessage(), response: TextMessage.self)
            }
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
            channel.close()
            #expect(await error { _ = try await task.value }?.code == .unavailable)
            #expect(
                await error { _ = try await echo(channel) }
                    == RPCError(code: .unavailable, message: "the channel is closed"))
        }
    }
}

/// Fails its first calls.
private final class FlakyService: RegistrableRPCService {
    static let serviceDescriptor = TestMethods.service

    let failures: Int
    let code: RPCError.Code
    let pushback: String?
    /// `grpc-previous-rpc-attempts` of each attempt.
    let seen = Mutex<[[String]]>([])

    init(failures: Int, code: RPCError.Code, pushback: String?) {
        self.failures = failures
        self.code = code
        self.pushback = pushback
    }

    func registerMethods(with router: inout RPCRouter) {
        router.registerUnary(TestMethods.echo) { (request: TextMessage, context) in
            try self.check(context)
            return request
        }
        router.registerClientStreaming(TestMethods.join) {
            (request: RPCAsyncSequence<TextMessage, any Error>, context) in
            try self.check(context)
            var joined = TextMessage()
            for try await part in request { joined.text += part.text }
            return joined
        }
    }

    private func check(_ context: ServerContext) throws {
        let count = seen.withLock { seen in
            seen.append(context.metadata[stringValues: "grpc-previous-rpc-attempts"])
            return seen.count
        }
        guard count <= failures else { return }
        let metadata: Metadata = pushback.map { ["grpc-retry-pushback-ms": .string($0)] } ?? [:]
        throw RPCError(code: code, message: "not yet", metadata: metadata)
    }
}
