internal import EventLoop
internal import GRPCCore

/// The part of a channel that lives on its loop: the connections, and the calls that wait for one.
final class ChannelCore: @unchecked Sendable {
    let configuration: ChannelConfiguration
    let loop: EventLoop
    let buffers = ConnectionBuffers()
    let tls: ClientTLSContext?
    var throttle: RetryThrottle
    /// Grows when a server complains of too many pings.
    var keepalive: ClientKeepalive?

    private var subchannels: [Subchannel] = []
    private var picker = AddressPicker()
    private var waiting: [ChannelCall] = []
    private var resolution = Resolution.needed
    private var isClosed = false
    private var isPicking = false

    private enum Resolution {
        /// Names are looked up before the next attempt to connect.
        case needed
        case running
        case done
        /// The look-up failed, and is not repeated for a while.
        case failed(RPCError)
    }

    /// Reads the files that the configuration names.
    convenience init(_ configuration: ChannelConfiguration, loop: EventLoop) throws(TLSError) {
        var tls: ClientTLSContext?
        if let settings = configuration.tls {
            tls = try ClientTLSContext(settings, host: configuration.host)
        }
        self.init(configuration, loop: loop, tls: tls)
    }

    init(_ configuration: ChannelConfiguration, loop: EventLoop, tls: ClientTLSContext?) {
        self.configuration = configuration
        self.loop = loop
        self.tls = tls
        throttle = RetryThrottle(configuration.retryThrottling)
        keepalive = configuration.keepalive
    }

    var authority: String {
        if let authority = configuration.authority { return authority }
        if case .ip? = configuration.targets.first {
            return configuration.targets[0].description
        }
        return configuration.host
    }

    // MARK: - Calls

    /// Gives `call` a connection: now, when there is one, or never, in which case the call fails.
    func enqueue(_ call: ChannelCall) {
        guard !isClosed else { return call.finish(.channelClosed) }
        waiting.append(call)
        pick()
    }

    /// Forgets a call that waits.
    func remove(_ call: ChannelCall) {
        waiting.removeAll { $0 === call }
    }

    /// Serves the calls that wait, as far as that goes.
    private func pick() {
        // A connection that is made or refused at once comes back here.
        guard !isPicking, !waiting.isEmpty else { return }
        isPicking = true
        defer { isPicking = false }
        connectIfNeeded()
        let calls = waiting
        waiting = []
        for call in calls {
            switch pickOne() {
            case .use(let position):
                if let connection = subchannels[position].connection {
                    call.begin(on: connection)
                } else {
                    waiting.append(call)
                }
            case .wait: waiting.append(call)
            case .fail:
                if call.waitsForReady {
                    waiting.append(call)
                } else {
                    call.attemptFailed(reasonOfFailure)
                }
            }
        }
    }

    private func pickOne() -> AddressPicker.Pick {
        if case .failed = resolution, subchannels.isEmpty { return .fail }
        return picker.pick(subchannels.map(\.connectivity))
    }

    private var reasonOfFailure: RPCError {
        if case .failed(let error) = resolution { return error }
        return subchannels.lazy.compactMap(\.failure).first
            ?? RPCError(code: .unavailable, message: "no server can be reached")
    }

    // MARK: - Connections

    /// Begins what brings calls that wait nearer to a connection.
    private func connectIfNeeded() {
        let isReady = subchannels.contains { $0.connectivity == .ready }
        if isReady, configuration.loadBalancing == .pickFirst { return }
        switch resolution {
        case .needed: resolve()
        case .running, .failed: break
        case .done: for subchannel in subchannels { subchannel.connect() }
        }
    }

    /// A connection is there, or may be tried again.
    func connectivityChanged() {
        // All servers take part, so all are kept connected; otherwise a connection is made when a call wants one.
        if configuration.loadBalancing == .roundRobin, !isClosed { connectIfNeeded() }
        pick()
    }

    /// A connection is gone or going, or could not be made. The server's name may have another address by now.
    func connectionEnded() {
        if case .done = resolution { resolution = .needed }
        connectivityChanged()
    }

    /// A server said that it is probed too often; the connections to come do so less often.
    func pingedTooOften() {
        keepalive?.time *= 2
    }

    /// Looks the targets' names up. That blocks, so it happens on Swift's own threads.
    private func resolve() {
        resolution = .running
        let targets = configuration.targets
        Task.detached { [weak self] in
            var addresses: [RawSocketAddress] = []
            var failure: SocketError?
            for target in targets {
                do throws(SocketError) {
                    addresses += try RawSocketAddress.resolve(target, forListening: false)
                } catch {
                    failure = failure ?? error
                }
            }
            let (found, error) = (addresses, failure)
            self?.loop.execute { [weak self] in self?.resolved(found, error) }
        }
    }

    private func resolved(_ addresses: [RawSocketAddress], _ failure: SocketError?) {
        guard !isClosed else { return }
        if addresses.isEmpty {
            let error = RPCError(
                code: .unavailable, message: failure?.description ?? "the channel has no target",
                cause: failure)
            resolution = .failed(error)
            loop.schedule(after: configuration.connectionBackoff.initialBackoff) { [weak self] in
                self?.resolution = .needed
                self?.pick()
            }
        } else {
            resolution = .done
            take(addresses)
            for subchannel in subchannels { subchannel.connect() }
        }
        pick()
    }

    /// Makes connections for these addresses, and keeps those that exist.
    private func take(_ addresses: [RawSocketAddress]) {
        let groups: [[RawSocketAddress]] =
            switch configuration.loadBalancing {
            case .pickFirst: [addresses]
            case .roundRobin: addresses.map { [$0] }
            }
        var old = subchannels
        subchannels = []
        for group in groups {
            let names = group.map(\.peerName)
            // A name that is given twice is one server.
            if subchannels.contains(where: { $0.addresses.map(\.peerName) == names }) { continue }
            if let known = old.firstIndex(where: { $0.addresses.map(\.peerName) == names }) {
                subchannels.append(old.remove(at: known))
            } else {
                subchannels.append(Subchannel(group, channel: self))
            }
        }
        for subchannel in old { subchannel.shutDown(isGraceful: true) }
    }

    // MARK: - Ending

    /// Closes every connection; open calls fail, and so do later ones.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        let (subchannels, waiting) = (subchannels, waiting)
        self.subchannels = []
        self.waiting = []
        for call in waiting { call.finish(.channelClosed) }
        for subchannel in subchannels { subchannel.shutDown(isGraceful: false) }
    }
}

extension ChannelConfiguration {
    /// The host of the first target.
    fileprivate var host: String {
        if case .ip(let host, _)? = targets.first { host } else { "localhost" }
    }
}

extension RPCError {
    fileprivate static let channelClosed = RPCError(
        code: .unavailable, message: "the channel is closed")
}
