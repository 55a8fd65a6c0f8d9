import Foundation
import Synchronization
import TestSupport

/// A server on loopback that passes on what it hears from and to another one, until it is told to stand still: then it
/// accepts connections and nothing comes of them, as with a host that has died or a firewall that has forgotten them.
final class FreezableProxy: Sendable {
    let port: Int
    private let target: Int
    private let listener: Int32
    private let isFrozen = Mutex(false)
    private let changed = NSCondition()
    private let sockets = Mutex<(open: [Int32], isStopped: Bool)>(([], false))

    init(to target: Int) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
        self.target = target
        self.listener = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in acceptConnections() }
    }

    func freeze() { set(true) }
    func thaw() { set(false) }

    /// Closes everything.
    func stop() {
        let open = sockets.withLock { sockets in
            sockets.isStopped = true
            defer { sockets.open = [] }
            return sockets.open
        }
        for descriptor in open + [listener] { shutdown(descriptor, Int32(SHUT_RDWR)) }
        thaw()
    }

    private func set(_ value: Bool) {
        changed.lock()
        isFrozen.withLock { $0 = value }
        changed.broadcast()
        changed.unlock()
    }

    private func acceptConnections() {
        defer { close(listener) }
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { return }
            let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = Self.loopback(port: target)
            let isConnected = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            let isStopped = sockets.withLock { sockets in
                sockets.open += [client, server]
                return sockets.isStopped
            }
            if !isConnected || isStopped {
                shutdown(client, Int32(SHUT_RDWR))
                shutdown(server, Int32(SHUT_RDWR))
            }
            Thread.detachNewThread { [self] in pass(from: client, to: server) }
            Thread.detachNewThread { [self] in pass(from: server, to: client) }
        }
    }

    /// Descriptors stay open until the process ends: two threads use each.
    private func pass(from source: Int32, to target: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(source, &buffer, buffer.count, 0)
            waitWhileFrozen()
            guard count > 0 else { break }
            var sent = 0
            while sent < count {
                let written = buffer.withUnsafeBytes { bytes in
                    send(
                        target, bytes.baseAddress.map { $0 + sent }, count - sent,
                        Int32(MSG_NOSIGNAL))
                }
                guard written > 0 else { break }
                sent += written
            }
            if sent < count { break }
        }
        shutdown(target, Int32(SHUT_WR))
    }

    private func waitWhileFrozen() {
        changed.lock()
        while isFrozen.withLock({ $0 }) { changed.wait() }
        changed.unlock()
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }
}

/// Runs `body` with a proxy of the tests' server and the URL of a new database behind it.
func withProxy(_ body: (FreezableProxy, String) async throws -> Void) async throws {
    let server = try PostgresServer.shared.get()
    let proxy = try FreezableProxy(to: server.port)
    defer { proxy.stop() }
    let url = try server.makeDatabase().replacing(":\(server.port)/", with: ":\(proxy.port)/")
    try await body(proxy, url)
}
