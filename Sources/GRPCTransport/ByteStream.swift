internal import Glibc

/// The stage between a connection's socket and its HTTP/2 session.
///
/// Clear text passes bytes through. TLS takes its place here: it reads and writes records on the same
/// descriptor and answers with the same results.
struct ByteStream {
    enum Result {
        case bytes(Int)
        /// Nothing now; wait until the descriptor is ready.
        case wouldBlock
        /// The other side is gone, in order or not.
        case closed
    }

    let descriptor: Int32

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Result {
        result(of: recv(descriptor, buffer.baseAddress, buffer.count, 0), whenZero: .closed)
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> Result {
        let count = send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        return result(of: count, whenZero: .wouldBlock)
    }

    func close() {
        Glibc.close(descriptor)
    }

    private func result(of count: Int, whenZero: Result) -> Result {
        if count > 0 { return .bytes(count) }
        if count == 0 { return whenZero }
        return errno == EAGAIN || errno == EINTR ? .wouldBlock : .closed
    }
}
