internal import Glibc

/// A numeric TCP address in the form that bind(2) takes.
struct ResolvedAddress {
    private var storage: sockaddr_storage
    private let length: socklen_t

    init(storage: sockaddr_storage, length: socklen_t) {
        self.storage = storage
        self.length = length
    }

    /// Every address of a host, in the order of the system's preference.
    ///
    /// `::` is followed by `0.0.0.0`, for systems without IPv6.
    /// - Throws: ``ListenError/unknownHost(_:)``.
    static func all(host: String, port: UInt16) throws(ListenError) -> [ResolvedAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, "\(port)", &hints, &list) == 0 else { throw .unknownHost(host) }
        defer { freeaddrinfo(list) }
        var addresses: [ResolvedAddress] = []
        var entry = list
        while let current = entry {
            var storage = sockaddr_storage()
            let length = current.pointee.ai_addrlen
            // SAFETY: getaddrinfo gives addresses of the length that it tells, none larger than the storage.
            withUnsafeMutableBytes(of: &storage) { buffer in
                if let address = current.pointee.ai_addr, Int(length) <= buffer.count {
                    buffer.copyMemory(
                        from: UnsafeRawBufferPointer(start: address, count: Int(length)))
                }
            }
            addresses.append(ResolvedAddress(storage: storage, length: length))
            entry = current.pointee.ai_next
        }
        return host == "::" ? addresses + (try all(host: "0.0.0.0", port: port)) : addresses
    }

    var family: Int32 { Int32(storage.ss_family) }

    /// In host byte order. IPv4 and IPv6 addresses have it in the same place: behind the family.
    var port: UInt16 {
        get {
            withUnsafeBytes(of: storage) {
                UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
            }
        }
        set {
            withUnsafeMutableBytes(of: &storage) {
                $0.storeBytes(of: newValue.bigEndian, toByteOffset: 2, as: UInt16.self)
            }
        }
    }

    func withPointer(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        // SAFETY: every socket address begins as `sockaddr` does, and the length is the true one.
        withUnsafePointer(to: storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }
}
