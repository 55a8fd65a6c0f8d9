internal import EventLoop
internal import Glibc

/// The stage between a connection's socket and its HTTP/2 session: clear text, or TLS on the same descriptor.
struct ByteStream {
    enum Result {
        case bytes(Int)
        /// Nothing now; try again when the descriptor is ready for this.
        case wouldBlock(until: ReadyEvents)
        /// The other side is gone, in order or not.
        case closed
    }

    let descriptor: Int32
    /// nil for clear text.
    let tls: TLSStream?

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Result {
        if let tls { return tls.read(into: buffer) }
        let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        if count > 0 { return .bytes(count) }
        return count < 0 && isTemporary(errno) ? .wouldBlock(until: .readable) : .closed
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> Result {
        if let tls { return tls.write(bytes) }
        let count = send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        if count > 0 { return .bytes(count) }
        return count == 0 || isTemporary(errno) ? .wouldBlock(until: .writable) : .closed
    }

    /// Whether bytes were taken from the socket that ``read(into:)`` has not returned yet.
    var hasPending: Bool { tls?.hasPending ?? false }

    /// What to wait for when there is nothing to write.
    var readingInterest: ReadyEvents {
        tls?.isReadingBlockedByWriting == true ? [.readable, .writable] : .readable
    }

    /// Tells the peer that nothing follows; what it still sends can be read from the descriptor, and is to be dropped.
    func finishSending() {
        tls?.close()
        shutdown(descriptor, Int32(SHUT_WR))
    }

    func close() {
        tls?.close()
        Glibc.close(descriptor)
    }

    private func isTemporary(_ code: Int32) -> Bool { code == EAGAIN || code == EINTR }
}
