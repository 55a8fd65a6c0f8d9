internal import CLinux
internal import EventLoop
internal import Glibc

/// Makes the listening sockets of one address: one for each loop, so that loops share nothing.
enum ListenerSockets {
    /// Binds and listens.
    ///
    /// - Returns: One non-blocking descriptor per loop, and the address with the port that was bound.
    static func open(
        _ address: SocketAddress, count: Int, backlog: Int32 = 1_024
    ) throws -> (descriptors: [Int32], bound: SocketAddress) {
        var failure: (any Error)?
        for candidate in try RawSocketAddress.resolve(address, forListening: true) {
            do {
                return try open(candidate, for: address, count: count, backlog: backlog)
            } catch {
                failure = failure ?? error
            }
        }
        throw failure ?? SocketError.unknownHost(address.description, reason: "no address")
    }

    private static func open(
        _ candidate: RawSocketAddress, for address: SocketAddress, count: Int, backlog: Int32
    ) throws -> ([Int32], SocketAddress) {
        if case .unix(let path) = address { removeStaleSocket(path, candidate) }
        // SO_REUSEPORT would silently join another process's server on the port; a bind without it does not.
        let probe = try bind(candidate, for: address, sharesPort: false)
        let bound = localAddress(of: probe)
        guard case .ip = address, count > 1 else {
            try listen(probe, for: address, backlog: backlog)
            let copies = (1..<max(1, count)).map { _ in fcntl(probe, F_DUPFD_CLOEXEC, 3) }
            return ([probe] + copies, bound.address)
        }
        close(probe)
        var descriptors: [Int32] = []
        do {
            for _ in 0..<count {
                let descriptor = try bind(bound, for: address, sharesPort: true)
                descriptors.append(descriptor)
                try listen(descriptor, for: address, backlog: backlog)
            }
        } catch {
            for descriptor in descriptors { close(descriptor) }
            throw error
        }
        return (descriptors, bound.address)
    }

    private static func bind(
        _ candidate: RawSocketAddress, for address: SocketAddress, sharesPort: Bool
    ) throws -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(candidate.family, type, 0)
        guard descriptor >= 0 else {
            throw SocketError.systemCall("open a socket for", address: address, errno: errno)
        }
        setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        if sharesPort { setOption(descriptor, SOL_SOCKET, SO_REUSEPORT, 1) }
        if candidate.family == AF_INET6 {
            setOption(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0)
        }
        var candidate = candidate
        let result = candidate.withPointer { Glibc.bind(descriptor, $0, $1.pointee) }
        guard result == 0 else {
            let error = SocketError.systemCall("listen on", address: address, errno: errno)
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func listen(
        _ descriptor: Int32, for address: SocketAddress, backlog: Int32
    ) throws {
        guard Glibc.listen(descriptor, backlog) == 0 else {
            throw SocketError.systemCall("listen on", address: address, errno: errno)
        }
    }

    /// Removes the file of a server that was killed: nobody answers there.
    private static func removeStaleSocket(_ path: String, _ candidate: RawSocketAddress) {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var candidate = candidate
        let result = candidate.withPointer { connect(descriptor, $0, $1.pointee) }
        if result != 0, errno == ECONNREFUSED { unlink(path) }
    }

    static func localAddress(of descriptor: Int32) -> RawSocketAddress {
        var raw = RawSocketAddress()
        _ = raw.withPointer { getsockname(descriptor, $0, $1) }
        return raw
    }
}

func setOption(_ descriptor: Int32, _ level: Int32, _ name: Int32, _ value: Int32) {
    var value = value
    setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
}

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
