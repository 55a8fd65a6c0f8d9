internal import Dispatch
internal import EventLoop
internal import GRPCCore
internal import GRPCTransport
internal import Glibc
internal import Protobuf

/// Sends the input to a server as all that a client ever says. The server must close the connection, and go on serving.
///
/// The corpus was recorded from the official Python client: unary RPCs with metadata, streams both ways, cancellation
/// and deadlines, compression.
@Sendable
func fuzzConnection(_ input: [UInt8]) {
    precondition(TargetServer.shared.answers(input), "the server closes what its client has closed")
}

/// A server in this process with a method of each kind, kept from input to input.
private final class TargetServer: Sendable {
    static let shared = TargetServer()

    private let port: UInt16
    private let server: GRPCServer

    private init() {
        let started = DispatchSemaphore(value: 0)
        let box = PortBox()
        let group = expectSuccess("a loop starts") { try EventLoopGroup(count: 1) }
        let server = GRPCServer(
            configuration: ServerConfiguration(
                listeners: [.address(.ip(host: "127.0.0.1", port: 0))]),
            router: RPCRouter(services: [TargetService()]), group: group)
        self.server = server
        Task.detached {
            if case .ip(_, let port)? = try? await server.start().first { box.port = port }
            started.signal()
        }
        started.wait()
        port = box.port
    }

    /// Sends `bytes` and the end of the stream, and reads to the server's end of it.
    ///
    /// - Returns: Whether that came within 200 waits of 50 ms. Waits are counted rather than seconds, because on a busy
    ///   machine this thread is woken as late as the server's are.
    func answers(_ bytes: [UInt8]) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { close(descriptor) }
        connect(descriptor)
        var limit = timeval(tv_sec: 0, tv_usec: 50_000)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        var waits = 0
        // The fuzzer's clock interrupts calls by a signal.
        func canWait() -> Bool {
            if errno == EAGAIN { waits += 1 }
            return errno == EINTR || (errno == EAGAIN && waits <= 200)
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if !canWait() {
                break  // Closed for what came before.
            }
        }
        shutdown(descriptor, Int32(SHUT_WR))
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 || (count < 0 && errno == ECONNRESET) { return true }
            guard count > 0 || canWait() else { return false }
        }
    }

    /// Connects to the server, which listens all the time.
    private func connect(_ descriptor: Int32) {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                let size = socklen_t(MemoryLayout<sockaddr_in>.size)
                while Glibc.connect(descriptor, address, size) != 0 {
                    if errno == EISCONN { return true }
                    // Interrupted, it goes on by itself.
                    guard errno == EINTR || errno == EALREADY else { return false }
                }
                return true
            }
        }
        precondition(isConnected, "the server listens")
    }
}

/// Written before the semaphore is signalled, read after it was waited for.
private final class PortBox: @unchecked Sendable {
    var port: UInt16 = 0
}

private struct TargetService: RegistrableRPCService {
    static let serviceDescriptor = ServiceDescriptor(fullyQualifiedService: "test.Test")
    private typealias Text = Google_Protobuf_StringValue

    func registerMethods(with router: inout RPCRouter) {
        func method(_ name: String) -> MethodDescriptor {
            MethodDescriptor(service: Self.serviceDescriptor, method: name)
        }
        router.registerUnary(method("Echo")) { (request: Text, context) in
            context.setTrailingMetadata(context.metadata)
            return request
        }
        router.registerUnary(method("Wait")) { (request: Text, _) in
            try await Task.sleep(for: .seconds(60))
            return request
        }
        router.registerServerStreaming(method("Count")) {
            (request: Text, responses: RPCWriter<Text>, _) in
            for _ in 0..<5 { try await responses.write(request) }
        }
        router.registerServerStreaming(method("Flood")) {
            (request: Text, responses: RPCWriter<Text>, _) in
            while true { try await responses.write(request) }
        }
        router.registerClientStreaming(method("Join")) {
            (requests: RPCAsyncSequence<Text, any Error>, _) in
            var joined = Text()
            for try await request in requests { joined.value += request.value }
            return joined
        }
        router.registerBidirectional(method("Chat")) {
            (requests: RPCAsyncSequence<Text, any Error>, responses: RPCWriter<Text>, _) in
            for try await request in requests { try await responses.write(request) }
        }
    }
}
