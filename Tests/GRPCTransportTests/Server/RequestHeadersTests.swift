import GRPCCore
import Testing

@testable import GRPCTransport

@Suite struct RequestHeadersTests {
    private static let headers = [
        (":method", "POST"), (":path", "/test.Test/Echo"), ("content-type", "application/grpc"),
        ("te", "trailers"),
    ]

    private static let methods = RPCRouter(services: [TestService()])
        .makeMethodTable(interceptors: [])

    /// Reads a request's headers with `name` replaced, or left out for nil.
    private func read(_ name: String, _ value: String?, maximumBytes: Int = 1_000) -> RequestHeaders
    {
        var fields = Self.headers.filter { $0.0 != name }
        if let value { fields.append((name, value)) }
        var headers = RequestHeaders()
        for (name, value) in fields {
            Array(name.utf8).withUnsafeBytes { name in
                Array(value.utf8).withUnsafeBytes { value in
                    headers.receive(
                        name, value, methods: .passUnretained(Self.methods),
                        maximumBytes: maximumBytes)
                }
            }
        }
        return headers
    }

    @Test(
        "a request that cannot be run is told why",
        arguments: [
            ("te", nil, .internalError, "the header `te: trailers` is missing"),
            ("grpc-timeout", "5 s", .internalError, "malformed grpc-timeout `5 s`"),
            (":path", "/test.Test/No", .unimplemented, "unknown method `/test.Test/No`"),
            (
                "grpc-encoding", "snappy", .unimplemented,
                "grpc-encoding `snappy` is not supported, only identity, deflate, gzip"
            ),
        ] as [(String, String?, RPCError.Code, String)]
    )
    func refuses(name: String, value: String?, code: RPCError.Code, message: String) {
        let headers = read(name, value)
        #expect(!headers.areInOrder(maximumBytes: 1_000))
        guard case .grpc(let error) = headers.fault(maximumBytes: 1_000) else {
            Issue.record("no fault")
            return
        }
        #expect(error == RPCError(code: code, message: message))
    }

    @Test(
        "what is no gRPC request gets an HTTP status",
        arguments: [
            (":method", "GET"), ("content-type", "text/html"),
            ("content-type", "application/grpcx"),
        ]
    )
    func refusesOtherRequests(name: String, value: String) {
        guard case .http = read(name, value).fault(maximumBytes: 1_000) else {
            Issue.record("no fault")
            return
        }
    }

    @Test(
        "requests that can be run pass",
        arguments: [
            ("content-type", "application/grpc+proto"), ("content-type", "application/grpc;x"),
            ("grpc-encoding", "identity"), ("grpc-encoding", "gzip"), ("grpc-timeout", "1S"),
            ("x", "y"),
        ]
    )
    func accepts(name: String, value: String) {
        let headers = read(name, value)
        #expect(headers.areInOrder(maximumBytes: 1_000))
        #expect(headers.handler?.descriptor == TestMethods.echo)
        #expect(headers.metadata.makeMetadata() == (name == "x" ? ["x": "y"] : [:]))
    }

    @Test(
        "the encodings that the client reads are found among others",
        arguments: [
            ("identity, deflate, gzip", [.deflate, .gzip]), ("gzip", .gzip), ("identity", []),
            ("snappy,\tdeflate", .deflate), ("", []), ("gzipx", []),
        ] as [(String, CompressionAlgorithmSet)])
    func readsAcceptedEncodings(value: String, encodings: CompressionAlgorithmSet) {
        #expect(read("grpc-accept-encoding", value).acceptedEncodings == encodings)
    }

    @Test("headers count with 32 bytes a field, and the limit itself passes", arguments: [0, 1])
    func limitsSize(excess: Int) {
        let size = Self.headers.reduce(0) { $0 + $1.0.utf8.count + $1.1.utf8.count + 32 }
        let headers = read("none", nil, maximumBytes: size - excess)
        #expect(headers.areInOrder(maximumBytes: size - excess) == (excess == 0))
    }
}
