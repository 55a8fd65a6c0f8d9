internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore

/// A client's connection and the RPCs that are open on it.
final class ClientConnection: HTTP2Connection, @unchecked Sendable {
    private var streams: [Int32: ClientStream] = [:]
    private var isLeaving = false

    /// Whether new RPCs may use it: it is open, and the server has not said GOAWAY.
    var acceptsStreams: Bool {
        isOpen && !isLeaving && nghttp2_session_check_request_allowed(session) != 0
    }

    /// Begins. On the loop.
    ///
    /// - Returns: False if the connection is of no use; it is closed then.
    func start() -> Bool {
        let shared = SessionCallbacks.client
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        var session: OpaquePointer?
        nghttp2_session_client_new2(&session, shared.callbacks, pointer, shared.options)
        guard let session, open(session) else { return false }
        let settings = [
            nghttp2_settings_entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0),
            nghttp2_settings_entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, HTTP2Windows.stream),
        ]
        nghttp2_submit_settings(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), settings, settings.count)
        nghttp2_session_set_local_window_size(session, 0, 0, HTTP2Windows.connection)
        flush()
        return isOpen
    }

    /// Sends a request's headers; its messages follow as `stream` gets them.
    func open(_ stream: ClientStream, authority: String, metadata: Metadata, timeout: Duration?) {
        var block = HeaderBlock()
        block.add(":method", "POST")
        block.add(":scheme", "http")
        block.add(":path", stream.method.path)
        block.add(":authority", authority)
        block.add("te", "trailers")
        block.add("content-type", "application/grpc")
        if stream.encoding != .identity { block.add("grpc-encoding", stream.encoding.rawValue) }
        block.addAcceptedEncodings()
        if let timeout { block.add("grpc-timeout", GRPCTimeout.format(timeout)) }
        block.add(metadata)
        let pointer = Unmanaged.passUnretained(stream).toOpaque()
        var provider = nghttp2_data_provider()
        provider.source.ptr = pointer
        provider.read_callback = readRequestData
        let identifier = block.withFields {
            nghttp2_submit_request(session, nil, $0, $1, &provider, pointer)
        }
        guard identifier > 0 else {
            return stream.finish(
                RPCError(code: .unavailable, message: "the connection takes no more RPCs")
            )
        }
        streams[identifier] = stream
        stream.begin(on: self, identifier: identifier, timeout: timeout)
        queueFlush()
    }

    func closeStream(_ identifier: Int32, errorCode: UInt32) {
        guard let stream = streams.removeValue(forKey: identifier) else { return }
        stream.closed(ResponseHeaders.error(resetCode: errorCode))
    }

    /// The server is about to close; open RPCs go on.
    func receivedGoAway() {
        isLeaving = true
    }

    override func didClose() {
        let streams = streams
        self.streams = [:]
        for stream in streams.values {
            stream.closed(RPCError(code: .unavailable, message: "the connection was closed"))
        }
    }
}
