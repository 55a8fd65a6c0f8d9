internal import CNGHTTP2

extension SessionCallbacks {
    /// What a server's sessions call.
    ///
    /// `user_data` is the ``ServerConnection`` of the session and the stream's user data is its ``ServerStream``.
    /// Both outlive the session: the connection owns it and keeps its open streams.
    static let server = SessionCallbacks { callbacks in
        nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders)
        nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData)
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onStreamClose)
    }
}

// SAFETY, for all of these: see `SessionCallbacks.server` on the lifetime of both kinds of user data. nghttp2
// calls back only from within mem_recv and mem_send, which the connection calls on its loop. References are therefore
// not counted, which would take more time than all else that the callbacks do.

@inline(__always)
private func withConnection(
    _ userData: UnsafeMutableRawPointer?, _ body: (ServerConnection) -> Void
) {
    guard let userData else { return }
    Unmanaged<ServerConnection>.fromOpaque(userData)._withUnsafeGuaranteedRef(body)
}

@inline(__always)
private func withStream(
    _ session: OpaquePointer?, _ identifier: Int32, _ body: (ServerStream) -> Void
) {
    guard let pointer = nghttp2_session_get_stream_user_data(session, identifier) else { return }
    Unmanaged<ServerStream>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
}

private let onBeginHeaders: nghttp2_on_begin_headers_callback = { session, frame, userData in
    guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue),
        frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
    else { return 0 }
    withConnection(userData) { $0.openStream(frame.pointee.hd.stream_id) }
    return 0
}

private let onHeader: nghttp2_on_header_callback = {
    session, frame, name, nameLength, value, valueLength, _, userData in
    guard let userData else { return 0 }
    return Unmanaged<ServerConnection>.fromOpaque(userData)._withUnsafeGuaranteedRef {
        $0.receivedHeader(
            UnsafeRawBufferPointer(start: name, count: nameLength),
            UnsafeRawBufferPointer(start: value, count: valueLength)
        )
    }
}

private let onData: nghttp2_on_data_chunk_recv_callback = {
    session, _, identifier, data, length, userData in
    withConnection(userData) { $0.receivedData(length) }
    withStream(session, identifier) {
        $0.receivedData(UnsafeRawBufferPointer(start: data, count: length))
    }
    return 0
}

private let onFrame: nghttp2_on_frame_recv_callback = { session, frame, userData in
    guard let frame else { return 0 }
    let flags = frame.pointee.hd.flags
    let isEnd = flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    switch UInt32(frame.pointee.hd.type) {
    case NGHTTP2_HEADERS.rawValue:
        if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
            withConnection(userData) { $0.receivedHeaders() }
        }
        if isEnd { withStream(session, frame.pointee.hd.stream_id) { $0.receivedEnd() } }
    case NGHTTP2_DATA.rawValue:
        if !isEnd, frame.pointee.hd.length < MessageDeframer.prefixBytes {
            withConnection(userData) { $0.count(.tinyData) }
        }
        withStream(session, frame.pointee.hd.stream_id) {
            if isEnd { $0.receivedEnd() } else { $0.reopenWindow() }
        }
    case NGHTTP2_SETTINGS.rawValue:
        withConnection(userData) {
            $0.count(.settings)
            $0.receivedSettings()
        }
    case NGHTTP2_PING.rawValue:
        let mark = frame.pointee.ping.opaque_data.0
        withConnection(userData) {
            $0.receivedPing(
                isAcknowledgement: flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0, mark: mark)
        }
    case NGHTTP2_RST_STREAM.rawValue, NGHTTP2_GOAWAY.rawValue: break
    default: withConnection(userData) { $0.count(.other) }
    }
    return 0
}

private let onStreamClose: nghttp2_on_stream_close_callback = { session, identifier, _, userData in
    withStream(session, identifier) { stream in
        withConnection(userData) { $0.closeStream(stream) }
    }
    return 0
}

/// Fills a DATA frame from the stream's send buffer.
let readStreamData: nghttp2_data_source_read_callback = {
    session, identifier, buffer, length, flags, source, _ in
    guard let pointer = source?.pointee.ptr, let flags else {
        return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
    let result = Unmanaged<ServerStream>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
        $0.readData(into: UnsafeMutableRawBufferPointer(start: buffer, count: length))
    }
    switch result {
    case .bytes(let count): return count
    case .paused: return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .end(let count):
        let end = NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
        flags.pointee |= end
        return count
    }
}
