internal import Dispatch

/// Watches a scope on a thread of its own and tells what changed, one batch for each burst.
package final class ChangeMonitor: Sendable {
    /// What the watching is done with, for the person: `inotify` or `polling`.
    package let watcherName: String
    /// Never empty batches, sorted by path. One consumer. Ends after ``stop()``.
    package let batches: AsyncStream<[FileChange]>
    private let stopSignal = StopSignal()

    /// Starts to watch. Every change made after this returns is told.
    package init(
        scope: WatchScope,
        watcher: any FileWatcher,
        debouncer: Debouncer<ContinuousClock.Instant> = Debouncer()
    ) {
        let (stream, continuation) = AsyncStream.makeStream(of: [FileChange].self)
        let baseline = FileSnapshot(of: scope)
        let stop = stopSignal
        watcherName = watcher.name
        batches = stream
        DispatchQueue(label: "autoreload.monitor").async {
            Self.watch(scope, from: baseline, with: watcher, debouncer: debouncer, stop: stop) {
                continuation.yield($0)
            }
            continuation.finish()
        }
    }

    /// Watches with inotify, or by polling where that is not to be had.
    package convenience init(scope: WatchScope) {
        let watcher: any FileWatcher =
            (try? InotifyWatcher(scope: scope)) ?? PollingWatcher(scope: scope)
        self.init(scope: scope, watcher: watcher)
    }

    deinit {
        stopSignal.raise()
    }

    /// Ends ``batches``. Idempotent.
    package func stop() {
        stopSignal.raise()
    }

    private static func watch(
        _ scope: WatchScope,
        from baseline: FileSnapshot,
        with watcher: any FileWatcher,
        debouncer: Debouncer<ContinuousClock.Instant>,
        stop: StopSignal,
        report: ([FileChange]) -> Void
    ) {
        var snapshot = baseline
        var debouncer = debouncer
        while !stop.isRaised {
            let timeout = debouncer.deadline.map { max(.zero, $0 - .now) }
            if watcher.waitForActivity(timeout: timeout, stop: stop) { debouncer.record(at: .now) }
            guard debouncer.fire(at: .now) else { continue }
            let current = FileSnapshot(of: scope)
            let changes = current.changes(since: snapshot)
            snapshot = current
            if !changes.isEmpty { report(changes) }
        }
    }
}
