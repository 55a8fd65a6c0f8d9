import Foundation
import TestSupport
import Testing

/// How `grpcrunserver` ends, and how it starts anew.
@Suite(.timeLimit(.minutes(3))) struct ServerEndTests {
    @Test(
        "at SIGTERM health says NOT_SERVING at once, calls are answered for the delay, open ones finish"
    )
    func drains() async throws {
        try await withTemporaryDirectory { folder in
            let server = try await TestProjectServer(
                in: folder, words: ["127.0.0.1:0", "--delay", "3", "--grace", "20"])
            defer { server.process.end() }
            let client = try server.python(
                """
                from grpc_health.v1 import health_pb2, health_pb2_grpc
                channel = grpc.insecure_channel(address)
                health = health_pb2_grpc.HealthStub(channel)
                ask = lambda: health.Check(health_pb2.HealthCheckRequest()).status
                sleep = channel.unary_unary("/probe.Probe/Sleep", StringValue.SerializeToString, StringValue.FromString)
                print(ask(), probe(channel, "Echo", "before"))
                open_call = sleep.future(StringValue(value="5000"))
                print("open", flush=True)
                while ask() == 1:
                    time.sleep(0.01)
                print(ask(), probe(channel, "Echo", "while draining"))
                other = grpc.insecure_channel(address, [("grpc.use_local_subchannel_pool", 1)])
                print(probe(other, "Echo", "new connection"))
                print(open_call.result().value)
                """)
            defer { client.end() }
            try await client.waitUntilPrinted("open")
            let end = await server.stop()
            #expect(end.exitCode == 0)
            #expect(
                await client.result()
                    == ProgramResult(
                        exitCode: 0,
                        standardOutput: """
                            1 before
                            open
                            2 while draining
                            new connection
                            5000

                            """,
                        standardError: ""))
        }
    }

    @Test(
        "a second signal ends open calls, and so does the end of the grace period",
        arguments: [true, false])
    func forces(bySignal: Bool) async throws {
        try await withTemporaryDirectory { folder in
            let server = try await TestProjectServer(
                in: folder, words: ["127.0.0.1:0", "--grace", bySignal ? "60" : "1"])
            defer { server.process.end() }
            let client = try server.python(
                """
                channel = grpc.insecure_channel(address)
                probe(channel, "Echo")
                print("open", flush=True)
                print(probe(channel, "Sleep", "60000", 60))
                """)
            defer { client.end() }
            try await client.waitUntilPrinted("open")
            server.process.send(signal: SIGTERM)
            if bySignal { server.process.send(signal: SIGINT) }
            #expect(await server.process.result().exitCode == 0)
            #expect(await client.result().standardOutput == "open\nUNAVAILABLE\n")
        }
    }

    @Test(
        "SIGHUP starts the program anew with the settings of now, and no call and no connection is lost"
    )
    func restarts() async throws {
        try await withTemporaryDirectory { folder in
            let server = try await TestProjectServer(in: folder)
            defer { server.process.end() }
            // A connection for each call, as fast as they go; and one call that is open all the time.
            let client = try server.python(
                """
                held = grpc.insecure_channel(address)
                sleep = held.unary_unary("/probe.Probe/Sleep", StringValue.SerializeToString, StringValue.FromString)
                open_call = sleep.future(StringValue(value="4000"))
                def until(wanted, text, others):
                    while True:
                        with grpc.insecure_channel(address, [("grpc.use_local_subchannel_pool", 1)]) as channel:
                            answer = probe(channel, "Echo", text)
                        if answer == wanted:
                            return print(wanted[:18], flush=True)
                        assert answer in others, answer
                until("x" * 100, "x" * 100, [])
                until("RESOURCE_EXHAUSTED", "x" * 100, ["x" * 100])
                wait_for("second")
                until("y" * 100, "y" * 100, ["RESOURCE_EXHAUSTED"])
                print(open_call.result().value)
                """)
            defer { client.end() }
            try await client.waitUntilPrinted("xxx")
            let settings = folder.appending(path: "settings.yaml")
            func restart(_ grpc: String) throws {
                try Data("grpc:\n  max_workers: 1\n\(grpc)".utf8).write(to: settings)
                server.process.send(signal: SIGHUP)
            }
            try restart("  maximal: 3\n")
            try await server.process.waitUntilPrinted("the new process did not begin to serve")
            try restart("  max_receive_message_length: 50\n")
            try await client.waitUntilPrinted("RESOURCE_EXHAUSTED")
            try restart("  max_receive_message_length: 500\n")
            try Data().write(to: folder.appending(path: "second"))
            let result = await client.result()
            #expect(
                result
                    == ProgramResult(
                        exitCode: 0,
                        standardOutput: """
                            xxxxxxxxxxxxxxxxxx
                            RESOURCE_EXHAUSTED
                            yyyyyyyyyyyyyyyyyy
                            4000

                            """,
                        standardError: ""))
            #expect(await server.stop().exitCode == 0)
        }
    }
}
