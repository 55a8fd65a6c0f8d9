internal import Synchronization

/// Work that is under way, shown on a terminal once it has taken a second.
///
/// With a total it is a bar, without one a spinner, both with the elapsed time.
/// Safe to use from several tasks.
public final class Progress: Sendable {
    private let state: Mutex<ProgressState>

    init(_ title: String, total: Int?) {
        state = Mutex(ProgressState(title: title, total: total))
    }

    /// Counts units of work as done.
    public func advance(by count: Int = 1) {
        state.withLock { $0.completed += count }
    }

    /// Shows what is being worked on, beside the title; empty for nothing.
    public func describe(_ detail: String) {
        state.withLock { $0.detail = detail }
    }

    /// Sets the units of work there are, once that is known.
    public func setTotal(_ total: Int?) {
        state.withLock { $0.total = total }
    }

    var current: ProgressState { state.withLock(\.self) }
}

extension Console {
    /// Runs `body`, showing `title` as its progress.
    ///
    /// Nothing is shown in the first second, at verbosity 0, or if standard error is no terminal. The
    /// line is taken away at the end, also when `body` throws.
    /// `total` is the number of units of work, `nil` if they cannot be counted.
    public func progress<Result>(
        _ title: String,
        total: Int? = nil,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Progress) async throws -> Result
    ) async rethrows -> Result {
        let progress = Progress(title, total: total)
        guard verbosity > .quiet, device.isTerminal(.error) else { return try await body(progress) }
        let console = self
        let ticker = Task { await console.show(progress, after: .seconds(1)) }
        do {
            let result = try await body(progress)
            ticker.cancel()
            await ticker.value
            return result
        } catch {
            ticker.cancel()
            await ticker.value
            throw error
        }
    }

    /// Draws the line ten times a second until cancelled, and takes it away.
    func show(_ progress: Progress, after delay: Duration) async {
        let clock = ContinuousClock()
        let start = clock.now
        try? await Task.sleep(for: delay)
        var tick = 0
        while !Task.isCancelled {
            status.show(
                progress.current.line(elapsed: clock.now - start, tick: tick, width: device.width))
            tick += 1
            try? await Task.sleep(for: .milliseconds(100))
        }
        status.show("")
    }
}
