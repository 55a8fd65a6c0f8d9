import GRPCTransport
import Glibc

/// A blocking TCP socket, for what no proper client would send.
final class RawConnection: Sendable {
    static let preface =
        Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]

    private let descriptor: Int32

    init?(_ address: SocketAddress) {
        guard case .ip(_, let port) = address else { return nil }
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var raw = sockaddr_in()
        raw.sin_family = sa_family_t(AF_INET)
        raw.sin_port = port.bigEndian
        raw.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &raw) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { return nil }
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, size)
    }

    deinit {
        close(descriptor)
    }

    /// Sends all bytes; false if the server has closed the connection.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return bytes.isEmpty ? !isClosed(within: 10) : true
    }

    /// Sends as much as fits; false if that is not all.
    func sendWithoutWaiting(_ bytes: [UInt8]) -> Bool {
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        return Glibc.send(descriptor, bytes, bytes.count, flags) == bytes.count
    }

    /// Whether the server has closed the connection.
    func isClosed(within milliseconds: Int32 = 0) -> Bool {
        let hangUp: Int16 = 0x2000  // POLLRDHUP, which Glibc hides.
        var state = pollfd(fd: descriptor, events: hangUp, revents: 0)
        return poll(&state, 1, milliseconds) > 0
    }

    /// Says that nothing follows.
    func finishSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Sends a frame.
    func send(type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8]) {
        send(frame(type: type, flags: flags, stream: stream, payload))
    }

    /// Everything up to the server's closing; nil if it does not close within 10 seconds, or with a reset where
    /// that is not allowed.
    func readToEnd(allowsReset: Bool = true) -> [UInt8]? {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0 { return errno == ECONNRESET && allowsReset ? received : nil }
            if count == 0 { return received }
            received += buffer[..<count]
        }
    }

    /// Reads frames until one is what `isWanted` says; nil if the server closes the connection before.
    func readFrame(_ isWanted: (ReceivedFrame) -> Bool) -> ReceivedFrame? {
        while let head = read(9) {
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            guard let payload = read(length) else { return nil }
            if let frame = ReceivedFrame.all(in: head + payload).first, isWanted(frame) {
                return frame
            }
        }
        return nil
    }

    private func read(_ count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: count)
        while bytes.count < count {
            let size = recv(descriptor, &buffer, count - bytes.count, 0)
            guard size > 0 else { return nil }
            bytes += buffer[..<size]
        }
        return bytes
    }

    /// Reads until `needle` has arrived; false if it does not.
    func reads(_ needle: String) -> Bool {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return false }
            received += buffer[..<count]
            if String(decoding: received, as: UTF8.self).contains(needle) { return true }
        }
    }
}

/// A frame as it is sent.
func frame(type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8]) -> [UInt8] {
    let length = payload.count
    return [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
        + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: stream >> $0) } + payload
}

/// An HPACK header block of literals, none of them indexed, Huffman-coded or longer than 126 bytes.
func headerBlock(_ fields: [(String, String)]) -> [UInt8] {
    var block: [UInt8] = []
    for (name, value) in fields {
        block += [0, UInt8(name.utf8.count)]
        block += Array(name.utf8)
        block.append(UInt8(value.utf8.count))
        block += Array(value.utf8)
    }
    return block
}
