internal import CNGHTTP2

/// What HTTP/2 sessions call, and how they are set up; made once for each side and shared by all its sessions.
///
/// In each callback, `user_data` is the connection of the session and the stream's user data is its stream.
struct SessionCallbacks: @unchecked Sendable {
    let callbacks: OpaquePointer
    let options: OpaquePointer

    /// Makes the callbacks that `register` sets.
    init(_ register: (_ callbacks: OpaquePointer) -> Void) {
        var callbacks: OpaquePointer?
        var options: OpaquePointer?
        guard nghttp2_session_callbacks_new(&callbacks) == 0, nghttp2_option_new(&options) == 0,
            let callbacks, let options
        else { preconditionFailure("out of memory") }
        self.callbacks = callbacks
        self.options = options
        nghttp2_option_set_no_closed_streams(options, 1)
        nghttp2_option_set_no_auto_window_update(options, 1)
        // A second line: the session's own limiters end a connection without saying why. See `FloodLimiter`.
        nghttp2_option_set_stream_reset_rate_limit(options, 4_000, 400)
        register(callbacks)
    }
}
