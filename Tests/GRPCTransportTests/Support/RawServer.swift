import GRPCTransport
import Glibc

/// A blocking TCP server that answers as a test says, for what no proper server would send.
///
/// Each connection runs the next of its scripts, on a thread of the server's.
final class RawServer: @unchecked Sendable {
    let address: SocketAddress
    private let listener: Int32
    private let scripts: [@Sendable (RawServerConnection) -> Void]

    init?(_ scripts: [@Sendable (RawServerConnection) -> Void]) {
        self.scripts = scripts
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var raw = sockaddr_in()
        raw.sin_family = sa_family_t(AF_INET)
        raw.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let result = withUnsafeMutablePointer(to: &raw) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard result else { return nil }
        address = .ip(host: "127.0.0.1", port: UInt16(bigEndian: raw.sin_port))
        var thread = pthread_t()
        let server = Unmanaged.passRetained(self).toOpaque()
        pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<RawServer>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, server)
        pthread_detach(thread)
    }

    private func run() {
        for script in scripts {
            let descriptor = accept(listener, nil, nil)
            guard descriptor >= 0 else { break }
            script(RawServerConnection(descriptor))
            close(descriptor)
        }
        close(listener)
    }
}

/// One client's connection to a ``RawServer``.
final class RawServerConnection {
    private let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, size)
    }

    /// Sends a frame.
    func send(type: UInt8, flags: UInt8 = 0, stream: UInt8 = 0, _ payload: [UInt8] = []) {
        let length = payload.count
        let bytes =
            [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
            + [0, 0, 0, stream] + payload
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Reads the preface, and then frames until one has ended a stream.
    ///
    /// - Returns: The stream; nil if the client went away.
    func readRequest(isFirst: Bool = true) -> UInt8? {
        if isFirst, read(24) == nil { return nil }
        while let head = read(9) {
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            guard length == 0 || read(length) != nil else { return nil }
            let isEnd = (head[3] == 0 || head[3] == 1) && head[4] & 1 == 1
            if isEnd { return head[8] }
        }
        return nil
    }

    /// Reads until the client goes away.
    func readToEnd() {
        while read(1) != nil {}
    }

    /// Answers a request with one empty message and OK.
    func answer(_ stream: UInt8) {
        // Field 8 of HPACK's static table is `:status: 200`.
        let head = [0x88] + headerBlock([("content-type", "application/grpc")])
        send(type: 1, flags: 4, stream: stream, head)
        send(type: 0, stream: stream, [0, 0, 0, 0, 0])
        send(type: 1, flags: 5, stream: stream, headerBlock([("grpc-status", "0")]))
    }

    private func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var received = 0
        while received < count {
            let size = bytes.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress.map { $0 + received }, count - received, 0)
            }
            guard size > 0 else { return nil }
            received += size
        }
        return bytes
    }
}
