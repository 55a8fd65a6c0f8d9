import GRPCCore
import Protobuf
import Testing

@testable import GRPCTransport

/// The client's side of the interop tests, case by case.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/interop-test-descriptions.md>
struct InteropClient {
    let channel: Channel

    private var stub: Grpc_Testing_TestServiceClient { Grpc_Testing_TestServiceClient(channel) }

    private static let largeRequest: Int32 = 271_828
    private static let largeResponse: Int32 = 314_159
    private static let requestSizes: [Int32] = [27_182, 8, 1_828, 45_904]
    private static let responseSizes: [Int32] = [31_415, 9, 2_653, 58_979]

    private func simpleRequest(
        _ change: (inout Grpc_Testing_SimpleRequest) -> Void = { _ in }
    ) -> Grpc_Testing_SimpleRequest {
        var request = Grpc_Testing_SimpleRequest.with {
            $0.responseSize = Self.largeResponse
            $0.payload = .zeros(Self.largeRequest)
        }
        change(&request)
        return request
    }

    private func outputRequest(
        _ sizes: [Int32], payload: Int32 = 0
    ) -> Grpc_Testing_StreamingOutputCallRequest {
        .with {
            $0.responseParameters = sizes.map { size in .with { $0.size = size } }
            $0.payload = .zeros(payload)
        }
    }

