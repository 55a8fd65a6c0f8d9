/// Waits for something to happen below a root. Says that it did, not what: a ``FileSnapshot`` tells.
///
/// Two ways exist: ``InotifyWatcher`` is told by the kernel, ``PollingWatcher`` looks again and again and works on
/// file systems that tell nothing (network mounts, some containers).
package protocol FileWatcher: Sendable {
    /// What a person is told the watching is done with.
    var name: String { get }

    /// Blocks the calling thread until there is activity, `timeout` has passed, or `stop` was signalled.
    ///
    /// - Parameters:
    ///   - timeout: the longest wait; `nil` waits without end.
    ///   - stop: ends the wait early.
    /// - Returns: whether there was activity.
    func waitForActivity(timeout: Duration?, stop: StopSignal) -> Bool
}
