/// What a file descriptor is ready for.
public struct ReadyEvents: OptionSet, Sendable {
    /// The set's bits.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Data, a connection, or the end of the stream can be read.
    public static let readable = ReadyEvents(rawValue: 1)
    /// There is room to write.
    public static let writable = ReadyEvents(rawValue: 2)
    /// The other end is gone or the descriptor has failed. Reported without being asked for.
    public static let closed = ReadyEvents(rawValue: 4)
}

/// Hears of a descriptor's readiness, on the loop's thread.
public protocol FileDescriptorHandler: AnyObject {
    /// The descriptor is ready for `events`. Called in every turn until that is dealt with.
    func descriptorIsReady(for events: ReadyEvents)
}

/// A descriptor that a loop watches. Use it on the loop's thread only.
///
/// The loop keeps it, and it keeps its handler, until it is cancelled. It does not own the descriptor.
public final class FileDescriptorRegistration {
    let descriptor: Int32
    private(set) var interest: ReadyEvents
    private var handler: (any FileDescriptorHandler)?
    private let poller: Poller

    init(
        descriptor: Int32,
        interest: ReadyEvents,
        handler: any FileDescriptorHandler,
        poller: Poller
    ) {
        self.descriptor = descriptor
        self.interest = interest
        self.handler = handler
        self.poller = poller
    }

    /// Waits for `interest` from now on.
    public func update(interest: ReadyEvents) {
        guard handler != nil, interest != self.interest else { return }
        self.interest = interest
        poller.update(self)
    }

    /// Stops watching. The handler is not called again. Call it before closing the descriptor.
    public func cancel() {
        guard handler != nil else { return }
        handler = nil
        poller.remove(self)
    }

    func handle(_ events: ReadyEvents) {
        handler?.descriptorIsReady(for: events)
    }
}

extension EventLoop {
    /// Watches a descriptor. On the loop's thread.
    ///
    /// - Returns: The registration, which the loop keeps until it is cancelled.
    /// - Throws: ``EventLoopError`` if the kernel cannot watch `descriptor`.
    public func register(
        _ descriptor: Int32,
        interest: ReadyEvents,
        handler: any FileDescriptorHandler
    ) throws(EventLoopError) -> FileDescriptorRegistration {
        let registration = FileDescriptorRegistration(
            descriptor: descriptor, interest: interest, handler: handler, poller: poller
        )
        try poller.add(registration)
        return registration
    }
}
