internal import GRPCTransport
internal import Glibc

/// Bound and listening sockets, one for each event loop, and the address they share.
///
/// TCP sockets share the port by SO_REUSEPORT, so that each loop accepts by itself; a Unix socket is one, copied.
struct ListeningSockets: Sendable {
    /// Non-blocking and close-on-exec. Whoever they are handed to closes them.
    let descriptors: [Int32]
    /// With the port that the system chose in place of 0.
    let address: ListenAddress

    /// - Parameters:
    ///   - address: where to listen; for port 0 the system chooses one.
    ///   - count: number of sockets, at least 1.
    /// - Throws: ``ListenError``.
    init(_ address: ListenAddress, count: Int) throws {
        switch address {
        case .tcp(let host, let port):
            (descriptors, self.address) = try Self.bindTCP(host: host, port: port, count: count)
        case .unix(let path):
            let first = try Self.bindUnix(path: path)
            let copies = (1..<max(1, count)).map { _ in fcntl(first, F_DUPFD_CLOEXEC, 3) }
            descriptors = [first] + copies
            self.address = address
        }
    }

    /// Sockets that listen already, those of each address together, in the order in which they come.
    static func grouping(_ descriptors: [Int32]) -> [ListeningSockets] {
        var groups: [ListeningSockets] = []
        for descriptor in descriptors {
            let address = ListenAddress(SocketAddress(localAddressOf: descriptor))
            if let index = groups.firstIndex(where: { $0.address == address }) {
                let all = groups[index].descriptors + [descriptor]
                groups[index] = ListeningSockets(descriptors: all, address: address)
            } else {
                groups.append(ListeningSockets(descriptors: [descriptor], address: address))
            }
        }
        return groups
    }

    private init(descriptors: [Int32], address: ListenAddress) {
        self.descriptors = descriptors
        self.address = address
    }

    /// Closes every descriptor and removes a Unix socket's file.
    func close() {
        for descriptor in descriptors { Glibc.close(descriptor) }
        removeFile()
    }

    /// Removes a Unix socket's file, so that nobody connects any more.
    func removeFile() {
        if case .unix(let path) = address { unlink(path) }
    }

    // MARK: - TCP

    private static func bindTCP(
        host: String, port: UInt16, count: Int
    ) throws -> ([Int32], ListenAddress) {
        var failure: ListenError?
        for candidate in try ResolvedAddress.all(host: host, port: port) {
            do throws(ListenError) {
                return try bindTCP(candidate, host: host, count: count)
            } catch {
                failure = failure ?? error
            }
        }
        throw failure ?? .unknownHost(host)
    }

    private static func bindTCP(
        _ candidate: ResolvedAddress, host: String, count: Int
    ) throws(ListenError) -> ([Int32], ListenAddress) {
        // SO_REUSEPORT would join a server that runs already. Without it the first bind tells.
        let probe = try bindSocket(candidate, sharesPort: false)
        var bound = candidate
        bound.port = boundPort(of: probe)
        Glibc.close(probe)
        var descriptors: [Int32] = []
        do throws(ListenError) {
            for _ in 0..<max(1, count) {
                let descriptor = try bindSocket(bound, sharesPort: count > 1)
                descriptors.append(descriptor)
                guard listen(descriptor, SOMAXCONN) == 0 else { throw ListenError(errno: errno) }
            }
        } catch {
            for descriptor in descriptors { Glibc.close(descriptor) }
            throw error
        }
        return (descriptors, .tcp(host: host, port: bound.port))
    }

    private static func bindSocket(
        _ address: ResolvedAddress, sharesPort: Bool
    ) throws(ListenError) -> Int32 {
        let descriptor = try makeSocket(family: address.family)
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, size)
        if sharesPort { setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, size) }
        if address.family == AF_INET6 {
            var off: Int32 = 0
            setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &off, size)
        }
        let result = address.withPointer { bind(descriptor, $0, $1) }
        guard result == 0 else {
            let error = ListenError(errno: errno)
            Glibc.close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func boundPort(of descriptor: Int32) -> UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        // SAFETY: the storage is large and aligned enough for every address family.
        _ = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &length)
            }
        }
        return ResolvedAddress(storage: storage, length: length).port
    }

    // MARK: - Unix

    private static func bindUnix(path: String) throws(ListenError) -> Int32 {
        let descriptor = try makeSocket(family: AF_UNIX)
        var result = withUnixAddress(path) { bind(descriptor, $0, $1) }
        if result != 0, errno == EADDRINUSE, isStale(path) {
            // Left over from a server that was killed: nobody answers there.
            unlink(path)
            result = withUnixAddress(path) { bind(descriptor, $0, $1) }
        }
        guard result == 0, listen(descriptor, SOMAXCONN) == 0 else {
            let error = ListenError(errno: errno)
            Glibc.close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func isStale(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return false }
        guard let descriptor = try? makeSocket(family: AF_UNIX) else { return false }
        defer { Glibc.close(descriptor) }
        let result = withUnixAddress(path) { connect(descriptor, $0, $1) }
        return result != 0 && errno == ECONNREFUSED
    }

    private static func withUnixAddress(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { buffer in
            // The last byte stays 0.
            buffer.copyBytes(from: path.utf8.prefix(buffer.count - 1))
        }
        // SAFETY: every socket address begins as `sockaddr` does, and the length is the true one.
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    private static func makeSocket(family: Int32) throws(ListenError) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(family, type, 0)
        guard descriptor >= 0 else { throw ListenError(errno: errno) }
        return descriptor
    }
}
