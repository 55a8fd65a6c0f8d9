internal import CLinux
internal import Glibc

/// Where a server listens or a client connects.
public enum SocketAddress: Sendable, Hashable, CustomStringConvertible {
    /// A TCP port. `host` is a name, an IPv4 or an IPv6 address; `::` stands for every interface, IPv4 too.
    case ip(host: String, port: UInt16)
    /// A socket in the file system.
    case unix(path: String)

    /// The address that a socket is bound to.
    public init(localAddressOf descriptor: Int32) {
        self = RawSocketAddress(localAddressOf: descriptor).address
    }

    /// `host:port`, `[v6]:port` or `unix:path`.
    public var description: String {
        switch self {
        case .ip(let host, let port):
            host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }
}

/// Why an address cannot be used.
public enum SocketError: Error, Equatable, CustomStringConvertible {
    /// The host's name has no address; the resolver's words.
    case unknownHost(String, reason: String)
    /// The path is longer than the system allows.
    case pathTooLong(String)
    /// A system call failed for an address; its name and `errno`.
    case systemCall(String, address: SocketAddress, errno: Int32)

    /// A sentence that names the address.
    public var description: String {
        switch self {
        case .unknownHost(let host, let reason): "cannot resolve `\(host)`: \(reason)"
        case .pathTooLong(let path): "the socket path `\(path)` is longer than 107 bytes"
        case .systemCall(let name, let address, let code):
            "cannot \(name) `\(address)`: \(String(cString: strerror(code)))"
        }
    }
}

/// An address in the form of the socket calls.
struct RawSocketAddress {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)

    var family: Int32 { Int32(storage.ss_family) }

    /// Calls `body` with the address as the system calls take it.
    mutating func withPointer<Result>(
        _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Result
    ) -> Result {
        withUnsafeMutablePointer(to: &length) { length in
            withUnsafeMutablePointer(to: &storage) { pointer in
                // SAFETY: every socket address begins as `sockaddr` does, and the storage holds the largest.
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
            }
        }
    }

    /// Every form of `address`, in the system's order of preference. Blocks while a name is resolved.
    ///
    /// For listening, `::` is followed by `0.0.0.0`, for systems without IPv6.
    static func resolve(
        _ address: SocketAddress, forListening: Bool
    ) throws(SocketError) -> [RawSocketAddress] {
        switch address {
        case .unix(let path): return [try unix(path)]
        case .ip(let host, let port):
            var hints = addrinfo()
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
            hints.ai_flags = AI_NUMERICSERV | (forListening ? AI_PASSIVE : 0)
            var list: UnsafeMutablePointer<addrinfo>?
            let result = getaddrinfo(host.isEmpty ? nil : host, String(port), &hints, &list)
            guard result == 0 else {
                throw .unknownHost(host, reason: String(cString: gai_strerror(result)))
            }
            defer { freeaddrinfo(list) }
            let found = sequence(first: list, next: { $0?.pointee.ai_next }).compactMap { entry in
                entry.flatMap {
                    RawSocketAddress(copying: $0.pointee.ai_addr, $0.pointee.ai_addrlen)
                }
            }
            guard forListening, host == "::" else { return found }
            return found + (try resolve(.ip(host: "0.0.0.0", port: port), forListening: true))
        }
    }

    private init?(copying address: UnsafeMutablePointer<sockaddr>?, _ length: socklen_t) {
        guard let address else { return nil }
        self.length = length
        withUnsafeMutableBytes(of: &storage) { target in
            target.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(length)))
        }
    }

    init() {}

    /// The address that a socket is bound to.
    init(localAddressOf descriptor: Int32) {
        _ = withPointer { getsockname(descriptor, $0, $1) }
    }

    private static func unix(_ path: String) throws(SocketError) -> RawSocketAddress {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let isTooLong = withUnsafeMutableBytes(of: &address.sun_path) { target in
            guard path.utf8.count < target.count else { return true }
            target.copyBytes(from: path.utf8)
            return false
        }
        guard !isTooLong else { throw .pathTooLong(path) }
        var raw = RawSocketAddress()
        raw.length = socklen_t(MemoryLayout<sockaddr_un>.size)
        withUnsafeMutableBytes(of: &raw.storage) { target in
            withUnsafeBytes(of: address) { target.copyMemory(from: $0) }
        }
        return raw
    }

    /// In host byte order. IPv4 and IPv6 addresses have it in the same place: behind the family.
    var port: UInt16 {
        withUnsafeBytes(of: storage) {
            UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
        }
    }

    /// The address as people write it; a Unix socket without a name has an empty path.
    var address: SocketAddress {
        var copy = self
        switch family {
        case AF_UNIX:
            let path = withUnsafeBytes(of: storage) { bytes in
                String(decoding: bytes.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self)
            }
            return .unix(path: path)
        default:
            var host = [UInt8](repeating: 0, count: Int(NI_MAXHOST))
            _ = copy.withPointer { pointer, length in
                host.withUnsafeMutableBytes { bytes in
                    getnameinfo(
                        pointer, length.pointee,
                        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                        socklen_t(bytes.count), nil, 0, NI_NUMERICHOST
                    )
                }
            }
            return .ip(host: String(decoding: host.prefix { $0 != 0 }, as: UTF8.self), port: port)
        }
    }

    /// An address of 4 or 16 bytes in network order as people write it; nil for any other number of bytes.
    static func numericHost(_ bytes: [UInt8]) -> String? {
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The address in gRPC's form for peers: `ipv4:127.0.0.1:4000`, `ipv6:[::1]:4000`, `unix:path`.
    var peerName: String {
        switch family {
        case AF_INET: "ipv4:\(address)"
        case AF_INET6: "ipv6:\(address)"
        default: address.description
        }
    }
}

/// Sends small segments at once: HTTP/2 frames are gathered already, so waiting for more only adds delay.
func setNoDelay(_ descriptor: Int32, _ peer: RawSocketAddress) {
    if peer.family != AF_UNIX { setOption(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, 1) }
}
