import Synchronization
import Testing

@testable import GRPCServices

@Suite struct HealthRegistryTests {
    /// What one watcher was told.
    private final class Told: Sendable {
        private let deliveries = Mutex<[HealthRegistry.Delivery]>([])

        func add(_ delivery: HealthRegistry.Delivery) {
            deliveries.withLock { $0.append(delivery) }
        }
        var all: [HealthRegistry.Delivery] { deliveries.withLock { $0 } }
    }

    @Test("a watcher hears the present status at once, then each change of its service alone")
    func watch() {
        let told = Told()
        var registry = HealthRegistry()
        registry.set(.serving, for: "a").deliver()
        _ = registry.addWatcher(of: "a") { told.add($0) }
        registry.set(.serving, for: "a").deliver()
        registry.set(.notServing, for: "b").deliver()
        registry.set(.notServing, for: "a").deliver()
        #expect(told.all == [.status(.serving), .status(.notServing)])
    }

    @Test("a watcher of an unknown service hears so, and of its first status")
    func watchUnknown() {
        let told = Told()
        var registry = HealthRegistry()
        let watcher = registry.addWatcher(of: "a") { told.add($0) }
        registry.set(.serving, for: "a").deliver()
        registry.removeWatcher(watcher)
        registry.set(.notServing, for: "a").deliver()
        #expect(told.all == [.status(.serviceUnknown), .status(.serving)])
    }

    @Test("shutdown makes all services unhealthy for good and ends watching")
    func shutdown() {
        let told = Told()
        var registry = HealthRegistry()
        registry.set(.serving, for: "").deliver()
        registry.set(.serving, for: "a").deliver()
        _ = registry.addWatcher(of: "a") { told.add($0) }
        registry.shutDown().deliver()
        registry.shutDown().deliver()
        registry.set(.serving, for: "a").deliver()
        #expect(registry.statuses == ["": .notServing, "a": .notServing])
        #expect(told.all == [.status(.serving), .status(.notServing), .end])

        let late = Told()
        _ = registry.addWatcher(of: "a") { late.add($0) }
        #expect(late.all == [.status(.notServing), .end])
    }
}

extension [HealthRegistry.Notification] {
    fileprivate func deliver() {
        for notification in self { notification() }
    }
}
