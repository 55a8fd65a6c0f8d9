import EventLoop
import Foundation
import GRPCCore
import TestSupport
import Testing

@testable import GRPCTransport

/// The official cases, with a client of ours and an unmodified grpcio as the server.
@Suite(.timeLimit(.minutes(5)), .serialized) struct InteropClientTests {
    /// One case of the official list.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let run: @Sendable (InteropClient) async throws -> Void

        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "empty_unary") { try await $0.emptyUnary() },
        Case(name: "cacheable_unary") { try await $0.cacheableUnary() },
        Case(name: "large_unary") { try await $0.largeUnary() },
        Case(name: "client_compressed_unary") { try await $0.clientCompressedUnary() },
        Case(name: "server_compressed_unary") { try await $0.serverCompressedUnary() },
        Case(name: "client_streaming") { try await $0.clientStreaming() },
        Case(name: "client_compressed_streaming") { try await $0.clientCompressedStreaming() },
        Case(name: "server_streaming") { try await $0.serverStreaming() },
        Case(name: "server_compressed_streaming") { try await $0.serverCompressedStreaming() },
        Case(name: "ping_pong") { try await $0.pingPong() },
        Case(name: "empty_stream") { try await $0.emptyStream() },
        Case(name: "custom_metadata") { try await $0.customMetadata() },
        Case(name: "status_code_and_message") { try await $0.statusCodeAndMessage() },
        Case(name: "special_status_message") { try await $0.specialStatusMessage() },
        Case(name: "unimplemented_method") { try await $0.unimplementedMethod() },
        Case(name: "unimplemented_service") { try await $0.unimplementedService() },
        Case(name: "cancel_after_begin") { try await $0.cancelAfterBegin() },
        Case(name: "cancel_after_first_response") { try await $0.cancelAfterFirstResponse() },
        Case(name: "timeout_on_sleeping_server") { try await $0.timeoutOnSleepingServer() },
    ]

    @Test("every case passes with grpcio's server")
    func passes() async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        try await withTemporaryDirectory { folder in
            let program = pythonFolder.appending(path: "server.py").path()
            let server = try ChildProcess(BuiltProducts.python, [program], in: folder)
            defer { server.end() }
            try await server.waitUntilPrinted("port ")
            let digits = server.text.drop { !$0.isNumber }.prefix { $0.isNumber }
            let port = try #require(UInt16(digits))
            for item in Self.cases {
                let channel = Channel(
                    to: .ip(host: "127.0.0.1", port: port), loop: group.next())
                await #expect(throws: Never.self, "\(item.name)") {
                    try await item.run(InteropClient(channel: channel))
                }
                channel.close()
            }
        }
    }
}
