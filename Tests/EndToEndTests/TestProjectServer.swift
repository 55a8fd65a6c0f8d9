import Foundation
import TestSupport
import Testing

/// `grpcrunserver` of the test project, in a folder with settings of a test's own.
struct TestProjectServer {
    let process: ChildProcess
    let folder: URL
    /// Where it serves, `127.0.0.1:PORT`, with the ports that the system chose.
    let addresses: [String]
    var address: String { addresses[0] }

    /// Starts the server with the lines of `grpc` in its settings, and waits until it serves.
    init(
        in folder: URL, grpc: String = "", words: [String] = ["127.0.0.1:0"],
        environment: [String: String] = [:]
    ) async throws {
        process = try Self.launch(in: folder, grpc: grpc, words: words, environment: environment)
        self.folder = folder
        do {
            addresses = try await Self.boundAddresses(of: process)
        } catch {
            process.end()
            throw error
        }
    }

    /// Starts the server and does not wait.
    static func launch(
        in folder: URL, grpc: String = "", words: [String] = ["127.0.0.1:0"],
        environment: [String: String] = [:]
    ) throws -> ChildProcess {
        try Data("debug: false\ngrpc:\n  max_workers: 2\n\(grpc)".utf8)
            .write(to: folder.appending(path: "settings.yaml"))
        return try ChildProcess(
            BuiltProducts.directory.appending(path: "TestProject"), ["grpcrunserver"] + words,
            in: folder,
            environment: environment.merging(["DATABASE_URL": "", "NO_COLOR": "1"]) { old, _ in old
            })
    }

    /// What the line `Starting gRPC server at ADDRESS, ADDRESS` tells.
    private static func boundAddresses(of process: ChildProcess) async throws -> [String] {
        try await process.waitUntilPrinted("Starting gRPC server at ", within: 60)
        try await process.waitUntilPrinted("\n", within: 60)
        let line = try #require(
            process.text.split(separator: "\n").first { $0.hasPrefix("Starting gRPC server") })
        return line.dropFirst("Starting gRPC server at ".count).split(separator: ", ").map(
            String.init)
    }

    /// Runs lines of Python that find `grpc`, `address` and `probe(channel, method, text)`, which gives the
    /// answer's text or the status's name.
    func python(_ body: String) throws -> ChildProcess {
        let script = """
            import os, sys, time
            import grpc
            from google.protobuf.wrappers_pb2 import StringValue

            address = sys.argv[1]

            def probe(channel, method, text="", timeout=30):
                call = channel.unary_unary(
                    "/probe.Probe/" + method, StringValue.SerializeToString, StringValue.FromString)
                try:
                    return call(StringValue(value=text), timeout=timeout).value
                except grpc.RpcError as error:
                    return error.code().name

            def read(path):
                with open(path, "rb") as file:
                    return file.read()

            def wait_for(path):
                while not os.path.exists(path):
                    time.sleep(0.01)


            """
        return try ChildProcess(
            BuiltProducts.python, ["-c", script + body, address], in: folder,
            environment: ["GRPC_VERBOSITY": "NONE"])
    }

    /// Sends SIGTERM and waits for the end.
    func stop() async -> ProgramResult {
        process.send(signal: SIGTERM)
        return await process.result()
    }
}