    private func expect(
        _ code: RPCError.Code, message: String? = nil, _ call: () async throws -> Void
    ) async {
        let error = await #expect(throws: RPCError.self) { try await call() }
        #expect(error?.code == code)
        if let message { #expect(error?.message == message) }
    }

    // MARK: - Unary

    func emptyUnary() async throws {
        #expect(try await stub.emptyCall(Grpc_Testing_Empty()) == Grpc_Testing_Empty())
    }

    func cacheableUnary() async throws {
        let request = Grpc_Testing_SimpleRequest.with { $0.payload.body = [1, 2, 3] }
        let metadata: Metadata = ["x-user-ip": "1.2.3.4"]
        let first = try await stub.cacheableUnaryCall(request, metadata: metadata)
        #expect(try await stub.cacheableUnaryCall(request, metadata: metadata) == first)
    }

    func largeUnary() async throws {
        let response = try await stub.unaryCall(simpleRequest())
        #expect(response.payload == .zeros(Self.largeResponse))
    }

    func clientCompressedUnary() async throws {
        let probe = simpleRequest { $0.expectCompressed.value = true }
        await expect(.invalidArgument) { _ = try await stub.unaryCall(probe) }
        for algorithm in [CompressionAlgorithm.gzip, .deflate] {
            let options = CallOptions(compression: algorithm)
            let response = try await stub.unaryCall(probe, options: options)
            #expect(response.payload == .zeros(Self.largeResponse))
        }
        let plain = simpleRequest { $0.expectCompressed = Grpc_Testing_BoolValue() }
        let response = try await stub.unaryCall(plain)
        #expect(response.payload == .zeros(Self.largeResponse))
    }

    func serverCompressedUnary() async throws {
        for isCompressed in [true, false] {
            let request = simpleRequest { $0.responseCompressed.value = isCompressed }
            let call = try await open("UnaryCall", .unary, request)
            let bytes = try #require(try await call.receive())
            let response = try Grpc_Testing_SimpleResponse(serializedBytes: bytes)
            #expect(response.payload == .zeros(Self.largeResponse))
            #expect(await call.hasTakenCompressed == isCompressed)
        }
    }

    // MARK: - Streaming

    func clientStreaming() async throws {
        let response = try await stub.streamingInputCall { writer in
            for size in Self.requestSizes {
                try await writer.write(.with { $0.payload = .zeros(size) })
            }
        }
        #expect(response.aggregatedPayloadSize == 74_922)
    }

    func clientCompressedStreaming() async throws {
        let compressed = Grpc_Testing_StreamingInputCallRequest.with {
            $0.expectCompressed.value = true
            $0.payload = .zeros(Self.requestSizes[0])
        }
        let plain = Grpc_Testing_StreamingInputCallRequest.with {
            $0.expectCompressed = Grpc_Testing_BoolValue()
            $0.payload = .zeros(Self.requestSizes[3])
        }
        await expect(.invalidArgument) {
            _ = try await stub.streamingInputCall { try await $0.write(compressed) }
        }
        let options = CallOptions(compression: .gzip)
        let response = try await stub.streamingInputCall(options: options) { writer in
            try await writer.write(compressed)
            try await writer.write(plain, options: WriteOptions(allowsCompression: false))
        }
        #expect(response.aggregatedPayloadSize == Self.requestSizes[0] + Self.requestSizes[3])
    }

    func serverStreaming() async throws {
        let responses = try await stub.streamingOutputCall(outputRequest(Self.responseSizes))
        var sizes: [Int32] = []
        for try await response in responses { sizes.append(Int32(response.payload.body.count)) }
        #expect(sizes == Self.responseSizes)
    }

    func serverCompressedStreaming() async throws {
        let request = Grpc_Testing_StreamingOutputCallRequest.with {
            $0.responseParameters = [
                .with {
                    $0.size = 31_415
                    $0.compressed.value = true
                },
                .with {
                    $0.size = 92_653
                    $0.compressed = Grpc_Testing_BoolValue()
                },
            ]
        }
        let call = try await open("StreamingOutputCall", .serverStreaming, request)
        for (size, isCompressed) in [(31_415, true), (92_653, false)] {
            let bytes = try #require(try await call.receive())
            let response = try Grpc_Testing_StreamingOutputCallResponse(serializedBytes: bytes)
            #expect(response.payload.body.count == size)
            #expect(await call.hasTakenCompressed == isCompressed)
        }
        #expect(try await call.receive() == nil)
    }

    func pingPong() async throws {
        let (answered, answer) = AsyncStream.makeStream(of: Void.self)
        let count = try await stub.fullDuplexCall(
            requests: { writer in
                var answers = answered.makeAsyncIterator()
                for (request, response) in zip(Self.requestSizes, Self.responseSizes) {
                    try await writer.write(outputRequest([response], payload: request))
                    await answers.next()
                }
            },
            responses: { responses in
                var count = 0
                for try await response in responses {
                    #expect(response.payload == .zeros(Self.responseSizes[count]))
                    count += 1
                    answer.yield()
                }
                return count
            })
        #expect(count == 4)
    }

    func emptyStream() async throws {
        let count = try await stub.fullDuplexCall(requests: { _ in }) { responses in
            try await responses.reduce(into: 0) { count, _ in count += 1 }
        }
        #expect(count == 0)
    }

    // MARK: - Metadata and statuses

    func customMetadata() async throws {
        var metadata: Metadata = ["x-grpc-test-echo-initial": "test_initial_metadata_value"]
        metadata.addBinary([0xAB, 0xAB, 0xAB], forKey: "x-grpc-test-echo-trailing-bin")
        let calls = [
            try await open("UnaryCall", .unary, simpleRequest(), metadata),
            try await open(
                "FullDuplexCall", .bidirectionalStreaming, outputRequest([1]), metadata),
        ]
        for call in calls {
            let initial = try await call.initialMetadata
            #expect(
                initial[stringValues: "x-grpc-test-echo-initial"]
                    == ["test_initial_metadata_value"])
            #expect(try await call.receive() != nil)
            #expect(try await call.receive() == nil)
            let trailing = await call.trailingMetadata
            #expect(
                trailing[binaryValues: "x-grpc-test-echo-trailing-bin"] == [[0xAB, 0xAB, 0xAB]])
        }
    }

    func statusCodeAndMessage() async throws {
        try await expectStatus("test status message")
    }

    func specialStatusMessage() async throws {
        try await expectStatus("\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")
    }

    private func expectStatus(_ message: String) async throws {
        let status = Grpc_Testing_EchoStatus.with {
            $0.code = 2
            $0.message = message
        }
        await expect(.unknown, message: message) {
            _ = try await stub.unaryCall(.with { $0.responseStatus = status })
        }
        await expect(.unknown, message: message) {
            try await stub.fullDuplexCall(
                requests: { try await $0.write(.with { $0.responseStatus = status }) },
                responses: { for try await _ in $0 {} })
        }
    }

    func unimplementedMethod() async throws {
        await expect(.unimplemented) { _ = try await stub.unimplementedCall(Grpc_Testing_Empty()) }
    }

    func unimplementedService() async throws {
        let other = Grpc_Testing_UnimplementedServiceClient(channel)
        await expect(.unimplemented) { _ = try await other.unimplementedCall(Grpc_Testing_Empty()) }
    }

    // MARK: - Ends

    func cancelAfterBegin() async throws {
        let call = try await channel.open(
            Self.method("StreamingInputCall"), kind: .clientStreaming, metadata: [:],
            options: .defaults)
        call.cancel()
        await expect(.cancelled) { _ = try await call.receive() }
    }

    func cancelAfterFirstResponse() async throws {
        let call = try await channel.open(
            Self.method("FullDuplexCall"), kind: .bidirectionalStreaming, metadata: [:],
            options: .defaults)
        try await call.send(outputRequest([31_415], payload: 27_182).serializedBytes())
        #expect(try await call.receive() != nil)
        call.cancel()
        await expect(.cancelled) { _ = try await call.receive() }
    }

    func timeoutOnSleepingServer() async throws {
        let call = try await channel.open(
            Self.method("FullDuplexCall"), kind: .bidirectionalStreaming, metadata: [:],
            options: CallOptions(timeout: .milliseconds(1)))
        try await call.send(
            Grpc_Testing_StreamingOutputCallRequest.with { $0.payload = .zeros(27_182) }
                .serializedBytes())
        await expect(.deadlineExceeded) { _ = try await call.receive() }
    }

    // MARK: - Calls whose messages' compression shows

    private static func method(_ name: String) -> MethodDescriptor {
        MethodDescriptor(fullyQualifiedService: "grpc.testing.TestService", method: name)
    }

    private func open(
        _ method: String, _ kind: RPCKind, _ request: some Message, _ metadata: Metadata = [:]
    ) async throws -> ChannelCall {
        let opened = try await channel.open(
            Self.method(method), kind: kind, metadata: metadata, options: .defaults)
        let call = try #require(opened as? ChannelCall)
        try await call.send(request.serializedBytes())
        try await call.finishSending()
        return call
    }
}
