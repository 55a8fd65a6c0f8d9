internal import GRPCCore
internal import GRPCServices
internal import ProjectRegistry

/// Everything that a project's server answers: its apps' services, health, and reflection if the settings allow it.
struct ProjectServices {
    let router: RPCRouter
    let health: HealthService

    /// - Throws: `CommandError` when the settings name handlers that no app offers.
    init(apps: AppRegistry, settings: Settings) throws {
        var router = RPCRouter(services: try apps.rootHandlers(settings))
        let health = HealthService()
        health.registerMethods(with: &router)
        if settings.grpc.reflection {
            for service in ReflectionService.services(describing: router.services) {
                service.registerMethods(with: &router)
            }
        }
        for service in router.services {
            health.setStatus(.serving, for: service.fullyQualifiedService)
        }
        self.router = router
        self.health = health
    }
}
