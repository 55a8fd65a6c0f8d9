import EventLoop
import GRPCCore
import GRPCTransport
import Glibc
import Synchronization

enum TestMethods {
    static let service = ServiceDescriptor(fullyQualifiedService: "test.Test")
    static let echo = MethodDescriptor(service: service, method: "Echo")
    static let fail = MethodDescriptor(service: service, method: "Fail")
    static let wait = MethodDescriptor(service: service, method: "Wait")
    static let count = MethodDescriptor(service: service, method: "Count")
    static let flood = MethodDescriptor(service: service, method: "Flood")
    static let join = MethodDescriptor(service: service, method: "Join")
    static let chat = MethodDescriptor(service: service, method: "Chat")
    static let bloat = MethodDescriptor(service: service, method: "Bloat")
    static let linger = MethodDescriptor(service: service, method: "Linger")
    static let block = MethodDescriptor(service: service, method: "Block")
    static let alternate = MethodDescriptor(service: service, method: "Alternate")
    static let remaining = MethodDescriptor(service: service, method: "Remaining")
    static let identity = MethodDescriptor(service: service, method: "Identity")
    static let traced = MethodDescriptor(service: service, method: "Traced")
    static let unregistered = MethodDescriptor(service: service, method: "Nothing")
}

struct PlainError: Error {}

/// Does what the tests need, one thing a method.
final class TestService: RegistrableRPCService {
    static let serviceDescriptor = TestMethods.service

    /// Handlers of `Wait` and `Flood` that saw their cancellation.
    let cancellations = Atomic(0)
    /// Handlers of `Echo` that have begun.
    let echoes = Atomic(0)
    /// Handlers of `Wait` that have begun.
    let waiting = Atomic(0)
    /// Handlers of `Block` that have ended.
    let unblocked = Atomic(0)
    /// Messages that `Flood` has written.
    let flooded = Atomic(0)

    func registerMethods(with router: inout RPCRouter) {
        router.registerUnary(TestMethods.echo) { (request: TextMessage, context) in
            context.setInitialMetadata(["x-initial": "i"])
            if let name = context.metadata[stringValues: "compress"].first,
                let algorithm = CompressionAlgorithm(rawValue: name)
            {
                context.setCompression(algorithm)
            }
            self.echoes.wrappingAdd(1, ordering: .relaxed)
            var trailing = context.metadata
            trailing.removeAllValues(forKey: "user-agent")
            context.setTrailingMetadata(trailing)
            return request
        }
        router.registerUnary(TestMethods.fail) { (request: TextMessage, _) -> TextMessage in
            guard request.text.isEmpty else {
                throw RPCError(
                    code: .notFound, message: request.text, metadata: ["x-detail": "d"]
                )
            }
            throw PlainError()
        }
        router.registerUnary(TestMethods.wait) { (request: TextMessage, _) -> TextMessage in
            self.waiting.wrappingAdd(1, ordering: .relaxed)
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                self.cancellations.wrappingAdd(1, ordering: .relaxed)
                throw error
            }
            return request
        }
        router.registerServerStreaming(TestMethods.count) {
            (request: TextMessage, response: RPCWriter<TextMessage>, _) in
            for number in 0..<(Int(request.text) ?? 0) {
                try await response.write(TextMessage("\(number)"))
            }
        }
        router.registerUnary(TestMethods.remaining) { (_: TextMessage, context) in
            TextMessage(context.timeRemaining.map { "\($0 / .seconds(1))" } ?? "none")
        }
        router.registerServerStreaming(TestMethods.alternate) {
            (request: TextMessage, response: RPCWriter<TextMessage>, _) in
            for isCompressed in [true, false, true, false] {
                let options = WriteOptions(allowsCompression: isCompressed)
                try await response.write(request, options: options)
            }
        }
        router.registerServerStreaming(TestMethods.flood) {
            (request: TextMessage, response: RPCWriter<TextMessage>, _) in
            defer { self.cancellations.wrappingAdd(1, ordering: .relaxed) }
            while true {
                try await response.write(request)
                self.flooded.wrappingAdd(1, ordering: .relaxed)
            }
        }
        router.registerServerStreaming(TestMethods.traced) {
            (_: TextMessage, response: RPCWriter<TextMessage>, context) in
            let trace = context.traceContext
            let text = trace.map { "\($0.parent) \($0.state)" } ?? "none"
            try await response.write(TextMessage(text))
        }
        router.registerClientStreaming(TestMethods.join) {
            (request: RPCAsyncSequence<TextMessage, any Error>, _) in
            var joined = TextMessage()
            for try await part in request { joined.text += part.text }
            return joined
        }
        router.registerUnary(TestMethods.bloat) { (request: TextMessage, context) in
            let value = String(repeating: "x", count: Int(request.text) ?? 0)
            context.setTrailingMetadata(["x-bloat": .string(value)])
            return request
        }
        router.registerUnary(TestMethods.identity) { (_: TextMessage, context) in
            TextMessage(context.peerIdentity?.names.joined(separator: " ") ?? "nobody")
        }
        router.registerUnary(TestMethods.block) { (request: TextMessage, _) in
            self.waiting.wrappingAdd(1, ordering: .relaxed)
            sleep(6)
            self.unblocked.wrappingAdd(1, ordering: .relaxed)
            return request
        }
        router.registerClientStreaming(TestMethods.linger) {
            (_: RPCAsyncSequence<TextMessage, any Error>, _) in
            self.waiting.wrappingAdd(1, ordering: .relaxed)
            try await Task.sleep(for: .seconds(60))
            return TextMessage()
        }
        router.registerBidirectional(TestMethods.chat) {
            (
                request: RPCAsyncSequence<TextMessage, any Error>,
                response: RPCWriter<TextMessage>, _
            ) in
            for try await message in request { try await response.write(message) }
        }
    }
}

/// Runs a server with ``TestService`` for the length of `body`, which gets a channel to it.
func withServer(
    loops: Int = 2,
    interceptors: [any ServerInterceptor] = [],
    configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (Channel, SocketAddress, TestService, GRPCServer) async throws -> Void
) async throws {
    let group = try EventLoopGroup(count: loops)
    defer { group.stop() }
    let service = TestService()
    var configuration = ServerConfiguration(
        listeners: [.address(.ip(host: "127.0.0.1", port: 0))]
    )
    configure(&configuration)
    let server = GRPCServer(
        configuration: configuration,
        router: RPCRouter(services: [service]),
        interceptors: interceptors,
        group: group
    )
    let address = try await server.start()[0]
    let channel = Channel(to: address, loop: group.next())
    do {
        try await body(channel, address, service, server)
    } catch {
        server.shutDownNow()
        throw error
    }
    server.shutDownNow()
    await server.waitUntilStopped()
}

/// Waits until `condition` holds, for at most 20 seconds.
func eventually(_ condition: () -> Bool) async -> Bool {
    for _ in 0..<2_000 {
        if condition() { return true }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return condition()
}
