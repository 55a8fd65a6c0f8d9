internal import CLinux
internal import Glibc

/// The listening sockets of one address: one for each loop, so that loops share nothing.
///
/// TCP sockets share the port by SO_REUSEPORT; a Unix socket is one, copied.
package struct ListeningSockets: Sendable {
    /// Non-blocking and close-on-exec. Whoever they are handed to closes them.
    package let descriptors: [Int32]
    /// As it was asked for, with the port that the system chose in place of 0.
    package let address: SocketAddress

    /// Binds and listens.
    ///
    /// - Parameters:
    ///   - address: Where to listen; for port 0 the system chooses one.
    ///   - count: Number of sockets, at least 1.
    /// - Throws: ``SocketError``; of a name with several addresses, none of which is free, that of the first.
    package init(_ address: SocketAddress, count: Int) throws(SocketError) {
        var failure: SocketError?
        for candidate in try RawSocketAddress.resolve(address, forListening: true) {
            do throws(SocketError) {
                self = try Self.open(candidate, for: address, count: max(1, count))
                return
            } catch {
                failure = failure ?? error
            }
        }
        throw failure ?? .unknownHost(address.description, reason: "no address")
    }

    /// Sockets that listen already, those of each address together, in the order in which they come.
    package static func grouping(_ descriptors: [Int32]) -> [ListeningSockets] {
        var groups: [ListeningSockets] = []
        for descriptor in descriptors {
            let address = SocketAddress(localAddressOf: descriptor)
            if let index = groups.firstIndex(where: { $0.address == address }) {
                let all = groups[index].descriptors + [descriptor]
                groups[index] = ListeningSockets(descriptors: all, address: address)
            } else {
                groups.append(ListeningSockets(descriptors: [descriptor], address: address))
            }
        }
        return groups
    }

    private init(descriptors: [Int32], address: SocketAddress) {
        self.descriptors = descriptors
        self.address = address
    }

    /// Closes every descriptor and removes a Unix socket's file.
    package func close() {
        for descriptor in descriptors { Glibc.close(descriptor) }
        removeFile()
    }

    /// Removes a Unix socket's file, so that nobody connects any more.
    package func removeFile() {
        if case .unix(let path) = address { unlink(path) }
    }

    private static func open(
        _ candidate: RawSocketAddress, for address: SocketAddress, count: Int
    ) throws(SocketError) -> ListeningSockets {
        guard case .ip(let host, _) = address else {
            let first = try bindUnix(candidate, for: address)
            try listen(first, for: address)
            let copies = (1..<count).map { _ in fcntl(first, F_DUPFD_CLOEXEC, 3) }
            return ListeningSockets(descriptors: [first] + copies, address: address)
        }
        // SO_REUSEPORT would join a server that runs already. Without it the first bind tells.
        let probe = try bind(candidate, for: address, sharesPort: false)
        let bound = RawSocketAddress(localAddressOf: probe)
        let address = SocketAddress.ip(host: host, port: bound.port)
        guard count > 1 else {
            try listen(probe, for: address)
            return ListeningSockets(descriptors: [probe], address: address)
        }
        Glibc.close(probe)
        var descriptors: [Int32] = []
        do throws(SocketError) {
            for _ in 0..<count {
                let descriptor = try bind(bound, for: address, sharesPort: true)
                try listen(descriptor, for: address)
                descriptors.append(descriptor)
            }
        } catch {
            for descriptor in descriptors { Glibc.close(descriptor) }
            throw error
        }
        return ListeningSockets(descriptors: descriptors, address: address)
    }

    private static func bind(
        _ candidate: RawSocketAddress, for address: SocketAddress, sharesPort: Bool
    ) throws(SocketError) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(candidate.family, type, 0)
        guard descriptor >= 0 else {
            throw SocketError.systemCall("open a socket for", address: address, errno: errno)
        }
        setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        if sharesPort { setOption(descriptor, SOL_SOCKET, SO_REUSEPORT, 1) }
        if candidate.family == AF_INET6 {
            setOption(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0)
        }
        var candidate = candidate
        let result = candidate.withPointer { Glibc.bind(descriptor, $0, $1.pointee) }
        guard result == 0 else {
            let error = SocketError.systemCall("listen on", address: address, errno: errno)
            Glibc.close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Closes the descriptor if it cannot listen.
    private static func listen(
        _ descriptor: Int32, for address: SocketAddress
    ) throws(SocketError) {
        guard Glibc.listen(descriptor, SOMAXCONN) == 0 else {
            let error = SocketError.systemCall("listen on", address: address, errno: errno)
            Glibc.close(descriptor)
            throw error
        }
    }

    // MARK: - Unix

    private static func bindUnix(
        _ candidate: RawSocketAddress, for address: SocketAddress
    ) throws(SocketError) -> Int32 {
        do throws(SocketError) {
            return try bind(candidate, for: address, sharesPort: false)
        } catch {
            guard case .unix(let path) = address, isStale(path, candidate) else { throw error }
            // Left over from a server that was killed: nobody answers there.
            unlink(path)
            return try bind(candidate, for: address, sharesPort: false)
        }
    }

    /// Whether the file is a socket that nobody listens on. A file that is none refuses connections too.
    private static func isStale(_ path: String, _ candidate: RawSocketAddress) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return false }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { Glibc.close(descriptor) }
        var candidate = candidate
        let result = candidate.withPointer { connect(descriptor, $0, $1.pointee) }
        return result != 0 && errno == ECONNREFUSED
    }
}

func setOption(_ descriptor: Int32, _ level: Int32, _ name: Int32, _ value: Int32) {
    var value = value
    setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
}
