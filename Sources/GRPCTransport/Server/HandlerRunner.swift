internal import EventLoop
internal import GRPCCore

/// The task in which handlers run, so that an RPC can cancel it.
///
/// One task runs many RPCs, one after the other: see ``HandlerRunner``.
final class HandlerTask: @unchecked Sendable {
    fileprivate var task: Task<Void, Never>?
    fileprivate var isFinished = false
    private(set) var isCancelled = false

    /// On the loop.
    func cancel() {
        isCancelled = true
        task?.cancel()
    }
}

/// Runs the handlers of a loop's RPCs.
///
/// Making a task costs more than all else that gRPC does for a short RPC. So a task, once made, runs every
/// RPC that is ready; only while a handler is suspended does the next RPC get another task. An RPC whose
/// handler never suspends thus costs a fraction of a task, and one whose handler does costs one.
final class HandlerRunner: @unchecked Sendable {
    private let loop: EventLoop
    /// nil in the place of one that has been taken.
    @exclusivity(unchecked) private var ready: [ServerStream?] = []
    @exclusivity(unchecked) private var next = 0

    init(loop: EventLoop) {
        self.loop = loop
    }

    /// Adds an RPC that is ready to run.
    func append(_ stream: ServerStream) {
        ready.append(stream)
    }

    /// Starts every RPC that is ready. On the loop, and not inside of a callback of nghttp2, because handlers
    /// may run to their end in here.
    func runReady() {
        while next < ready.count {
            let handlerTask = HandlerTask()
            let task = Task.immediate(executorPreference: loop) { [self] in
                await run(in: handlerTask)
                handlerTask.isFinished = true
                handlerTask.task = nil
            }
            // Only a suspended task can be cancelled, and only from here on.
            if !handlerTask.isFinished { handlerTask.task = task }
            if handlerTask.isCancelled { task.cancel() }
        }
        ready.removeAll(keepingCapacity: true)
        next = 0
    }

    private func takeReady() -> ServerStream? {
        guard next < ready.count else { return nil }
        defer { next &+= 1 }
        return ready[next].take()
    }

    /// Where it is called, as handlers are: a change of executors that changes nothing would still cost four times
    /// what is done here.
    private nonisolated(nonsending) func run(in handlerTask: HandlerTask) async {
        while let stream = takeReady() {
            // Already answered, as when a later frame of the same read broke the protocol: nobody waits.
            guard let handler = stream.headers.handler, !stream.state.isClosed,
                !stream.state.hasEndedResponse
            else {
                stream.handlerSkipped()
                continue
            }
            stream.handlerTask = Unmanaged.passUnretained(handlerTask)
            do {
                if stream.passesOn {
                    try await InheritedCall.$context.withValue(ServerContext(call: stream)) {
                        try await handler.run(stream)
                    }
                } else {
                    try await handler.run(stream)
                }
                stream.handlerTask = nil
                stream.handlerFinished(nil)
            } catch {
                stream.handlerTask = nil
                stream.handlerFinished(error)
            }
            // A cancelled task stays cancelled; it must not touch another RPC.
            if handlerTask.isCancelled { return }
        }
    }
}
