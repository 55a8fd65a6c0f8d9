import CommandLineKit
import GRPCCore
import ProjectRegistry
import Protobuf
import Testing

private struct Named: ServerInterceptor {
    var name: String

    func intercept<Input: Message, Output: Message>(
        request: RPCAsyncSequence<Input, any Error>,
        response: RPCWriter<Output>,
        context: ServerContext,
        next: ServerInterceptorNext<Input, Output>
    ) async throws {
        try await next(request, response, context)
    }
}

private struct PingService: RegistrableRPCService {
    static let serviceDescriptor = ServiceDescriptor(fullyQualifiedService: "shop.Ping")

    func registerMethods(with router: inout RPCRouter) {}
}

private enum ShopApp: App {
    static let label = "shop"
    static let interceptors: [String: any ServerInterceptor] = [
        "Token": Named(name: "token"), "Log": Named(name: "log"),
    ]
    static let services: [any RegistrableRPCService] = [PingService(), PingService()]
    static let rootHandlers: [String: [any RegistrableRPCService]] = ["inner": [PingService()]]
}

@Suite struct NamedCodeTests {
    private let registry = AppRegistry(project: "p", apps: [ShopApp.self])

    private func settings(interceptors: [String] = [], hook: String? = nil) -> Settings {
        var settings = Settings()
        settings.grpc.interceptors = interceptors
        settings.grpc.rootHandlersHook = hook
        settings.origins["grpc.interceptors"] = .file("settings.yaml", line: 3)
        settings.origins["grpc.root_handlers_hook"] = .file("settings.yaml", line: 4)
        return settings
    }

    @Test("interceptors come in the order of the settings")
    func interceptors() throws {
        let found = try registry.interceptors(
            settings(interceptors: ["shop.Log", "shop.Token"]))
        #expect(found.compactMap { ($0 as? Named)?.name } == ["log", "token"])
        #expect(try registry.interceptors(Settings()).isEmpty)
    }

    @Test("the hook chooses a list of services, one app's, or all there are")
    func rootHandlers() throws {
        #expect(try registry.rootHandlers(Settings()).count == 2)
        #expect(try registry.rootHandlers(settings(hook: "shop.inner")).count == 1)
        #expect(try registry.rootHandlers(settings(hook: "shop.services")).count == 2)
    }

    @Test("a name that no app offers is refused with its place and the nearest one")
    func unknown() {
        let interceptor = #expect(throws: CommandError.self) {
            try registry.interceptors(settings(interceptors: ["shop.Tokn"]))
        }
        #expect(
            interceptor?.message
                == "settings.yaml:3: `grpc.interceptors` names `shop.Tokn`, which no installed app offers"
        )
        #expect(interceptor?.hint == "did you mean `shop.Token`?")
        let hook = #expect(throws: CommandError.self) {
            try registry.rootHandlers(settings(hook: "project.urls.grpc_handlers"))
        }
        #expect(hook?.hint == "there is `shop.inner`, `shop.services`")
        let none = #expect(throws: CommandError.self) {
            try AppRegistry().interceptors(settings(interceptors: ["a.B"]))
        }
        #expect(none?.hint == "no installed app offers any")
    }
}
