internal import CLinux
internal import Glibc

private final class ThreadStart {
    let name: String
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }
}

/// Runs `body` on a new, detached thread. `name`, at most 15 bytes, is what `top -H` shows.
///
/// For what may block for long: the threads of Dispatch's global queues are those that Swift's own executor needs.
package func startThread(named name: String, _ body: @escaping @Sendable () -> Void) throws {
    let start = Unmanaged.passRetained(ThreadStart(name: name, body: body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    let result = pthread_create(
        &thread, &attributes,
        { pointer in
            guard let pointer else { return nil }
            // SAFETY: the pointer is the retained ThreadStart below; this is its only use.
            let start = Unmanaged<ThreadStart>.fromOpaque(pointer).takeRetainedValue()
            pthread_setname_np(pthread_self(), start.name)
            start.body()
            return nil
        },
        start.toOpaque()
    )
    guard result == 0 else {
        start.release()
        throw EventLoopError.systemCall("pthread_create", errno: result)
    }
}
