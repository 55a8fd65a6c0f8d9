// The server that `make bench` measures against the C server: `BenchmarkServer PORT [KEY CHAIN]`.
import Dispatch
import EventLoop
import GRPCCore
import GRPCTransport
import Glibc

let words = CommandLine.arguments
guard [2, 4].contains(words.count), let port = UInt16(words[1]) else {
    fatalError("usage: BenchmarkServer PORT [KEY CHAIN]")
}
var configuration = ServerConfiguration(
    listeners: [.address(.ip(host: "127.0.0.1", port: port))])
if words.count == 4 {
    configuration.tls = TLSConfiguration(
        credentials: [.init(privateKeyPath: words[2], certificateChainPath: words[3])])
}
let server = GRPCServer(
    configuration: configuration,
    router: RPCRouter(services: [EchoService()]),
    group: try EventLoopGroup()
)
// An end in order, for what looks at the process at its end.
signal(SIGTERM, SIG_IGN)
let terminations = DispatchSource.makeSignalSource(signal: SIGTERM)
terminations.setEventHandler { @Sendable in server.shutDownNow() }
terminations.activate()
_ = try await server.start()
await server.waitUntilStopped()
