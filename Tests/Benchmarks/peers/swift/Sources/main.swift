// The echo server of grpc-swift-2 that `make bench` measures. Messages pass as bytes, which spares it the decoding.
import GRPCCore
import GRPCNIOTransportHTTP2

struct Bytes: MessageSerializer, MessageDeserializer {
    func serialize<Output: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Output {
        Output(message)
    }

    func deserialize<Input: GRPCContiguousBytes>(_ bytes: Input) throws -> [UInt8] {
        bytes.withUnsafeBytes { Array($0) }
    }
}

struct EchoService: RegistrableRPCService {
    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
        router.registerHandler(
            forMethod: MethodDescriptor(fullyQualifiedService: "echo.Echo", method: "Ping"),
            deserializer: Bytes(),
            serializer: Bytes(),
            handler: { request, _ in
                let single = try await ServerRequest(stream: request)
                return StreamingServerResponse(single: ServerResponse(message: single.message))
            }
        )
    }
}

let port = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 50_051
let server = GRPCServer(
    transport: .http2NIOPosix(
        address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: .plaintext),
    services: [EchoService()]
)
try await server.serve()
