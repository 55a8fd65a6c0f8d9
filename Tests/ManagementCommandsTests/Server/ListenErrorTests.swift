import GRPCTransport
import Glibc
import Testing

@testable import ManagementCommands

@Suite struct ListenErrorTests {
    private static let address = SocketAddress.ip(host: "::", port: 1)

    @Test(
        "errors are told in Django's words",
        arguments: [
            (EADDRINUSE, "That port is already in use."),
            (EACCES, "You don't have permission to access that port."),
            (EPERM, "You don't have permission to access that port."),
            (EADDRNOTAVAIL, "That IP address can't be assigned to."),
            (EAFNOSUPPORT, "That IP address can't be assigned to."),
            (EMFILE, "Cannot listen: Too many open files."),
        ]
    )
    func texts(_ code: Int32, _ text: String) {
        let error = SocketError.systemCall("listen on", address: Self.address, errno: code)
        #expect(ListenError(error).description == text)
    }

    @Test("a host without an address is named, and so is a path that is too long")
    func names() {
        #expect(
            ListenError(.unknownHost("nope", reason: "no")).description
                == "The host `nope` is not known.")
        #expect(
            ListenError(.pathTooLong("/x")).description == "Cannot listen: File name too long.")
    }
}
