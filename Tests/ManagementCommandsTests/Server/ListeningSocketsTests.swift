import Foundation
import Testing

@testable import ManagementCommands

@Suite struct ListeningSocketsTests {
    @Test(
        "port 0 becomes the port that the system chose, shared by every socket", arguments: [1, 3])
    func chosenPort(_ count: Int) throws {
        let sockets = try ListeningSockets(.tcp(host: "127.0.0.1", port: 0), count: count)
        defer { sockets.close() }
        #expect(sockets.descriptors.count == count)
        guard case .tcp("127.0.0.1", let port) = sockets.address else {
            Issue.record("\(sockets.address)")
            return
        }
        #expect(port != 0)
        #expect(throws: ListenError.portInUse) {
            try ListeningSockets(sockets.address, count: count)
        }
    }

    @Test("a port is free again when its sockets are closed")
    func reuse() throws {
        let first = try ListeningSockets(.tcp(host: "::", port: 0), count: 2)
        first.close()
        try ListeningSockets(first.address, count: 2).close()
    }

    @Test("an address of another machine and an unknown host are refused")
    func unavailable() {
        #expect(throws: ListenError.addressNotAvailable) {
            try ListeningSockets(.tcp(host: "192.0.2.1", port: 0), count: 1)
        }
        #expect(throws: ListenError.unknownHost("nope.invalid")) {
            try ListeningSockets(.tcp(host: "nope.invalid", port: 0), count: 1)
        }
    }

    @Test("a Unix socket in use is refused, one left over is replaced, and closing removes it")
    func unix() throws {
        let path =
            "\(FileManager.default.temporaryDirectory.path())/\(UUID().uuidString.prefix(8)).sock"
        let sockets = try ListeningSockets(.unix(path: path), count: 2)
        #expect(throws: ListenError.portInUse) { try ListeningSockets(.unix(path: path), count: 1) }
        for descriptor in sockets.descriptors { close(descriptor) }
        let again = try ListeningSockets(.unix(path: path), count: 1)
        again.close()
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("a file that is no socket is not removed")
    func foreignFile() throws {
        let path =
            "\(FileManager.default.temporaryDirectory.path())/\(UUID().uuidString.prefix(8)).txt"
        #expect(FileManager.default.createFile(atPath: path, contents: Data("x".utf8)))
        defer { unlink(path) }
        #expect(throws: ListenError.portInUse) { try ListeningSockets(.unix(path: path), count: 1) }
        #expect(FileManager.default.contents(atPath: path) == Data("x".utf8))
    }

    @Test(
        "errors are told in Django's words",
        arguments: [
            (EADDRINUSE, "That port is already in use."),
            (EACCES, "You don't have permission to access that port."),
            (EADDRNOTAVAIL, "That IP address can't be assigned to."),
            (EMFILE, "Cannot listen: Too many open files."),
        ]
    )
    func texts(_ code: Int32, _ text: String) {
        #expect(ListenError(errno: code).description == text)
    }
}
