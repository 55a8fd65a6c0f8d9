internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore

/// What a client may do to a connection, and its end when it does more.
extension ServerConnection {
    /// Takes note of something that a flood would consist of.
    func count(_ kind: FloodLimiter.Kind) {
        switch flood.count(kind, at: .now) {
        case .fine: break
        case .suspicious: readBudget.suspect()
        case .refused: end(because: kind.description)
        }
    }

    /// More, or fewer, bytes of messages wait; `own` of them are the stream's.
    func addBuffered(_ change: Int, own: Int) {
        bufferedBytes += change
        worker.totals.bufferedBytes.add(change)
        guard change > 0 else { return }
        if bufferedBytes - own > worker.configuration.maximumBufferedBytes {
            end(because: "too many bytes wait on the connection")
        } else if worker.totals.isExcessive(bufferedBytes) {
            end(because: "too many bytes wait on the server")
        }
    }

    func startRequestTimer() {
        guard let limit = worker.configuration.requestTimeout else { return }
        requestTimer = loop.schedule(after: limit) { [self] in
            requestTimer = nil
            for stream in streams where stream.requestPeriod < requestPeriod {
                switch stream.progress {
                case .headers: end(because: "a header block does not come to its end")
                case .message:
                    stream.end(
                        RPCError(
                            code: .deadlineExceeded, message: "the request did not arrive in time"))
                case .complete: break
                }
            }
            requestPeriod += 1
            if !streams.isEmpty { startRequestTimer() }
        }
    }

    /// Ends the connection, with a GOAWAY that says why, when what came is handled: from within the session's callbacks
    /// and handlers it cannot be closed.
    func end(because fault: String) {
        self.fault = self.fault ?? fault
        queueFlush()
    }

    func sendFault(_ fault: String) {
        let text = Array(fault.utf8)
        nghttp2_submit_goaway(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue),
            nghttp2_session_get_last_proc_stream_id(session), NGHTTP2_ENHANCE_YOUR_CALM.rawValue,
            text,
            text.count
        )
        flush()
        close()
    }
}
