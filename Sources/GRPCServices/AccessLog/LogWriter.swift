internal import Glibc
internal import Synchronization

/// Writes lines to a file descriptor from a thread of its own, so that a reader who does not keep up holds no
/// event loop up.
///
/// What does not fit into the buffer is dropped and counted; the count is the next line that is written.
public final class LogWriter: @unchecked Sendable {
    // SAFETY: all that changes is in `state`; a semaphore may be used from any thread.
    private let state: Mutex<State>
    private let signal: UnsafeMutablePointer<sem_t>
    private let descriptor: Int32
    private let capacity: Int

    private struct State {
        var buffer: [UInt8] = []
        var droppedLines = 0
        var isClosing = false
        var isWriting = false
    }

    /// Starts writing.
    ///
    /// - Parameters:
    ///   - descriptor: Where lines go. It is not closed.
    ///   - capacity: Bytes that may wait.
    public init(descriptor: Int32, capacity: Int = 1 << 20) {
        self.descriptor = descriptor
        self.capacity = capacity
        state = Mutex(State())
        signal = .allocate(capacity: 1)
        sem_init(signal, 0, 0)
        // The thread keeps the writer alive until it is closed.
        let retained = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { pointer in
                // SAFETY: the pointer is the retained writer; this is its only use.
                pointer.map { Unmanaged<LogWriter>.fromOpaque($0).takeRetainedValue().run() }
                return nil
            },
            retained.toOpaque())
        if result == 0 {
            pthread_detach(thread)
        } else {
            retained.release()
        }
    }

    deinit {
        sem_destroy(signal)
        signal.deallocate()
    }

    /// Adds a line; its newline is added. Never blocks on the descriptor.
    public func write(_ line: String) {
        let needsWakeUp = state.withLock { state in
            guard state.buffer.count + line.utf8.count < capacity, !state.isClosing else {
                state.droppedLines += 1
                return false
            }
            let wasEmpty = state.buffer.isEmpty
            state.buffer.append(contentsOf: line.utf8)
            state.buffer.append(UInt8(ascii: "\n"))
            return wasEmpty
        }
        if needsWakeUp { sem_post(signal) }
    }

    /// Waits until everything is written, for at most `limit`, and ends the thread. Blocks; for the end of a process.
    public func close(within limit: Duration = .seconds(1)) {
        state.withLock { $0.isClosing = true }
        sem_post(signal)
        let deadline = ContinuousClock.now + limit
        while ContinuousClock.now < deadline {
            if state.withLock({ $0.buffer.isEmpty && !$0.isWriting }) { return }
            usleep(1_000)
        }
    }

    private func run() {
        // A reader that is gone must not end the process: the write fails instead.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        while true {
            while sem_wait(signal) != 0 {}
            let (bytes, isClosing) = state.withLock { state in
                var bytes = state.buffer
                state.buffer = []
                if state.droppedLines > 0 {
                    bytes += Array("(\(state.droppedLines) log lines were dropped)\n".utf8)
                    state.droppedLines = 0
                }
                state.isWriting = true
                return (bytes, state.isClosing)
            }
            writeAll(bytes)
            state.withLock { $0.isWriting = false }
            if isClosing { return }
        }
    }

    private func writeAll(_ bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(
                    descriptor, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if count > 0 {
                offset += count
            } else if errno == EAGAIN {
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            } else if errno != EINTR {
                return  // Nobody reads any more.
            }
        }
    }
}
