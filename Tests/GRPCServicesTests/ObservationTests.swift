import EventLoop
import GRPCCore
import GRPCTransport
import Protobuf
import Synchronization
import Testing

@testable import GRPCServices

/// The access log and the metrics of a real server.
@Suite(.timeLimit(.minutes(1))) struct ObservationTests {
    /// Runs a server of the health service with `observers` while `body` calls it, and returns once it has stopped.
    private func withHealthServer(
        observers: [any ServerCallObserver], _ body: (Channel) async throws -> Void
    ) async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        let listener = ServerConfiguration.Listener.address(.ip(host: "127.0.0.1", port: 0))
        let server = GRPCServer(
            configuration: ServerConfiguration(listeners: [listener]),
            router: RPCRouter(services: [HealthService()]), observers: observers, group: group)
        let channel = Channel(to: try await server.start()[0], loop: group.next())
        do {
            try await body(channel)
        } catch {
            server.shutDownNow()
            throw error
        }
        server.shutDownNow()
        await server.waitUntilStopped()
    }

    private func call(_ method: String, _ channel: Channel, service: String = "") async
        -> RPCError.Code?
    {
        let descriptor = MethodDescriptor(
            fullyQualifiedService: "grpc.health.v1.Health", method: method)
        do {
            let _: Grpc_Health_V1_HealthCheckResponse = try await channel.unary(
                descriptor,
                request: Grpc_Health_V1_HealthCheckRequest.with { $0.service = service },
                metadata: ["x-request-id": "r-1"])
            return nil
        } catch {
            return (error as? RPCError)?.code
        }
    }

    @Test("each RPC is a line: answered, failed, unknown, and cancelled by its client")
    func logs() async throws {
        let lines = Mutex<[String]>([])
        let log = AccessLog(format: .text) { line in lines.withLock { $0.append(line) } }
        try await withHealthServer(observers: [log]) { channel in
            #expect(await call("Check", channel) == nil)
            #expect(await call("Check", channel, service: "none") == .notFound)
            #expect(await call("Nothing", channel) == .unimplemented)
            let watch = try await channel.open(
                MethodDescriptor(fullyQualifiedService: "grpc.health.v1.Health", method: "Watch"),
                kind: .serverStreaming, metadata: ["x-request-id": "r-2"], options: .defaults)
            try await watch.send([])
            try await watch.finishSending()
            let first = try await watch.receive()
            #expect(first != nil)
            watch.cancel()
            // The end of the server would be another reason.
            let deadline = ContinuousClock.now + .seconds(20)
            while lines.withLock({ $0.count }) < 4, ContinuousClock.now < deadline {
                await Task.yield()
            }
        }
        // Time, port and duration change from run to run.
        let words = lines.withLock { $0 }.map { line in
            // How much of a message comes before an unknown method is answered changes too.
            let changing = line.contains("UNIMPLEMENTED") ? [0, 1, 4, 5] : [0, 1, 4]
            return line.split(separator: " ").enumerated().compactMap { index, word in
                changing.contains(index) ? nil : String(word)
            }.joined(separator: " ")
        }
        #expect(
            words == [
                "grpc.health.v1.Health/Check OK in=5 out=7 id=r-1",
                "grpc.health.v1.Health/Check NOT_FOUND in=11 out=0 id=r-1",
                "grpc.health.v1.Health/Nothing UNIMPLEMENTED out=0 id=r-1",
                "grpc.health.v1.Health/Watch CANCELLED in=5 out=7 id=r-2",
            ])
    }

    @Test("without an access log, only slow RPCs have a line")
    func logsSlowCalls() async throws {
        let lines = Mutex<[String]>([])
        func log(_ threshold: Duration) -> AccessLog {
            AccessLog(format: .json, logsEvery: false, slowThreshold: threshold) { line in
                lines.withLock { $0.append(line) }
            }
        }
        try await withHealthServer(observers: [log(.seconds(600)), log(.zero)]) { channel in
            #expect(await call("Check", channel) == nil)
        }
        let written = lines.withLock { $0 }
        #expect(written.count == 1)
        #expect(written.first?.hasSuffix(#""request_id":"r-1","slow":true}"#) == true)
    }

    @Test("metrics count by method and status, and an unknown method is `other`")
    func counts() async throws {
        let metrics = ServerMetrics()
        try await withHealthServer(observers: [metrics]) { channel in
            #expect(await call("Check", channel) == nil)
            #expect(await call("Check", channel) == nil)
            #expect(await call("Check", channel, service: "none") == .notFound)
            #expect(await call("Nothing", channel) == .unimplemented)
        }
        let lines = metrics.prometheusText().split(separator: "\n")
        func values(_ prefix: String) -> [String] {
            lines.filter { $0.hasPrefix(prefix + "{") }.map { String($0.dropFirst(prefix.count)) }
        }
        let check =
            #"grpc_type="unary",grpc_service="grpc.health.v1.Health",grpc_method="Check""#
        #expect(values("grpc_server_started_total") == ["{\(check)} 3"])
        #expect(
            values("grpc_server_handled_total") == [
                "{\(check),grpc_code=\"OK\"} 2", "{\(check),grpc_code=\"NotFound\"} 1",
            ])
        #expect(values("grpc_server_msg_received_total") == ["{\(check)} 3"])
        #expect(values("grpc_server_msg_sent_total") == ["{\(check)} 2"])
        #expect(values("grpc_server_handling_seconds_count") == ["{\(check)} 3"])
        let method = #"grpc_method="grpc.health.v1.Health/Check""#
        #expect(
            values("grpc_server_call_started_total") == [
                "{\(method)} 3", #"{grpc_method="other"} 1"#,
            ])
        #expect(
            values("grpc_server_call_duration_seconds_count") == [
                "{\(method),grpc_status=\"OK\"} 2", "{\(method),grpc_status=\"NOT_FOUND\"} 1",
                #"{grpc_method="other",grpc_status="UNIMPLEMENTED"} 1"#,
            ])
        #expect(
            values("grpc_server_call_rcvd_total_compressed_message_size_bytes_sum").prefix(2) == [
                "{\(method),grpc_status=\"OK\"} 0", "{\(method),grpc_status=\"NOT_FOUND\"} 6",
            ])
        #expect(
            values("rpc_server_call_duration_seconds_count").first
                == #"{rpc_system_name="grpc",rpc_method="grpc.health.v1.Health/Check","#
                + #"rpc_response_status_code="OK"} 2"#)
    }
}
