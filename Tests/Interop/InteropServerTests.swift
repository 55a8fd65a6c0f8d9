import EventLoop
import Foundation
import GRPCCore
import GRPCTransport
import TestSupport
import Testing

/// The official cases, with an unmodified grpcio as the client of a server of ours.
@Suite(.timeLimit(.minutes(5))) struct InteropServerTests {
    /// Every case of the official list but those that need Google's cloud or a load balancer.
    private static let cases = [
        "empty_unary", "cacheable_unary", "large_unary", "client_compressed_unary",
        "server_compressed_unary", "client_streaming", "client_compressed_streaming",
        "server_streaming", "server_compressed_streaming", "ping_pong", "empty_stream",
        "custom_metadata", "status_code_and_message", "special_status_message",
        "unimplemented_method", "unimplemented_service", "cancel_after_begin",
        "cancel_after_first_response", "timeout_on_sleeping_server", "rpc_soak", "channel_soak",
    ]

    @Test("every case passes with grpcio's client")
    func passes() async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        let listener = ServerConfiguration.Listener.address(.ip(host: "127.0.0.1", port: 0))
        let server = GRPCServer(
            configuration: ServerConfiguration(listeners: [listener]),
            router: InteropService.makeRouter(), group: group)
        guard case .ip(_, let port) = try await server.start()[0] else { return }
        try await withTemporaryDirectory { folder in
            let result = try await runPython("client.py", ["\(port)"] + Self.cases, in: folder)
            #expect(result.standardOutput == Self.cases.map { $0 + "\n" }.joined())
            #expect(result.exitCode == 0, "\(result.standardError)")
        }
        server.shutDownNow()
        await server.waitUntilStopped()
    }
}

/// Runs one of the Python programs beside this file to its end.
func runPython(_ name: String, _ arguments: [String], in folder: URL) async throws -> ProgramResult
{
    let program = pythonFolder.appending(path: name).path()
    return try await runProgram(BuiltProducts.python, [program] + arguments, in: folder)
}

let pythonFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Python")
