/// The RPC whose handler the current task is part of: what client calls made inside of a handler take over.
///
/// They carry its trace on, and end by its deadline, since nobody waits for what they would answer later. A task that is
/// to go on longer is made with `Task.detached`.
///
/// Source: <https://grpc.io/docs/guides/deadlines/#deadline-propagation>
package enum InheritedCall {
    /// Set around handlers whose RPC has something to pass on; nil in others, and outside of handlers.
    @TaskLocal package static var context: ServerContext?
}

extension CallOptions {
    /// The options with a timeout that ends no later than the RPC that the current task answers.
    var withinInheritedDeadline: CallOptions {
        guard let deadline = InheritedCall.context?.deadline else { return self }
        let left = max(.zero, deadline - ContinuousClock.now)
        var options = self
        options.timeout = timeout.map { min($0, left) } ?? left
        return options
    }
}
