internal import COpenSSL
internal import Glibc

/// What OpenSSL reads and writes records with: the socket itself, so that no bytes are copied on the way.
///
/// OpenSSL's own one for sockets would end the process by SIGPIPE when the peer is gone.
enum SocketBIO {
    /// - Returns: A BIO for `descriptor`, which it does not own; nil without memory.
    static func make(_ descriptor: Int32) -> OpaquePointer? {
        guard let method, let bio = BIO_new(method) else { return nil }
        // One more than the descriptor, because 0 would be no pointer.
        BIO_set_data(bio, UnsafeMutableRawPointer(bitPattern: Int(descriptor) + 1))
        BIO_set_init(bio, 1)
        return bio
    }

    nonisolated(unsafe) private static let method: OpaquePointer? = {
        let kind = BIO_get_new_index() | BIO_TYPE_SOURCE_SINK
        guard let method = BIO_meth_new(kind, "connection") else { return nil }
        BIO_meth_set_read(method) { bio, buffer, count in
            let received = recv(descriptor(of: bio), buffer, Int(count), 0)
            copenssl_clear_retry(bio)
            if received < 0, isTemporary(errno) { copenssl_retry_reading(bio) }
            return Int32(received)
        }
        BIO_meth_set_write(method) { bio, buffer, count in
            let sent = send(descriptor(of: bio), buffer, Int(count), Int32(MSG_NOSIGNAL))
            copenssl_clear_retry(bio)
            if sent < 0, isTemporary(errno) { copenssl_retry_writing(bio) }
            return Int32(sent)
        }
        BIO_meth_set_ctrl(method) { _, command, _, _ in command == BIO_CTRL_FLUSH ? 1 : 0 }
        return method
    }()

    private static func descriptor(of bio: OpaquePointer?) -> Int32 {
        Int32(Int(bitPattern: BIO_get_data(bio)) - 1)
    }

    private static func isTemporary(_ code: Int32) -> Bool { code == EAGAIN || code == EINTR }
}
