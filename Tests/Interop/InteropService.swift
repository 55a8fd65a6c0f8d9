import GRPCCore
import Protobuf

/// grpc.testing.TestService, as the interop tests want it.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/interop-test-descriptions.md>, "TestService server".
struct InteropService: Grpc_Testing_TestService {
    func emptyCall(
        request: Grpc_Testing_Empty, context: ServerContext
    ) async throws -> Grpc_Testing_Empty {
        context.echoMetadata()
        return Grpc_Testing_Empty()
    }

    func unaryCall(
        request: Grpc_Testing_SimpleRequest, context: ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse {
        context.echoMetadata()
        try context.checkCompression(request.hasExpectCompressed, request.expectCompressed)
        try request.responseStatus.check()
        context.setCompression(request.responseCompressed.value ? .gzip : .identity)
        return .with { $0.payload = .zeros(request.responseSize) }
    }

    func cacheableUnaryCall(
        request: Grpc_Testing_SimpleRequest, context: ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse {
        context.setInitialMetadata(["cache-control": "max-age=60, public"])
        return .with { $0.payload = .zeros(request.responseSize) }
    }

    func streamingOutputCall(
        request: Grpc_Testing_StreamingOutputCallRequest,
        response: RPCWriter<Grpc_Testing_StreamingOutputCallResponse>,
        context: ServerContext
    ) async throws {
        context.setCompression(request.wantsCompression ? .gzip : .identity)
        try await response.answer(request)
    }

    func streamingInputCall(
        request: RPCAsyncSequence<Grpc_Testing_StreamingInputCallRequest, any Error>,
        context: ServerContext
    ) async throws -> Grpc_Testing_StreamingInputCallResponse {
        var size = 0
        for try await part in request {
            try context.checkCompression(part.hasExpectCompressed, part.expectCompressed)
            size += part.payload.body.count
        }
        return .with { $0.aggregatedPayloadSize = Int32(size) }
    }

    func fullDuplexCall(
        request: RPCAsyncSequence<Grpc_Testing_StreamingOutputCallRequest, any Error>,
        response: RPCWriter<Grpc_Testing_StreamingOutputCallResponse>,
        context: ServerContext
    ) async throws {
        context.echoMetadata()
        for try await part in request { try await response.answer(part) }
    }

    func halfDuplexCall(
        request: RPCAsyncSequence<Grpc_Testing_StreamingOutputCallRequest, any Error>,
        response: RPCWriter<Grpc_Testing_StreamingOutputCallResponse>,
        context: ServerContext
    ) async throws {
        var parts: [Grpc_Testing_StreamingOutputCallRequest] = []
        for try await part in request { parts.append(part) }
        for part in parts { try await response.answer(part) }
    }

    /// Never called: the tests want a method that the server does not have.
    func unimplementedCall(
        request: Grpc_Testing_Empty, context: ServerContext
    ) async throws -> Grpc_Testing_Empty {
        throw RPCError(code: .internalError, message: "the method is to be left out")
    }

    /// A router with every method but `UnimplementedCall`.
    static func makeRouter() -> RPCRouter {
        var router = RPCRouter(services: [InteropService()])
        let missing = MethodDescriptor(
            service: InteropService.serviceDescriptor, method: "UnimplementedCall")
        router.removeHandler(for: missing)
        return router
    }
}

extension ServerContext {
    /// Sends the two keys of `custom_metadata` back.
    fileprivate func echoMetadata() {
        let initial = metadata[stringValues: "x-grpc-test-echo-initial"]
        let trailing = metadata[binaryValues: "x-grpc-test-echo-trailing-bin"]
        var echoed = Metadata()
        for value in initial { echoed.addString(value, forKey: "x-grpc-test-echo-initial") }
        if !echoed.isEmpty { setInitialMetadata(echoed) }
        echoed = Metadata()
        for value in trailing { echoed.addBinary(value, forKey: "x-grpc-test-echo-trailing-bin") }
        if !echoed.isEmpty { setTrailingMetadata(echoed) }
    }

    /// Refuses a request that is not compressed as it says it is.
    fileprivate func checkCompression(_ isSet: Bool, _ expected: Grpc_Testing_BoolValue) throws {
        guard isSet, expected.value != hasTakenCompressedRequest else { return }
        throw RPCError(
            code: .invalidArgument,
            message: "expected a request \(expected.value ? "with" : "without") compression"
        )
    }
}

extension Grpc_Testing_EchoStatus {
    /// Ends the RPC with the status that the client asks for.
    fileprivate func check() throws {
        guard let status = Status.Code(rawValue: Int(code)),
            let error = RPCError(status: Status(code: status, message: message))
        else { return }
        throw error
    }
}

extension Grpc_Testing_StreamingOutputCallRequest {
    fileprivate var wantsCompression: Bool { responseParameters.contains { $0.compressed.value } }
}

extension RPCWriter where Element == Grpc_Testing_StreamingOutputCallResponse {
    /// Sends what a request asks for.
    fileprivate func answer(_ request: Grpc_Testing_StreamingOutputCallRequest) async throws {
        for parameters in request.responseParameters {
            if parameters.intervalUs > 0 {
                try await Task.sleep(for: .microseconds(parameters.intervalUs))
            }
            try await write(
                .with { $0.payload = .zeros(parameters.size) },
                options: WriteOptions(allowsCompression: parameters.compressed.value))
        }
        try request.responseStatus.check()
    }
}

extension Grpc_Testing_Payload {
    /// A payload of a size, all of its bytes 0.
    static func zeros(_ size: Int32) -> Grpc_Testing_Payload {
        .with { $0.body = [UInt8](repeating: 0, count: max(0, Int(size))) }
    }
}
