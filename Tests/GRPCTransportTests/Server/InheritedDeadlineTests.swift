import EventLoop
import GRPCCore
import GRPCTransport
import Synchronization
import Testing

/// Calls that a handler makes end with the RPC that it answers.
@Suite(.timeLimit(.minutes(2))) struct InheritedDeadlineTests {
    /// Calls `method` of another server from within a handler, and returns what comes of it.
    private func forward(
        to method: MethodDescriptor, outer: CallOptions, inner: CallOptions,
        _ body: (TextMessage?, RPCError?, TestService) async throws -> Void
    ) async throws {
        try await withServer { channel, _, service, _ in
            let proxy = ForwardingService(
                channel: channel, method: method, options: inner)
            let group = try EventLoopGroup(count: 1)
            defer { group.stop() }
            let server = GRPCServer(
                configuration: ServerConfiguration(
                    listeners: [.address(.ip(host: "127.0.0.1", port: 0))]),
                router: RPCRouter(services: [proxy]), group: group)
            let outside = Channel(to: try await server.start()[0], loop: group.next())
            do {
                let response: TextMessage = try await outside.unary(
                    ForwardingService.forward, request: TextMessage("x"), options: outer)
                try await body(response, nil, service)
            } catch {
                try await body(nil, error as? RPCError, service)
            }
            server.shutDownNow()
            await server.waitUntilStopped()
        }
    }

    @Test(
        "the earlier of the caller's deadline and the call's own timeout counts",
        arguments: [
            (Duration?.none, Duration?.none, "none"), (.seconds(100), .none, "0...100"),
            (.none, .seconds(50), "0...50"), (.seconds(100), .seconds(50), "0...50"),
            (.seconds(50), .seconds(100), "0...50"),
        ])
    func takesEarlier(outer: Duration?, inner: Duration?, expected: String) async throws {
        try await forward(
            to: TestMethods.remaining, outer: CallOptions(timeout: outer),
            inner: CallOptions(timeout: inner)
        ) { response, error, _ in
            #expect(error == nil)
            let seconds = response.flatMap { Double($0.text) }
            switch expected {
            case "none": #expect(response == TextMessage("none"))
            case "0...50": #expect(seconds.map { (0...50).contains($0) } == true)
            default: #expect(seconds.map { (50...100).contains($0) } == true)
            }
        }
    }

    @Test("when the deadline passes, the call that the handler waits for ends too")
    func endsInnerCall() async throws {
        // On a busy machine the time may be over before the inner call is there to be ended.
        for seconds in [3, 9, 27] {
            let isProven = Mutex(false)
            try await forward(
                to: TestMethods.wait, outer: CallOptions(timeout: .seconds(seconds)),
                inner: .defaults
            ) { _, error, service in
                #expect(error?.code == .deadlineExceeded)
                guard service.waiting.load(ordering: .relaxed) == 1 else { return }
                isProven.withLock { $0 = true }
                #expect(await eventually { service.cancellations.load(ordering: .relaxed) == 1 })
            }
            if isProven.withLock({ $0 }) { return }
        }
        Issue.record("the inner call did not begin within 27 s")
    }
}

private struct ForwardingService: RegistrableRPCService {
    static let serviceDescriptor = ServiceDescriptor(fullyQualifiedService: "test.Forwarding")
    static let forward = MethodDescriptor(service: serviceDescriptor, method: "Forward")

    let channel: Channel
    let method: MethodDescriptor
    let options: CallOptions

    func registerMethods(with router: inout RPCRouter) {
        router.registerUnary(Self.forward) { (request: TextMessage, _) -> TextMessage in
            try await channel.unary(method, request: request, options: options)
        }
    }
}
