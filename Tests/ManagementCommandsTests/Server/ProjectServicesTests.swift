import GRPCCore
import GRPCServices
import ProjectRegistry
import Testing

@testable import ManagementCommands

private enum UnwellApp: App {
    static let label = "unwell"
    static let health = {
        let health = HealthService()
        health.setStatus(.notServing, for: "unwell.Service")
        return health
    }()
    static let services: [any RegistrableRPCService] = [health]
}

@Suite struct ProjectServicesTests {
    @Test("a server without apps has health and, in debug, both reflections, all healthy")
    func builtin() throws {
        var settings = Settings()
        settings.debug = true
        let services = try ProjectServices(apps: AppRegistry(), settings: settings)
        let names = services.router.services.map(\.fullyQualifiedService)
        #expect(
            names == [
                "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
                "grpc.reflection.v1alpha.ServerReflection",
            ]
        )
        for name in names + [""] { #expect(services.health.status(of: name) == .serving) }
        #expect(services.health.status(of: "blog.PostController") == nil)
    }

    @Test("reflection is a setting, and without it as `debug` is", arguments: [true, false])
    func reflection(isDebug: Bool) throws {
        for setting in [nil, true, false] as [Bool?] {
            var settings = Settings()
            settings.debug = isDebug
            settings.grpc.reflection = setting
            let services = try ProjectServices(apps: AppRegistry(), settings: settings)
            let isThere = services.router.services.contains {
                $0.description.contains("reflection")
            }
            #expect(isThere == setting ?? isDebug)
        }
    }

    @Test("an app that lists a health service drives it, and its status stays")
    func drivesHealth() throws {
        let apps = AppRegistry(apps: [UnwellApp.self])
        let services = try ProjectServices(apps: apps, settings: Settings())
        #expect(services.health === UnwellApp.health)
        #expect(services.health.status(of: "grpc.health.v1.Health") == .serving)
        #expect(services.health.status(of: "unwell.Service") == .notServing)
    }

    @Test("health is there without any service")
    func withoutReflection() throws {
        let services = try ProjectServices(apps: AppRegistry(), settings: Settings())
        #expect(services.router.services.map(\.fullyQualifiedService) == ["grpc.health.v1.Health"])
        #expect(
            MethodListing(services.router).lines == [
                "* /grpc.health.v1.Health/Check: unary",
                "* /grpc.health.v1.Health/List: unary",
                "* /grpc.health.v1.Health/Watch: server streaming",
            ]
        )
    }
}
