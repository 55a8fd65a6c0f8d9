import GRPCCore

/// Answers what it is sent, in each of the four kinds of RPC.
struct EchoService: RegistrableRPCService {
    static let serviceDescriptor = ServiceDescriptor(fullyQualifiedService: "echo.Echo")

    func registerMethods(with router: inout RPCRouter) {
        let service = Self.serviceDescriptor
        router.registerUnary(MethodDescriptor(service: service, method: "Ping")) {
            try await ping(request: $0, context: $1)
        }
        router.registerUnary(MethodDescriptor(service: service, method: "Work")) {
            try await work(request: $0, context: $1)
        }
        router.registerServerStreaming(
            MethodDescriptor(service: service, method: "List"), handler: list
        )
        router.registerClientStreaming(
            MethodDescriptor(service: service, method: "Join"), handler: join
        )
        router.registerBidirectional(
            MethodDescriptor(service: service, method: "Chat"), handler: chat
        )
    }

    func ping(request: EchoMessage, context: ServerContext) async throws -> EchoMessage {
        request
    }

    /// Echoes after some 100 microseconds of work: a chain of multiplications and shifts that no compiler can shorten,
    /// as it does one of multiplications alone.
    func work(request: EchoMessage, context: ServerContext) async throws -> EchoMessage {
        var state = UInt64(request.payload.utf8.count)
        for _ in 0..<50_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            state ^= state >> 29
        }
        return state == 0 ? EchoMessage() : request
    }

    /// Sends the request 10,000 times.
    func list(
        request: EchoMessage, response: RPCWriter<EchoMessage>, context: ServerContext
    ) async throws {
        for _ in 0..<10_000 { try await response.write(request) }
    }

    func join(
        request: RPCAsyncSequence<EchoMessage, any Error>, context: ServerContext
    ) async throws -> EchoMessage {
        var joined = EchoMessage()
        for try await part in request { joined.payload += part.payload }
        return joined
    }

    func chat(
        request: RPCAsyncSequence<EchoMessage, any Error>,
        response: RPCWriter<EchoMessage>,
        context: ServerContext
    ) async throws {
        for try await message in request { try await response.write(message) }
    }
}
