/// The statuses and who wants to hear of them. Pure: what is to be told comes back to the caller.
struct HealthRegistry {
    typealias ServingStatus = HealthService.ServingStatus
    typealias WatcherID = Int
    typealias Notification = () -> Void

    enum Delivery: Equatable {
        case status(ServingStatus)
        case end
    }

    private struct Watcher {
        var service: String
        var deliver: @Sendable (Delivery) -> Void
    }

    private(set) var statuses: [String: ServingStatus] = [:]
    private var watchers: [WatcherID: Watcher] = [:]
    private var nextWatcher = 0
    private var isShutDown = false

    mutating func set(_ status: ServingStatus, for service: String) -> [Notification] {
        guard !isShutDown, statuses[service] != status else { return [] }
        statuses[service] = status
        return notifications(for: service, .status(status))
    }

    mutating func shutDown() -> [Notification] {
        guard !isShutDown else { return [] }
        let changed = statuses.keys.sorted().flatMap { set(.notServing, for: $0) }
        isShutDown = true
        let ends = watchers.keys.sorted().compactMap { watchers[$0] }
            .map { watcher in { watcher.deliver(.end) } }
        return changed + ends
    }

    /// Adds a watcher, which hears of the present status at once.
    mutating func addWatcher(
        of service: String,
        deliver: @escaping @Sendable (Delivery) -> Void
    ) -> WatcherID {
        nextWatcher += 1
        watchers[nextWatcher] = Watcher(service: service, deliver: deliver)
        deliver(.status(statuses[service] ?? .serviceUnknown))
        if isShutDown { deliver(.end) }
        return nextWatcher
    }

    mutating func removeWatcher(_ identifier: WatcherID) {
        watchers[identifier] = nil
    }

    private func notifications(for service: String, _ delivery: Delivery) -> [Notification] {
        watchers.keys.sorted().compactMap { watchers[$0] }
            .filter { $0.service == service }
            .map { watcher in { watcher.deliver(delivery) } }
    }
}
