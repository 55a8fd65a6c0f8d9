import Foundation
import TestSupport
import Testing

/// What a call's deadline does to the statement that the call waits for.
@Suite(.timeLimit(.minutes(2))) struct StatementDeadlineTests {
    @Test("a statement that runs beyond its call's deadline ends on the PostgreSQL server")
    func statementEnds() async throws {
        let url = try PostgresServer.shared.get().makeDatabase()
        try await withTemporaryDirectory { folder in
            let server = try await TestProjectServer(
                in: folder, grpc: "databases:\n  default: \(url)\n")
            defer { server.process.end() }
            let client = try server.python(
                """
                channel = grpc.insecure_channel(address)
                running = (
                    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
                    " AND state = 'active' AND query LIKE 'SELECT pg_sleep%'")
                call = channel.unary_unary(
                    "/probe.Probe/Count", StringValue.SerializeToString, StringValue.FromString)
                sleep = call.future(StringValue(value="SELECT pg_sleep(600)"), timeout=10)
                while probe(channel, "Count", running) != "1" and not sleep.done():
                    time.sleep(0.01)
                print("runs", sleep.done())
                print(sleep.code().name)
                while probe(channel, "Count", running) != "0":
                    time.sleep(0.01)
                print("ended")
                """)
            defer { client.end() }
            #expect(
                await client.result().standardOutput == "runs False\nDEADLINE_EXCEEDED\nended\n")
            #expect(await server.stop().exitCode == 0)
        }
    }
}
