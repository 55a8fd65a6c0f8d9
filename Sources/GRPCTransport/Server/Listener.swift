internal import CLinux
internal import EventLoop
internal import Glibc

/// Accepts connections on one descriptor of one loop.
/// Lives on that loop.
final class Listener: FileDescriptorHandler, @unchecked Sendable {
    /// Accepted per turn: loops that share a descriptor share the load.
    private static let connectionsPerTurn = 16

    /// How long to leave the backlog alone when the process has no descriptors left.
    private static let pause = Duration.milliseconds(100)

    private let descriptor: Int32
    private let loop: EventLoop
    private let accepted: (Int32, RawSocketAddress) -> Void
    private var registration: FileDescriptorRegistration?

    /// Starts accepting. On the loop's thread.
    init(
        descriptor: Int32,
        loop: EventLoop,
        accepted: @escaping (_ descriptor: Int32, _ peer: RawSocketAddress) -> Void
    ) throws {
        self.descriptor = descriptor
        self.loop = loop
        self.accepted = accepted
        self.registration = try loop.register(descriptor, interest: .readable, handler: self)
    }

    func descriptorIsReady(for events: ReadyEvents) {
        for _ in 0..<Self.connectionsPerTurn {
            var peer = RawSocketAddress()
            let connection = peer.withPointer { clinux_accept(descriptor, $0, $1) }
            guard connection >= 0 else {
                if [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) { pauseAccepting() }
                return
            }
            accepted(connection, peer)
        }
    }

    /// The connection stays in the backlog, which stays readable: to try in every turn would take the whole
    /// core from the connections that are there.
    private func pauseAccepting() {
        registration?.update(interest: [])
        loop.schedule(after: Self.pause) { [self] in registration?.update(interest: .readable) }
    }

    func close() {
        registration?.cancel()
        registration = nil
        Glibc.close(descriptor)
    }
}
