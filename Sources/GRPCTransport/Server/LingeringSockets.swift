internal import EventLoop
internal import Glibc

/// Sockets of connections that are over, until their clients have heard of it.
///
/// To close a socket with bytes that nobody read resets the connection and drops what the kernel has still to send:
/// the GOAWAY that says why. So sending ends, what still comes is read and dropped, and the socket is closed when the
/// client closes it or `patience` is over. RFC 9112, section 9.6, asks the same of HTTP/1.1 servers.
///
/// Lives on its worker's loop.
final class LingeringSockets: @unchecked Sendable {
    /// Of one loop, and besides the connections that are counted. More are closed at once, so that clients that come
    /// back all the time do not take all descriptors.
    static let maximum = 64

    private let loop: EventLoop
    private let patience: Duration
    private var sockets: [ObjectIdentifier: LingeringSocket] = [:]

    init(loop: EventLoop, patience: Duration = .seconds(1)) {
        self.loop = loop
        self.patience = patience
    }

    /// Ends sending, what the kernel has not taken by now left out, and takes over the descriptor, which nothing else may watch any more.
    func add(_ stream: ByteStream) {
        guard sockets.count < Self.maximum else { return stream.close() }
        stream.finishSending()
        guard
            let socket = LingeringSocket(
                stream.descriptor, loop: loop,
                ended: { [self] in
                    sockets[ObjectIdentifier($0)] = nil
                })
        else { return stream.close() }
        sockets[ObjectIdentifier(socket)] = socket
        socket.patience = loop.schedule(after: patience) { socket.close() }
    }

    func closeAll() {
        for socket in sockets.values { socket.close() }
    }
}

/// Reads a socket and drops what it reads.
private final class LingeringSocket: FileDescriptorHandler, @unchecked Sendable {
    private static let bytesPerTurn = 64 * 1_024

    private let descriptor: Int32
    private let ended: (LingeringSocket) -> Void
    private var registration: FileDescriptorRegistration?
    var patience: LoopTimer?

    init?(_ descriptor: Int32, loop: EventLoop, ended: @escaping (LingeringSocket) -> Void) {
        self.descriptor = descriptor
        self.ended = ended
        registration = try? loop.register(descriptor, interest: .readable, handler: self)
        if registration == nil { return nil }
    }

    func descriptorIsReady(for events: ReadyEvents) {
        // With MSG_TRUNC, TCP drops bytes without copying them: tcp(7). Other sockets need somewhere to put them.
        let count = withUnsafeTemporaryAllocation(byteCount: Self.bytesPerTurn, alignment: 1) {
            recv(descriptor, $0.baseAddress, $0.count, Int32(MSG_TRUNC))
        }
        if count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)) { return }
        close()
    }

    /// No effect the second time.
    func close() {
        guard let registration else { return }
        self.registration = nil
        registration.cancel()
        patience?.cancel()
        patience = nil
        Glibc.close(descriptor)
        ended(self)
    }
}
