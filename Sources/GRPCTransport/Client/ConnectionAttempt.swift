internal import EventLoop
internal import GRPCCore
internal import Glibc

/// One attempt to connect: every address in order, until a server has sent its first SETTINGS.
///
/// Lives on the loop. A server that accepts and closes at once has thus not answered, and is not called again before
/// the backoff is over.
final class ConnectionAttempt: @unchecked Sendable {
    private var rest: ArraySlice<RawSocketAddress>
    private let channel: ChannelCore
    private let timeout: Duration
    /// Called once; nil afterwards.
    private var finished: ((Result<ClientConnection, RPCError>) -> Void)?
    private var connector: SocketConnector?
    private var connection: ClientConnection?
    private var timer: LoopTimer?
    private var reason: String?

    init(
        _ addresses: [RawSocketAddress], channel: ChannelCore, timeout: Duration,
        finished: @escaping (Result<ClientConnection, RPCError>) -> Void
    ) {
        rest = addresses[...]
        self.channel = channel
        self.timeout = timeout
        self.finished = finished
    }

    func start() {
        timer = channel.loop.schedule(after: timeout) { [weak self] in
            self?.fail("nobody answered within \(self?.timeout ?? .zero)")
        }
        tryNext()
    }

    func cancel() {
        finished = nil
        stop()
    }

    private func tryNext() {
        guard finished != nil else { return }
        guard let address = rest.popFirst() else {
            return fail(reason ?? "it has no address")
        }
        do {
            connector = try SocketConnector(to: address, loop: channel.loop) { [weak self] result in
                self?.connected(result, address)
            }
        } catch {
            reason = reason ?? "\(error)"
            channel.loop.execute { self.tryNext() }
        }
    }

    private func connected(_ result: SocketConnector.Result, _ address: RawSocketAddress) {
        connector = nil
        switch result {
        case .failed(let code):
            reason = reason ?? String(cString: strerror(code))
            // Not at once: a socket that fails in its first call would nest the attempts.
            channel.loop.execute { self.tryNext() }
        case .connected(let descriptor):
            setNoDelay(descriptor, address)
            let tls = channel.tls?.makeStream(descriptor)
            guard (tls == nil) == (channel.tls == nil) else {
                close(descriptor)
                return fail("there is no memory for TLS")
            }
            let connection = ClientConnection(
                descriptor: descriptor, loop: channel.loop, buffers: channel.buffers,
                keepalive: channel.keepalive, tls: tls)
            self.connection = connection
            connection.pingedTooOften = { [weak channel] in channel?.pingedTooOften() }
            connection.ready = { [weak self] in self?.succeed() }
            connection.ended = { [weak self] in
                guard let self, let connection = self.connection.take() else { return }
                reason = reason ?? connection.reasonOfEnd
                tryNext()
            }
            if !connection.start() { connection.ended?() }
        }
    }

    private func succeed() {
        guard let connection, let finished = finished.take() else { return }
        self.connection = nil
        connection.ready = nil
        connection.ended = nil
        stop()
        finished(.success(connection))
    }

    private func fail(_ reason: String) {
        guard let finished = finished.take() else { return }
        stop()
        let names = channel.configuration.targets.map { "`\($0)`" }.joined(separator: ", ")
        finished(
            .failure(
                RPCError(code: .unavailable, message: "cannot connect to \(names): \(reason)")))
    }

    private func stop() {
        timer?.cancel()
        timer = nil
        connector?.cancel()
        connector = nil
        connection?.ready = nil
        connection?.ended = nil
        connection?.terminate()
        connection = nil
    }
}
