internal import EventLoop
internal import GRPCCore

/// The connection to one server, and the attempts to have it. Lives on the channel's loop.
///
/// Idle until it is told to connect; idle again when the connection ends or has failed and the backoff is over.
final class Subchannel: @unchecked Sendable {
    /// Tried in order, until one answers.
    let addresses: [RawSocketAddress]
    private let channel: ChannelCore
    private var state = State.idle
    private var backoff: BackoffSequence
    /// Whether the channel has no use for it any more.
    private var isShutDown = false

    private enum State {
        case idle
        case connecting(ConnectionAttempt)
        case ready(ClientConnection)
        case backingOff(LoopTimer)
    }

    /// Why the last attempt failed.
    private(set) var failure: RPCError?

    init(_ addresses: [RawSocketAddress], channel: ChannelCore) {
        self.addresses = addresses
        self.channel = channel
        backoff = BackoffSequence(channel.configuration.connectionBackoff)
    }

    var connectivity: ConnectivityState {
        switch state {
        case .idle: .idle
        case .connecting: .connecting
        case .ready: .ready
        case .backingOff: .transientFailure
        }
    }

    /// The connection for a call; nil if there is none.
    var connection: ClientConnection? {
        if case .ready(let connection) = state { connection } else { nil }
    }

    /// Begins to connect, if it is idle.
    func connect() {
        guard case .idle = state, !isShutDown else { return }
        let backoffTime = backoff.next(chance: .random(in: -1...1))
        let limit = max(
            backoffTime, channel.configuration.connectionBackoff.minimumConnectTimeout)
        let begin = ContinuousClock.now
        let attempt = ConnectionAttempt(addresses, channel: channel, timeout: limit) {
            [weak self] result in
            self?.attemptEnded(result, backoffTime - (ContinuousClock.now - begin))
        }
        state = .connecting(attempt)
        attempt.start()
    }

    private func attemptEnded(_ result: Result<ClientConnection, RPCError>, _ wait: Duration) {
        guard !isShutDown else {
            if case .success(let connection) = result { connection.leave() }
            return
        }
        switch result {
        case .success(let connection):
            state = .ready(connection)
            failure = nil
            backoff = BackoffSequence(channel.configuration.connectionBackoff)
            connection.ended = { [weak self, weak connection] in
                guard let self, let connection else { return }
                self.connectionEnded(connection)
            }
            // It may have ended between its first frame and now.
            if !connection.acceptsStreams { connectionEnded(connection) }
        case .failure(let error):
            failure = error
            let timer = channel.loop.schedule(after: max(wait, .zero)) { [weak self] in
                self?.backoffEnded()
            }
            state = .backingOff(timer)
            return channel.connectionEnded()
        }
        channel.connectivityChanged()
    }

    private func connectionEnded(_ connection: ClientConnection) {
        guard case .ready(let current) = state, current === connection else { return }
        state = .idle
        channel.connectionEnded()
    }

    private func backoffEnded() {
        guard case .backingOff = state else { return }
        state = .idle
        channel.connectivityChanged()
    }

    /// Opens no more calls; those that are open go on if `isGraceful`.
    func shutDown(isGraceful: Bool) {
        isShutDown = true
        let last = state
        state = .idle
        switch last {
        case .idle: break
        case .connecting(let attempt): attempt.cancel()
        case .ready(let connection):
            if isGraceful { connection.leave() } else { connection.terminate() }
        case .backingOff(let timer): timer.cancel()
        }
    }
}
