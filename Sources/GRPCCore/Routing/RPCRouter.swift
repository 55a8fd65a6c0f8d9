/// The methods that a server answers.
///
/// Generated service protocols register themselves: `service.registerMethods(with: &router)`.
public struct RPCRouter: Sendable {
    private var registrations: [MethodDescriptor: MethodRegistration] = [:]

    /// Makes a router without methods.
    public init() {}

    /// Makes a router with the methods of `services`.
    public init(services: [any RegistrableRPCService]) {
        for service in services { service.registerMethods(with: &self) }
    }

    /// Every method, sorted by name.
    public var methods: [MethodDescriptor] {
        registrations.keys.sorted { $0.fullyQualifiedMethod < $1.fullyQualifiedMethod }
    }

    /// Every service that has a method here, sorted by name.
    public var services: [ServiceDescriptor] {
        Set(registrations.keys.map(\.service))
            .sorted { $0.fullyQualifiedService < $1.fullyQualifiedService }
    }

    /// The kind of a method, or nil if it is not registered.
    public func kind(of method: MethodDescriptor) -> RPCKind? {
        registrations[method]?.kind
    }

    /// Whether a method is registered.
    public func hasHandler(for method: MethodDescriptor) -> Bool {
        registrations[method] != nil
    }

    /// Removes a method.
    ///
    /// - Returns: Whether it was registered.
    @discardableResult
    public mutating func removeHandler(for method: MethodDescriptor) -> Bool {
        registrations.removeValue(forKey: method) != nil
    }

    @usableFromInline
    mutating func register(_ registration: MethodRegistration) {
        registrations[registration.descriptor] = registration
    }

    /// Makes the form of the methods that a transport looks up, with `interceptors` around every handler, the
    /// first one outermost.
    package func makeMethodTable(interceptors: [any ServerInterceptor]) -> MethodTable {
        MethodTable(registrations.values.map { $0.makeHandler(interceptors: interceptors) })
    }
}

/// A service that can add its methods to a router. Generated service protocols refine it.
public protocol RegistrableRPCService: Sendable {
    /// The service's name and description.
    static var serviceDescriptor: ServiceDescriptor { get }

    /// Adds every method to `router`. A method that is there already is replaced.
    func registerMethods(with router: inout RPCRouter)
}
