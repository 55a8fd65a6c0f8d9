internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore

/// Connections that are idle or old, and servers that stop.
extension ServerConnection {
    func startIdleTimer() {
        guard let limit = worker.configuration.maximumConnectionIdle else { return }
        idleTimer?.cancel()
        idleTimer = loop.schedule(after: Self.jittered(limit)) { [self] in beginDraining() }
    }

    /// So that clients that came together do not come back together.
    static func jittered(_ duration: Duration) -> Duration {
        duration * Double.random(in: 0.9...1.1)
    }

    func reachedAge() {
        beginDraining()
        guard isOpen, let grace = worker.configuration.maximumConnectionAgeGrace else { return }
        ageTimer = loop.schedule(after: grace) { [self] in
            terminate(RPCError(code: .unavailable, message: "the connection has reached its age"))
        }
    }

    /// Tells the client to open no further RPC; those that are open go on.
    ///
    /// First with the highest stream number, so that no RPC on its way is lost; then, when a PING has come
    /// back, with the number of the last one that came.
    /// Source: RFC 9113, section 6.8.
    func beginDraining() {
        guard drain == .none, isOpen else { return }
        guard handshakeTimer == nil else { return drainAfterHandshake() }
        drain = .announced
        nghttp2_submit_shutdown_notice(session)
        submitPing(mark: Self.drainMark)
        // A client that is gone does not answer.
        drainTimer = loop.schedule(after: worker.configuration.keepaliveTimeout) { [self] in
            finishDraining()
        }
    }

    /// A client that has just come sends its SETTINGS at once; closed before, it would take the server for one that
    /// cannot be reached, and fail its RPCs.
    private func drainAfterHandshake() {
        drain = .awaitingClient
        let limit = worker.configuration.drainingHandshakeTimeout
        drainTimer = loop.schedule(after: limit) { [self] in close() }
    }

    /// The client's first SETTINGS have come.
    func finishHandshake() {
        handshakeTimer?.cancel()
        handshakeTimer = nil
        guard drain == .awaitingClient else { return }
        drain = .none
        drainTimer?.cancel()
        beginDraining()
    }

    /// Tells the PING of the draining from those of the keepalive.
    static let drainMark: UInt8 = 1

    func finishDraining() {
        guard drain == .announced else { return }
        drain = .final
        drainTimer?.cancel()
        nghttp2_submit_goaway(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue),
            nghttp2_session_get_last_proc_stream_id(session), NGHTTP2_NO_ERROR.rawValue, nil, 0
        )
        queueFlush()
    }

    /// Ends every RPC with `error` and closes the connection once that is sent.
    func terminate(_ error: RPCError) {
        // Answers that are there go out first; what the client does not take then, it never will.
        if isOpen { flush() }
        for stream in streams { stream.end(error) }
        if isOpen { flush() }
        terminate()
    }
}
