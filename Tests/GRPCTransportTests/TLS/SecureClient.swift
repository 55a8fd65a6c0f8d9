import Foundation
import GRPCTransport
import TestSupport

/// An unmodified Python grpcio client on a secure channel, which calls ``TestService``.
struct SecureClient {
    /// The file with the roots that it believes in.
    var roots: URL
    /// The server's name to ask for; its address if nil.
    var serverName: String?
    var identity: CertificateAuthority.Pair?
    var folder: URL

    private static let script = """
        import json, os, sys, time
        import grpc

        options = json.loads(sys.argv[1])

        def read(path):
            with open(path, "rb") as file:
                return file.read()

        def channel(roots):
            key, chain = options.get("key"), options.get("chain")
            credentials = grpc.ssl_channel_credentials(
                read(roots), read(key) if key else None, read(chain) if chain else None)
            name = options.get("name")
            return grpc.secure_channel(
                options["address"], credentials,
                [("grpc.ssl_target_name_override", name)] if name else [])

        def text(message):
            size, varint = len(message), b""
            while size > 127:
                varint, size = varint + bytes([size & 127 | 128]), size >> 7
            return b"\\n" + varint + bytes([size]) + message

        def call(channel, method, message, timeout=20):
            try:
                request = text(message) if message else b""
                answer = channel.unary_unary("/test.Test/" + method)(request, timeout=timeout)
                return answer == request if len(answer) > 1000 else answer[2:].decode()
            except grpc.RpcError as error:
                return error.code().name

        def wait_for(path):
            while not os.path.exists(path):
                time.sleep(0.01)


        """

    /// Runs `body`, lines of Python that find `options`, `channel(roots)`, `call(channel, method, message)` and
    /// `wait_for(path)`.
    ///
    /// - Returns: What it prints.
    func run(_ body: String, against address: SocketAddress) async throws -> String {
        let result = try await start(body, against: address).result()
        return result.standardOutput + result.standardError
    }

    func start(_ body: String, against address: SocketAddress) throws -> ChildProcess {
        var options = ["address": "\(address)", "roots": roots.path, "folder": folder.path]
        options["name"] = serverName
        options["key"] = identity?.key.path
        options["chain"] = identity?.certificate.path
        let json = String(decoding: try JSONEncoder().encode(options), as: UTF8.self)
        return try ChildProcess(
            BuiltProducts.python, ["-c", Self.script + body, json], in: folder,
            environment: ["GRPC_VERBOSITY": "NONE"])
    }

    /// Calls `Echo` once and returns the answer, or the status.
    func echo(_ text: String, to address: SocketAddress) async throws -> String {
        let body = "print(call(channel(options['roots']), 'Echo', b'\(text)'))"
        return try await run(body, against: address).trimmingCharacters(in: .newlines)
    }
}
