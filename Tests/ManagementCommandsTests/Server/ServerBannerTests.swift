import GRPCTransport
import Testing

@testable import ManagementCommands

@Suite struct ServerBannerTests {
    @Test("each line reads as Django's")
    func lines() {
        let address = SocketAddress.ip(host: "::", port: 50051)
        #expect(ServerBanner.start(addresses: [address]) == "Starting gRPC server at [::]:50051")
        #expect(
            ServerBanner.developmentStart(addresses: [address, .unix(path: "/run/a")])
                == "Starting development gRPC server at [::]:50051, unix:/run/a"
        )
        #expect(ServerBanner.changed(["a.swift"]) == "a.swift changed, reloading.")
        #expect(ServerBanner.changed(["a", "b", "c"]) == "a and 2 more changed, reloading.")
        #expect(
            ServerBanner.date(year: 2026, month: 3, day: 7, hour: 9, minute: 5, second: 0)
                == "March 07, 2026 - 09:05:00"
        )
        #expect(
            ServerBanner.unappliedMigrations(
                count: 2, apps: ["account", "blog"], program: "manage")
                    == """

                    You have 2 unapplied migrations. Your project may not work properly until you apply the \
                    migrations for app(s): account, blog.
                    Run 'manage migrate' to apply them.
                    """
        )
    }
}
