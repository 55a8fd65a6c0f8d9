internal import CLinux
internal import Glibc

/// A flag that a thread blocked in poll(2) can wait for. Raised once, never lowered.
///
/// Source: eventfd(2).
package final class StopSignal: Sendable {
    private let descriptor: Int32

    package init() {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC))
        precondition(descriptor >= 0, "no event descriptor: errno \(errno)")
    }

    deinit {
        close(descriptor)
    }

    /// Wakes every waiter, now and later.
    package func raise() {
        eventfd_write(descriptor, 1)
    }

    package var isRaised: Bool {
        poll([], timeout: .zero) == .stopped
    }

    enum Outcome {
        case readable, timedOut, stopped
    }

    /// Waits until one of `descriptors` is readable, the signal is raised or the time is up.
    func poll(_ descriptors: [Int32], timeout: Duration?) -> Outcome {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while true {
            var entries = ([descriptor] + descriptors).map {
                pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
            }
            let remaining = deadline.map { max(.zero, $0 - .now).wholeMilliseconds } ?? -1
            let count = Glibc.poll(&entries, nfds_t(entries.count), remaining)
            if entries[0].revents != 0 { return .stopped }
            if count > 0 { return .readable }
            if count == 0 { return .timedOut }
            // Interrupted by a signal: wait for the rest of the time.
        }
    }
}

extension Duration {
    /// Rounded up, so that a wait is never cut short into a busy loop.
    fileprivate var wholeMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        let milliseconds =
            seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(clamping: milliseconds)
    }
}
