import GRPCCore
import GRPCServices
import ProjectRegistry
import Testing

@testable import ManagementCommands

@Suite struct ProjectServicesTests {
    @Test("a server without apps has health and both reflections, all healthy")
    func builtin() throws {
        let services = try ProjectServices(apps: AppRegistry(), settings: Settings())
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

    @Test("the settings can leave reflection out")
    func withoutReflection() throws {
        var settings = Settings()
        settings.grpc.reflection = false
        let services = try ProjectServices(apps: AppRegistry(), settings: settings)
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
