internal import GRPCCore
internal import GRPCServices
internal import ProjectRegistry

/// Everything that a project's server answers: its apps' services, health, and reflection if the settings allow it.
///
/// An app that drives its services' health makes the `HealthService` itself and lists it among its services.
struct ProjectServices {
    let router: RPCRouter
    let health: HealthService

    /// - Throws: `CommandError` when the settings name handlers that no app offers.
    init(apps: AppRegistry, settings: Settings) throws {
        let handlers = try apps.rootHandlers(settings)
        var router = RPCRouter(services: handlers)
        let health = handlers.lazy.compactMap { $0 as? HealthService }.first ?? HealthService()
        health.registerMethods(with: &router)
        if settings.allowsReflection {
            for service in ReflectionService.services(describing: router.services) {
                service.registerMethods(with: &router)
            }
        }
        for service in router.services
        where health.status(of: service.fullyQualifiedService) == nil {
            health.setStatus(.serving, for: service.fullyQualifiedService)
        }
        self.router = router
        self.health = health
    }
}
