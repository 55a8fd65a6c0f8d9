internal import CLinux
internal import Glibc

/// The descriptors that a loop waits for: an epoll set, and an eventfd with which other threads end the wait.
///
/// Level-triggered: a handler that leaves data unread is called again in the next turn.
/// Source: <https://man7.org/linux/man-pages/man7/epoll.7.html>
final class Poller {
    private let epoll: Int32
    private let wakeUpDescriptor: Int32
    private var events = [epoll_event](repeating: epoll_event(), count: 256)
    private var isWokenUp = true
    /// Registrations cancelled while their events may be in `events`; kept until those are handled.
    private var cancelled: [FileDescriptorRegistration] = []

    init() throws(EventLoopError) {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { throw .systemCall("epoll_create1", errno: errno) }
        wakeUpDescriptor = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard wakeUpDescriptor >= 0 else { throw .systemCall("eventfd", errno: errno) }
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(ptr: nil))
        guard epoll_ctl(epoll, EPOLL_CTL_ADD, wakeUpDescriptor, &event) == 0 else {
            throw .systemCall("epoll_ctl", errno: errno)
        }
    }

    deinit {
        close(epoll)
        close(wakeUpDescriptor)
    }

    /// Ends the current wait, or the next if there is none. From any thread.
    func wakeUp() {
        var one: UInt64 = 1
        write(wakeUpDescriptor, &one, 8)
    }

    /// Whether the last wait was ended by ``wakeUp()``.
    func takeWakeUp() -> Bool {
        defer { isWokenUp = false }
        return isWokenUp
    }

    /// Waits and calls the handlers of the descriptors that are ready. -1 waits without limit.
    func poll(timeoutMilliseconds: Int32) {
        let count = epoll_wait(epoll, &events, Int32(events.count), timeoutMilliseconds)
        // EINTR is the only failure that is no bug; the next turn waits again.
        guard count > 0 else { return }
        for index in 0..<Int(count) {
            let event = events[index]
            guard let pointer = event.data.ptr else {
                readWakeUp()
                continue
            }
            // SAFETY: the registration is retained while active, and then by `cancelled` until this loop ends.
            let registration = Unmanaged<FileDescriptorRegistration>.fromOpaque(pointer)
                .takeUnretainedValue()
            registration.handle(ReadyEvents(epoll: event.events))
        }
        cancelled.removeAll(keepingCapacity: true)
    }

    func add(_ registration: FileDescriptorRegistration) throws(EventLoopError) {
        guard control(EPOLL_CTL_ADD, registration) == 0 else {
            throw .systemCall("epoll_ctl", errno: errno)
        }
        // Balanced in `remove`.
        _ = Unmanaged.passRetained(registration)
    }

    func update(_ registration: FileDescriptorRegistration) {
        _ = control(EPOLL_CTL_MOD, registration)
    }

    func remove(_ registration: FileDescriptorRegistration) {
        _ = control(EPOLL_CTL_DEL, registration)
        cancelled.append(Unmanaged.passUnretained(registration).takeRetainedValue())
    }

    private func control(_ operation: Int32, _ registration: FileDescriptorRegistration) -> Int32 {
        var event = epoll_event(
            events: registration.interest.epoll,
            data: epoll_data_t(ptr: Unmanaged.passUnretained(registration).toOpaque())
        )
        return epoll_ctl(epoll, operation, registration.descriptor, &event)
    }

    private func readWakeUp() {
        var value: UInt64 = 0
        read(wakeUpDescriptor, &value, 8)
        isWokenUp = true
    }
}

extension ReadyEvents {
    fileprivate init(epoll events: UInt32) {
        self = []
        if events & EPOLLIN.rawValue != 0 { insert(.readable) }
        if events & EPOLLOUT.rawValue != 0 { insert(.writable) }
        if events & (EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 { insert(.closed) }
    }

    fileprivate var epoll: UInt32 {
        (contains(.readable) ? EPOLLIN.rawValue : 0) | (contains(.writable) ? EPOLLOUT.rawValue : 0)
    }
}
