/// The deadline of the RPC whose handler the current task is part of.
///
/// Calls that the handler makes end by then too: nobody waits for what they would answer later. A task that is
/// to go on longer is made with `Task.detached`.
///
/// Source: <https://grpc.io/docs/guides/deadlines/#deadline-propagation>
package enum InheritedDeadline {
    /// nil outside of handlers, and in those whose caller waits without limit.
    @TaskLocal package static var current: ContinuousClock.Instant?
}

extension CallOptions {
    /// The options with a timeout that ends no later than the RPC that the current task answers.
    var withinInheritedDeadline: CallOptions {
        guard let deadline = InheritedDeadline.current else { return self }
        let left = max(.zero, deadline - ContinuousClock.now)
        var options = self
        options.timeout = timeout.map { min($0, left) } ?? left
        return options
    }
}
