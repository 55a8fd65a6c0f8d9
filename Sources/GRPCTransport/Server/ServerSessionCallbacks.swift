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
// calls back only from within mem_recv and mem_send, which the connection calls on its loop.

private func connection(_ userData: UnsafeMutableRawPointer?) -> ServerConnection? {
    userData.map { Unmanaged<ServerConnection>.fromOpaque($0).takeUnretainedValue() }
}

private func stream(_ session: OpaquePointer?, _ identifier: Int32) -> ServerStream? {
    guard let pointer = nghttp2_session_get_stream_user_data(session, identifier) else {
        return nil
    }
    return Unmanaged<ServerStream>.fromOpaque(pointer).takeUnretainedValue()
}

private let onBeginHeaders: nghttp2_on_begin_headers_callback = { session, frame, userData in
    guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue),
        frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
    else { return 0 }
    connection(userData)?.openStream(frame.pointee.hd.stream_id)
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
    connection(userData)?.receivedData(length)
    if let stream = stream(session, identifier) {
        stream.receivedData(UnsafeRawBufferPointer(start: data, count: length))
    }
    return 0
}

private let onFrame: nghttp2_on_frame_recv_callback = { session, frame, userData in
    guard let frame else { return 0 }
    let header = frame.pointee.hd
    switch UInt32(header.type) {
    case NGHTTP2_HEADERS.rawValue, NGHTTP2_DATA.rawValue:
        guard let stream = stream(session, header.stream_id) else { return 0 }
        if header.type == UInt8(NGHTTP2_HEADERS.rawValue),
            frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
        {
            connection(userData)?.receivedHeaders()
        }
        if header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 {
            stream.receivedEnd()
        } else if header.length < MessageDeframer.prefixBytes {
            connection(userData)?.count(.tinyData)
        }
    case NGHTTP2_SETTINGS.rawValue:
        connection(userData)?.count(.settings)
        connection(userData)?.receivedSettings()
    case NGHTTP2_PING.rawValue:
        let isAcknowledgement = header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
        let mark = frame.pointee.ping.opaque_data.0
        connection(userData)?.receivedPing(isAcknowledgement: isAcknowledgement, mark: mark)
    case NGHTTP2_RST_STREAM.rawValue, NGHTTP2_GOAWAY.rawValue: break
    default: connection(userData)?.count(.other)
    }
    return 0
}

private let onStreamClose: nghttp2_on_stream_close_callback = { session, identifier, _, userData in
    guard let stream = stream(session, identifier) else { return 0 }
    connection(userData)?.closeStream(stream)
    return 0
}

/// Fills a DATA frame from the stream's send buffer.
let readStreamData: nghttp2_data_source_read_callback = {
    session, identifier, buffer, length, flags, source, _ in
    guard let pointer = source?.pointee.ptr, let flags else {
        return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
    let stream = Unmanaged<ServerStream>.fromOpaque(pointer).takeUnretainedValue()
    switch stream.readData(into: UnsafeMutableRawBufferPointer(start: buffer, count: length)) {
    case .bytes(let count): return count
    case .paused: return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .end(let count):
        let end = NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
        flags.pointee |= end
        return count
    }
}
