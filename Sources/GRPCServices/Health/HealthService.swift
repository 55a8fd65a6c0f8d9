public import GRPCCore
internal import Protobuf
internal import Synchronization

/// Tells load balancers and orchestrators which services answer: `grpc.health.v1.Health`.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/health-checking.md>; List: gRFC A90.
public final class HealthService: RegistrableRPCService {
    /// Whether calls are answered.
    public typealias ServingStatus = Grpc_Health_V1_HealthCheckResponse.ServingStatus

    private typealias CheckRequest = Grpc_Health_V1_HealthCheckRequest
    private typealias CheckResponse = Grpc_Health_V1_HealthCheckResponse

    private let registry: Mutex<HealthRegistry>

    /// Makes the service; the whole server, under the empty name, is `serving` as each of `services` is.
    public init(services: [ServiceDescriptor] = []) {
        var registry = HealthRegistry()
        _ = registry.set(.serving, for: "")
        for service in services { _ = registry.set(.serving, for: service.fullyQualifiedService) }
        self.registry = Mutex(registry)
    }

    /// Sets the status of a service, by its fully qualified name. Without effect once shutdown has begun.
    public func setStatus(_ status: ServingStatus, for service: String) {
        deliver { $0.set(status, for: service) }
    }

    /// Makes every service `notServing` for good, tells all watchers so, and ends their calls.
    public func beginShutdown() {
        deliver { $0.shutDown() }
    }

    /// The status of a service, `nil` if it is not known.
    public func status(of service: String) -> ServingStatus? {
        registry.withLock { $0.statuses[service] }
    }

    // MARK: - RegistrableRPCService

    /// `grpc.health.v1.Health`.
    public static var serviceDescriptor: ServiceDescriptor {
        ServiceDescriptor(
            fullyQualifiedService: "grpc.health.v1.Health",
            fileDescriptorBytes: { Grpc_Health_V1_HealthProtoFile.descriptor.serializedBytes }
        )
    }

    /// Adds Check, List and Watch.
    public func registerMethods(with router: inout RPCRouter) {
        let service = Self.serviceDescriptor
        router.registerUnary(MethodDescriptor(service: service, method: "Check")) { request, _ in
            try self.check(request)
        }
        router.registerUnary(MethodDescriptor(service: service, method: "List")) { request, _ in
            try self.list(request)
        }
        router.registerServerStreaming(MethodDescriptor(service: service, method: "Watch")) {
            request, response, _ in
            try await self.watch(request, response: response)
        }
    }

    // MARK: - Methods

    private func check(_ request: CheckRequest) throws -> CheckResponse {
        guard let status = status(of: request.service) else {
            throw RPCError(code: .notFound, message: "unknown service `\(request.service)`")
        }
        return .with { $0.status = status }
    }

    private func list(
        _ request: Grpc_Health_V1_HealthListRequest
    ) throws -> Grpc_Health_V1_HealthListResponse {
        let statuses = registry.withLock { $0.statuses }
        // A90 leaves the bound to the server and names the status.
        guard statuses.count <= 100 else {
            throw RPCError(
                code: .resourceExhausted,
                message: "the server has \(statuses.count) services, more than a List may answer"
            )
        }
        return .with { response in
            response.statuses = statuses.mapValues { status in .with { $0.status = status } }
        }
    }

    /// Sends the status at once and then each change, until the client leaves or the server shuts down.
    private func watch(_ request: CheckRequest, response: RPCWriter<CheckResponse>) async throws {
        // Of the states that a slow client missed, only the newest counts.
        let (changes, continuation) = AsyncStream.makeStream(
            of: ServingStatus.self, bufferingPolicy: .bufferingNewest(1)
        )
        let watcher = registry.withLock {
            $0.addWatcher(of: request.service) { delivery in
                switch delivery {
                case .status(let status): continuation.yield(status)
                case .end: continuation.finish()
                }
            }
        }
        defer { registry.withLock { $0.removeWatcher(watcher) } }
        var last: ServingStatus?
        for await status in changes where status != last {
            last = status
            try await response.write(.with { $0.status = status })
        }
        try Task.checkCancellation()
        throw RPCError(code: .unavailable, message: "the server is shutting down")
    }

    private func deliver(_ change: (inout HealthRegistry) -> [HealthRegistry.Notification]) {
        // Outside the lock: a delivery may resume a task that takes it.
        for notification in registry.withLock({ change(&$0) }) { notification() }
    }
}
