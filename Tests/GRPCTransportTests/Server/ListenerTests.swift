import EventLoop
import GRPCCore
import GRPCTransport
import Glibc
import Testing

@Suite(.timeLimit(.minutes(1))) struct ListenerTests {
    /// Serves on `listener` and calls the server at what `client` makes of the bound address.
    private func serve(
        _ listener: ServerConfiguration.Listener, loops: Int = 2,
        client: (SocketAddress) -> SocketAddress = { $0 }
    ) async throws {
        try await withServer(loops: loops, configure: { $0.listeners = [listener] }) {
            _, address, _, _ in
            let clients = try EventLoopGroup(count: 1)
            defer { clients.stop() }
            if case .ip(_, let port) = address { #expect(port != 0) }
            for _ in 0..<8 {
                let other = Channel(to: client(address), loop: clients.next())
                let answer: TextMessage = try await other.unary(
                    TestMethods.echo, request: TextMessage("x"))
                #expect(answer.text == "x")
                other.close()
            }
        }
    }

    private static let hasIPv6 = access("/proc/net/if_inet6", F_OK) == 0

    @Test("IPv6 addresses are served", .enabled(if: hasIPv6))
    func ipv6() async throws {
        try await serve(.address(.ip(host: "::1", port: 0)))
    }

    @Test("the IPv6 wildcard serves IPv4 clients too", .enabled(if: hasIPv6))
    func dualStack() async throws {
        try await serve(.address(.ip(host: "::", port: 0))) { address in
            guard case .ip(_, let port) = address else { return address }
            return .ip(host: "127.0.0.1", port: port)
        }
    }

    @Test("a Unix socket is served, and its file goes with the server")
    func unix() async throws {
        let path = "/tmp/listener-tests-\(UInt32.random(in: 0 ... .max)).sock"
        try await serve(.address(.unix(path: path)))
        #expect(access(path, F_OK) != 0)
    }

    @Test("inherited sockets are served, fewer or more than there are loops", arguments: [1, 3])
    func inherited(count: Int) async throws {
        let first = try listen(port: 0)
        let rest = try (1..<count).map { _ in try listen(port: first.port) }
        try await serve(.descriptors([first.descriptor] + rest.map(\.descriptor)))
    }

    private func listen(port: UInt16) throws -> (descriptor: Int32, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) + Glibc.listen(descriptor, 16)
                    + getsockname(descriptor, $0, &length)
            }
        }
        try #require(result == 0)
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }
}
