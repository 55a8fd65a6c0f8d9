import Foundation
import Testing

@testable import GRPCTransport

@Suite struct ListeningSocketsTests {
    private func failure(_ code: Int32, _ address: SocketAddress) -> SocketError {
        .systemCall("listen on", address: address, errno: code)
    }

    @Test(
        "port 0 becomes the port that the system chose, shared by every socket", arguments: [1, 3])
    func chosenPort(_ count: Int) throws {
        let sockets = try ListeningSockets(.ip(host: "127.0.0.1", port: 0), count: count)
        defer { sockets.close() }
        #expect(sockets.descriptors.count == count)
        guard case .ip("127.0.0.1", let port) = sockets.address else {
            Issue.record("\(sockets.address)")
            return
        }
        #expect(port != 0)
        #expect(throws: failure(EADDRINUSE, sockets.address)) {
            try ListeningSockets(sockets.address, count: count)
        }
    }

    @Test("a port is free again when its sockets are closed")
    func reuse() throws {
        let first = try ListeningSockets(.ip(host: "::", port: 0), count: 2)
        first.close()
        try ListeningSockets(first.address, count: 2).close()
    }

    @Test("an address of another machine and an unknown host are refused")
    func unavailable() throws {
        let foreign = SocketAddress.ip(host: "192.0.2.1", port: 0)
        #expect(throws: failure(EADDRNOTAVAIL, foreign)) {
            try ListeningSockets(foreign, count: 1)
        }
        let error = try #require(
            #expect(throws: SocketError.self) {
                try ListeningSockets(.ip(host: "nope.invalid", port: 0), count: 1)
            })
        #expect("\(error)".hasPrefix("cannot resolve `nope.invalid`: "))
    }

    private func temporaryPath(_ suffix: String) -> String {
        "\(FileManager.default.temporaryDirectory.path())/\(UUID().uuidString.prefix(8)).\(suffix)"
    }

    @Test("a Unix socket in use is refused, one left over is replaced, and closing removes it")
    func unix() throws {
        let address = SocketAddress.unix(path: temporaryPath("sock"))
        let sockets = try ListeningSockets(address, count: 2)
        #expect(throws: failure(EADDRINUSE, address)) { try ListeningSockets(address, count: 1) }
        for descriptor in sockets.descriptors { close(descriptor) }
        let again = try ListeningSockets(address, count: 1)
        again.close()
        guard case .unix(let path) = address else { return }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("a file that is no socket is not removed")
    func foreignFile() throws {
        let path = temporaryPath("txt")
        #expect(FileManager.default.createFile(atPath: path, contents: Data("x".utf8)))
        defer { unlink(path) }
        let address = SocketAddress.unix(path: path)
        #expect(throws: failure(EADDRINUSE, address)) { try ListeningSockets(address, count: 1) }
        #expect(FileManager.default.contents(atPath: path) == Data("x".utf8))
    }

    @Test("sockets that listen already are grouped by address, each with all of its sockets")
    func groups() throws {
        let first = try ListeningSockets(.ip(host: "127.0.0.1", port: 0), count: 2)
        let second = try ListeningSockets(.ip(host: "127.0.0.1", port: 0), count: 1)
        defer {
            first.close()
            second.close()
        }
        let mixed = [first.descriptors[0], second.descriptors[0], first.descriptors[1]]
        let groups = ListeningSockets.grouping(mixed)
        #expect(groups.map(\.descriptors) == [first.descriptors, second.descriptors])
        #expect(groups.map(\.address) == [first.address, second.address])
    }
}
