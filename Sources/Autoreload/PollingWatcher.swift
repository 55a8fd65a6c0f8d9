internal import Synchronization

/// Looks at every file again each `interval`. The fallback where the kernel tells nothing.
package final class PollingWatcher: FileWatcher {
    package let name = "polling"
    private let scope: WatchScope
    private let interval: Duration
    private let last: Mutex<FileSnapshot>

    package init(scope: WatchScope, interval: Duration = .seconds(1)) {
        self.scope = scope
        self.interval = interval
        last = Mutex(FileSnapshot(of: scope))
    }

    package func waitForActivity(timeout: Duration?, stop: StopSignal) -> Bool {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while true {
            let remaining = deadline.map { max(.zero, $0 - .now) } ?? interval
            if stop.poll([], timeout: min(interval, remaining)) == .stopped { return false }
            if hasChanged() { return true }
            if let deadline, deadline <= .now { return false }
        }
    }

    private func hasChanged() -> Bool {
        let current = FileSnapshot(of: scope)
        return last.withLock { last in
            defer { last = current }
            return last != current
        }
    }
}
