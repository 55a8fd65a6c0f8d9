internal import CommandLineKit
internal import GRPCTransport

extension SocketAddress {
    /// Where the server listens, as a person writes it.
    ///
    /// `HOST:PORT`, `[IPV6]:PORT`, `:PORT` and `PORT` alone (every interface), or `unix:PATH`. Port 0 lets the system choose.
    /// - Throws: ``UsageError`` in the words of Django.
    init(parsing text: String) throws {
        guard let address = Self.parse(text) else {
            throw UsageError("\"\(text)\" is not a valid port number or address:port pair.")
        }
        self = address
    }

    private static func parse(_ text: String) -> SocketAddress? {
        if text.hasPrefix("unix:") {
            var path = text.dropFirst("unix:".count)
            if path.hasPrefix("//") { path = path.dropFirst(2) }
            // sun_path holds 108 bytes with the final NUL; see unix(7).
            return path.isEmpty || path.utf8.count > 107 ? nil : .unix(path: String(path))
        }
        guard let colon = text.lastIndex(of: ":") else {
            return port(text[...]).map { .ip(host: "::", port: $0) }
        }
        guard let port = port(text[text.index(after: colon)...]) else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
            return host.contains(":") ? .ip(host: String(host), port: port) : nil
        }
        guard !host.contains(where: { ":[]/ ".contains($0) }) else { return nil }
        return .ip(host: host.isEmpty ? "::" : String(host), port: port)
    }

    private static func port(_ text: Substring) -> UInt16? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? UInt16(text) : nil
    }
}
