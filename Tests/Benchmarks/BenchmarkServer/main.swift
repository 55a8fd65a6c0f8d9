// The server that `make bench` measures against the C server: `BenchmarkServer PORT`.
import EventLoop
import GRPCCore
import GRPCTransport

guard let port = CommandLine.arguments.dropFirst().first.flatMap({ UInt16($0) }) else {
    fatalError("usage: BenchmarkServer PORT")
}
let server = GRPCServer(
    configuration: ServerConfiguration(listeners: [.address(.ip(host: "127.0.0.1", port: port))]),
    router: RPCRouter(services: [EchoService()]),
    group: try EventLoopGroup()
)
_ = try await server.start()
await server.waitUntilStopped()
