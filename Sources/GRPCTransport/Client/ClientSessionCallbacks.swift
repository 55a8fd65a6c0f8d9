internal import CNGHTTP2

extension SessionCallbacks {
    /// What a client's sessions call.
    ///
    /// `user_data` is the ``ClientConnection`` of the session and the stream's user data is its ``ClientStream``.
    /// Both outlive the session's stream: the connection keeps its open streams.
    static let client = SessionCallbacks { callbacks in
        nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData)
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onStreamClose)
        nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks, onFrameNotSent)
    }
}

// SAFETY, for all of these: see `SessionCallbacks.client` on the lifetime of both kinds of user data. nghttp2
// calls back only from within mem_recv and mem_send, which the connection calls on its loop.

private func connection(_ userData: UnsafeMutableRawPointer?) -> ClientConnection? {
    userData.map { Unmanaged<ClientConnection>.fromOpaque($0).takeUnretainedValue() }
}

private func stream(_ session: OpaquePointer?, _ identifier: Int32) -> ClientStream? {
    guard let pointer = nghttp2_session_get_stream_user_data(session, identifier) else {
        return nil
    }
    return Unmanaged<ClientStream>.fromOpaque(pointer).takeUnretainedValue()
}

private let onHeader: nghttp2_on_header_callback = {
    session, frame, name, nameLength, value, valueLength, _, _ in
    guard let frame, let stream = stream(session, frame.pointee.hd.stream_id) else { return 0 }
    stream.receivedHeader(
        UnsafeRawBufferPointer(start: name, count: nameLength),
        UnsafeRawBufferPointer(start: value, count: valueLength)
    )
    return 0
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
    let isEnd = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    switch UInt32(header.type) {
    case NGHTTP2_HEADERS.rawValue:
        stream(session, header.stream_id)?.receivedHeaderBlock(isEnd: isEnd)
    case NGHTTP2_DATA.rawValue:
        if isEnd { stream(session, header.stream_id)?.receivedEndWithoutTrailers() }
    case NGHTTP2_GOAWAY.rawValue:
        let goAway = frame.pointee.goaway
        let data = UnsafeBufferPointer(start: goAway.opaque_data, count: goAway.opaque_data_len)
        connection(userData)?.receivedGoAway(
            errorCode: goAway.error_code, debugData: String(decoding: data, as: UTF8.self))
    case NGHTTP2_SETTINGS.rawValue:
        let isAcknowledgement = header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
        if !isAcknowledgement { connection(userData)?.receivedSettings() }
    default: break
    }
    return 0
}

private let onStreamClose: nghttp2_on_stream_close_callback = {
    _, identifier, errorCode, userData in
    connection(userData)?.closeStream(identifier, errorCode: errorCode)
    return 0
}

/// A request that waited for the server's limit on streams when the connection came to its end.
private let onFrameNotSent: nghttp2_on_frame_not_send_callback = { _, frame, _, userData in
    guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue) else { return 0 }
    connection(userData)?.dropStream(frame.pointee.hd.stream_id)
    return 0
}

/// Fills a DATA frame from the stream's send buffer.
let readRequestData: nghttp2_data_source_read_callback = {
    _, _, buffer, length, flags, source, _ in
    guard let pointer = source?.pointee.ptr, let flags else {
        return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
    let stream = Unmanaged<ClientStream>.fromOpaque(pointer).takeUnretainedValue()
    switch stream.readData(into: UnsafeMutableRawBufferPointer(start: buffer, count: length)) {
    case .bytes(let count): return count
    case .paused: return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .end(let count):
        flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
        return count
    }
}
