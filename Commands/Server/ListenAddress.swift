internal import CommandLineKit
internal import GRPCTransport

/// Where the server listens, as a person writes it.
///
/// `HOST:PORT`, `[IPV6]:PORT`, `:PORT` and `PORT` alone (every interface), or `unix:PATH`. Port 0 lets the system choose.
enum ListenAddress: Hashable, Sendable {
    case tcp(host: String, port: UInt16)
    case unix(path: String)

    /// - Throws: ``UsageError`` in the words of Django.
    init(_ text: String) throws {
        guard let address = Self.parse(text) else {
            throw UsageError("\"\(text)\" is not a valid port number or address:port pair.")
        }
        self = address
    }

    init(_ address: SocketAddress) {
        self =
            switch address {
            case .ip(let host, let port): .tcp(host: host, port: port)
            case .unix(let path): .unix(path: path)
            }
    }

    private static func parse(_ text: String) -> ListenAddress? {
        if text.hasPrefix("unix:") {
            var path = text.dropFirst("unix:".count)
            if path.hasPrefix("//") { path = path.dropFirst(2) }
            // sun_path holds 108 bytes with the final NUL; see unix(7).
            return path.isEmpty || path.utf8.count > 107 ? nil : .unix(path: String(path))
        }
        guard let colon = text.lastIndex(of: ":") else {
            return port(text[...]).map { .tcp(host: "::", port: $0) }
        }
        guard let port = port(text[text.index(after: colon)...]) else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
            return host.contains(":") ? .tcp(host: String(host), port: port) : nil
        }
        guard !host.contains(where: { ":[]/ ".contains($0) }) else { return nil }
        return .tcp(host: host.isEmpty ? "::" : String(host), port: port)
    }

    private static func port(_ text: Substring) -> UInt16? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? UInt16(text) : nil
    }
}

extension ListenAddress: CustomStringConvertible {
    /// As it is shown, with every part: `[::]:50051`.
    var description: String {
        switch self {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }
}
