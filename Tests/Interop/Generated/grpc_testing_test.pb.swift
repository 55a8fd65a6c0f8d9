// Generated from grpc/testing/test.proto by `manage generategrpc`. Do not edit.

internal import GRPCCore
internal import Protobuf

/// A simple service to test the various types of RPCs and experiment with
/// performance with various types of payload.
protocol Grpc_Testing_TestService: GRPCCore.RegistrableRPCService {
    /// One empty request followed by one empty response.
    func emptyCall(
        request: Grpc_Testing_Empty,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_Empty

    /// One request followed by one response.
    func unaryCall(
        request: Grpc_Testing_SimpleRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse

    /// One request followed by one response. Response has cache control
    /// headers set such that a caching HTTP proxy (such as GFE) can
    /// satisfy subsequent requests.
    func cacheableUnaryCall(
        request: Grpc_Testing_SimpleRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse

    /// One request followed by a sequence of responses (streamed download).
    /// The server returns the payload with client desired type and sizes.
    func streamingOutputCall(
        request: Grpc_Testing_StreamingOutputCallRequest,
        response: GRPCCore.RPCWriter<Grpc_Testing_StreamingOutputCallResponse>,
        context: GRPCCore.ServerContext
    ) async throws

    /// A sequence of requests followed by one response (streamed upload).
    /// The server returns the aggregated size of client payload as the result.
    func streamingInputCall(
        request: GRPCCore.RPCAsyncSequence<Grpc_Testing_StreamingInputCallRequest, any Error>,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_StreamingInputCallResponse

    /// A sequence of requests with each request served by the server immediately.
    /// As one request could lead to multiple responses, this interface
    /// demonstrates the idea of full duplexing.
    func fullDuplexCall(
        request: GRPCCore.RPCAsyncSequence<Grpc_Testing_StreamingOutputCallRequest, any Error>,
        response: GRPCCore.RPCWriter<Grpc_Testing_StreamingOutputCallResponse>,
        context: GRPCCore.ServerContext
    ) async throws

    /// A sequence of requests followed by a sequence of responses.
    /// The server buffers all the client requests and then serves them in order. A
    /// stream of responses are returned to the client when the server starts with
    /// first request.
    func halfDuplexCall(
        request: GRPCCore.RPCAsyncSequence<Grpc_Testing_StreamingOutputCallRequest, any Error>,
        response: GRPCCore.RPCWriter<Grpc_Testing_StreamingOutputCallResponse>,
        context: GRPCCore.ServerContext
    ) async throws

    /// The test server will not implement this method. It will be used
    /// to test the behavior when clients call unimplemented methods.
    func unimplementedCall(
        request: Grpc_Testing_Empty,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_Empty
}

extension Grpc_Testing_TestService {
    /// Calls this service: `Grpc_Testing_TestService.Client(channel)`.
    typealias Client = Grpc_Testing_TestServiceClient

    static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Grpc_Testing_TestServiceMethods.service
    }

    func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Grpc_Testing_TestServiceMethods.emptyCall) {
            request, context in
            try await self.emptyCall(request: request, context: context)
        }
        router.registerUnary(Grpc_Testing_TestServiceMethods.unaryCall) {
            request, context in
            try await self.unaryCall(request: request, context: context)
        }
        router.registerUnary(Grpc_Testing_TestServiceMethods.cacheableUnaryCall) {
            request, context in
            try await self.cacheableUnaryCall(request: request, context: context)
        }
        router.registerServerStreaming(Grpc_Testing_TestServiceMethods.streamingOutputCall) {
            request, response, context in
            try await self.streamingOutputCall(
                request: request, response: response, context: context)
        }
        router.registerClientStreaming(Grpc_Testing_TestServiceMethods.streamingInputCall) {
            request, context in
            try await self.streamingInputCall(request: request, context: context)
        }
        router.registerBidirectional(Grpc_Testing_TestServiceMethods.fullDuplexCall) {
            request, response, context in
            try await self.fullDuplexCall(request: request, response: response, context: context)
        }
        router.registerBidirectional(Grpc_Testing_TestServiceMethods.halfDuplexCall) {
            request, response, context in
            try await self.halfDuplexCall(request: request, response: response, context: context)
        }
        router.registerUnary(Grpc_Testing_TestServiceMethods.unimplementedCall) {
            request, context in
            try await self.unimplementedCall(request: request, context: context)
        }
    }
}

/// The names of `TestService` and its methods.
enum Grpc_Testing_TestServiceMethods {
    static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "grpc.testing.TestService",
        file: { Grpc_Testing_TestProtoFile.descriptor }
    )
    static let emptyCall = GRPCCore.MethodDescriptor(
        service: service, method: "EmptyCall"
    )
    static let unaryCall = GRPCCore.MethodDescriptor(
        service: service, method: "UnaryCall"
    )
    static let cacheableUnaryCall = GRPCCore.MethodDescriptor(
        service: service, method: "CacheableUnaryCall"
    )
    static let streamingOutputCall = GRPCCore.MethodDescriptor(
        service: service, method: "StreamingOutputCall"
    )
    static let streamingInputCall = GRPCCore.MethodDescriptor(
        service: service, method: "StreamingInputCall"
    )
    static let fullDuplexCall = GRPCCore.MethodDescriptor(
        service: service, method: "FullDuplexCall"
    )
    static let halfDuplexCall = GRPCCore.MethodDescriptor(
        service: service, method: "HalfDuplexCall"
    )
    static let unimplementedCall = GRPCCore.MethodDescriptor(
        service: service, method: "UnimplementedCall"
    )
}

/// Calls `TestService` over a channel.
struct Grpc_Testing_TestServiceClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    /// One empty request followed by one empty response.
    func emptyCall(
        _ request: Grpc_Testing_Empty,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
        try await channel.unary(
            Grpc_Testing_TestServiceMethods.emptyCall, request: request, metadata: metadata,
            options: options
        )
    }

    /// One request followed by one response.
    func unaryCall(
        _ request: Grpc_Testing_SimpleRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_SimpleResponse {
        try await channel.unary(
            Grpc_Testing_TestServiceMethods.unaryCall, request: request, metadata: metadata,
            options: options
        )
    }

    /// One request followed by one response. Response has cache control
    /// headers set such that a caching HTTP proxy (such as GFE) can
    /// satisfy subsequent requests.
    func cacheableUnaryCall(
        _ request: Grpc_Testing_SimpleRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_SimpleResponse {
        try await channel.unary(
            Grpc_Testing_TestServiceMethods.cacheableUnaryCall, request: request,
            metadata: metadata, options: options
        )
    }

    /// One request followed by a sequence of responses (streamed download).
    /// The server returns the payload with client desired type and sizes.
    func streamingOutputCall(
        _ request: Grpc_Testing_StreamingOutputCallRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> GRPCCore.RPCAsyncSequence<Grpc_Testing_StreamingOutputCallResponse, any Error>
    {
        try await channel.serverStreaming(
            Grpc_Testing_TestServiceMethods.streamingOutputCall, request: request,
            metadata: metadata, options: options
        )
    }

    /// A sequence of requests followed by one response (streamed upload).
    /// The server returns the aggregated size of client payload as the result.
    func streamingInputCall(
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults,
        requests:
            @escaping @Sendable (GRPCCore.RPCWriter<Grpc_Testing_StreamingInputCallRequest>)
            async throws -> Void
    ) async throws -> Grpc_Testing_StreamingInputCallResponse {
        try await channel.clientStreaming(
            Grpc_Testing_TestServiceMethods.streamingInputCall, metadata: metadata,
            options: options, requests: requests
        )
    }

    /// A sequence of requests with each request served by the server immediately.
    /// As one request could lead to multiple responses, this interface
    /// demonstrates the idea of full duplexing.
    func fullDuplexCall<Result: Sendable>(
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults,
        requests:
            @escaping @Sendable (GRPCCore.RPCWriter<Grpc_Testing_StreamingOutputCallRequest>)
            async throws -> Void,
        responses:
            @Sendable (
                GRPCCore.RPCAsyncSequence<Grpc_Testing_StreamingOutputCallResponse, any Error>
            ) async throws -> Result
    ) async throws -> Result {
        try await channel.bidirectional(
            Grpc_Testing_TestServiceMethods.fullDuplexCall, metadata: metadata, options: options,
            requests: requests, responses: responses
        )
    }

    /// A sequence of requests followed by a sequence of responses.
    /// The server buffers all the client requests and then serves them in order. A
    /// stream of responses are returned to the client when the server starts with
    /// first request.
    func halfDuplexCall<Result: Sendable>(
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults,
        requests:
            @escaping @Sendable (GRPCCore.RPCWriter<Grpc_Testing_StreamingOutputCallRequest>)
            async throws -> Void,
        responses:
            @Sendable (
                GRPCCore.RPCAsyncSequence<Grpc_Testing_StreamingOutputCallResponse, any Error>
            ) async throws -> Result
    ) async throws -> Result {
        try await channel.bidirectional(
            Grpc_Testing_TestServiceMethods.halfDuplexCall, metadata: metadata, options: options,
            requests: requests, responses: responses
        )
    }

    /// The test server will not implement this method. It will be used
    /// to test the behavior when clients call unimplemented methods.
    func unimplementedCall(
        _ request: Grpc_Testing_Empty,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
        try await channel.unary(
            Grpc_Testing_TestServiceMethods.unimplementedCall, request: request, metadata: metadata,
            options: options
        )
    }
}

/// A simple service NOT implemented at servers so clients can test for
/// that case.
protocol Grpc_Testing_UnimplementedService: GRPCCore.RegistrableRPCService {
    /// A call that no server should implement
    func unimplementedCall(
        request: Grpc_Testing_Empty,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_Empty
}

extension Grpc_Testing_UnimplementedService {
    /// Calls this service: `Grpc_Testing_UnimplementedService.Client(channel)`.
    typealias Client = Grpc_Testing_UnimplementedServiceClient

    static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Grpc_Testing_UnimplementedServiceMethods.service
    }

    func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Grpc_Testing_UnimplementedServiceMethods.unimplementedCall) {
            request, context in
            try await self.unimplementedCall(request: request, context: context)
        }
    }
}

/// The names of `UnimplementedService` and its methods.
enum Grpc_Testing_UnimplementedServiceMethods {
    static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "grpc.testing.UnimplementedService",
        file: { Grpc_Testing_TestProtoFile.descriptor }
    )
    static let unimplementedCall = GRPCCore.MethodDescriptor(
        service: service, method: "UnimplementedCall"
    )
}

/// Calls `UnimplementedService` over a channel.
struct Grpc_Testing_UnimplementedServiceClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    /// A call that no server should implement
    func unimplementedCall(
        _ request: Grpc_Testing_Empty,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
        try await channel.unary(
            Grpc_Testing_UnimplementedServiceMethods.unimplementedCall, request: request,
            metadata: metadata, options: options
        )
    }
}

/// A service used to control reconnect server.
protocol Grpc_Testing_ReconnectService: GRPCCore.RegistrableRPCService {
    func start(
        request: Grpc_Testing_ReconnectParams,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_Empty

    func stop(
        request: Grpc_Testing_Empty,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_ReconnectInfo
}

extension Grpc_Testing_ReconnectService {
    /// Calls this service: `Grpc_Testing_ReconnectService.Client(channel)`.
    typealias Client = Grpc_Testing_ReconnectServiceClient

    static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Grpc_Testing_ReconnectServiceMethods.service
    }

    func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Grpc_Testing_ReconnectServiceMethods.start) {
            request, context in
            try await self.start(request: request, context: context)
        }
        router.registerUnary(Grpc_Testing_ReconnectServiceMethods.stop) {
            request, context in
            try await self.stop(request: request, context: context)
        }
    }
}

/// The names of `ReconnectService` and its methods.
enum Grpc_Testing_ReconnectServiceMethods {
    static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "grpc.testing.ReconnectService",
        file: { Grpc_Testing_TestProtoFile.descriptor }
    )
    static let start = GRPCCore.MethodDescriptor(
        service: service, method: "Start"
    )
    static let stop = GRPCCore.MethodDescriptor(
        service: service, method: "Stop"
    )
}

/// Calls `ReconnectService` over a channel.
struct Grpc_Testing_ReconnectServiceClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    func start(
        _ request: Grpc_Testing_ReconnectParams,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
        try await channel.unary(
            Grpc_Testing_ReconnectServiceMethods.start, request: request, metadata: metadata,
            options: options
        )
    }

    func stop(
        _ request: Grpc_Testing_Empty,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_ReconnectInfo {
        try await channel.unary(
            Grpc_Testing_ReconnectServiceMethods.stop, request: request, metadata: metadata,
            options: options
        )
    }
}

/// A service used to obtain stats for verifying LB behavior.
protocol Grpc_Testing_LoadBalancerStatsService: GRPCCore.RegistrableRPCService {
    /// Gets the backend distribution for RPCs sent by a test client.
    func getClientStats(
        request: Grpc_Testing_LoadBalancerStatsRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_LoadBalancerStatsResponse

    /// Gets the accumulated stats for RPCs sent by a test client.
    func getClientAccumulatedStats(
        request: Grpc_Testing_LoadBalancerAccumulatedStatsRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse
}

extension Grpc_Testing_LoadBalancerStatsService {
    /// Calls this service: `Grpc_Testing_LoadBalancerStatsService.Client(channel)`.
    typealias Client = Grpc_Testing_LoadBalancerStatsServiceClient

    static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Grpc_Testing_LoadBalancerStatsServiceMethods.service
    }

    func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Grpc_Testing_LoadBalancerStatsServiceMethods.getClientStats) {
            request, context in
            try await self.getClientStats(request: request, context: context)
        }
        router.registerUnary(
            Grpc_Testing_LoadBalancerStatsServiceMethods.getClientAccumulatedStats
        ) {
            request, context in
            try await self.getClientAccumulatedStats(request: request, context: context)
        }
    }
}

/// The names of `LoadBalancerStatsService` and its methods.
enum Grpc_Testing_LoadBalancerStatsServiceMethods {
    static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "grpc.testing.LoadBalancerStatsService",
        file: { Grpc_Testing_TestProtoFile.descriptor }
    )
    static let getClientStats = GRPCCore.MethodDescriptor(
        service: service, method: "GetClientStats"
    )
    static let getClientAccumulatedStats = GRPCCore.MethodDescriptor(
        service: service, method: "GetClientAccumulatedStats"
    )
}

/// Calls `LoadBalancerStatsService` over a channel.
struct Grpc_Testing_LoadBalancerStatsServiceClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    /// Gets the backend distribution for RPCs sent by a test client.
    func getClientStats(
        _ request: Grpc_Testing_LoadBalancerStatsRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_LoadBalancerStatsResponse {
        try await channel.unary(
            Grpc_Testing_LoadBalancerStatsServiceMethods.getClientStats, request: request,
            metadata: metadata, options: options
        )
    }

    /// Gets the accumulated stats for RPCs sent by a test client.
    func getClientAccumulatedStats(
        _ request: Grpc_Testing_LoadBalancerAccumulatedStatsRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse {
        try await channel.unary(
            Grpc_Testing_LoadBalancerStatsServiceMethods.getClientAccumulatedStats,
            request: request, metadata: metadata, options: options
        )
    }
}

/// A service to remotely control health status of an xDS test server.
protocol Grpc_Testing_XdsUpdateHealthService: GRPCCore.RegistrableRPCService {
    func setServing(
        request: Grpc_Testing_Empty,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_Empty

    func setNotServing(
        request: Grpc_Testing_Empty,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_Empty
}

extension Grpc_Testing_XdsUpdateHealthService {
    /// Calls this service: `Grpc_Testing_XdsUpdateHealthService.Client(channel)`.
    typealias Client = Grpc_Testing_XdsUpdateHealthServiceClient

    static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Grpc_Testing_XdsUpdateHealthServiceMethods.service
    }

    func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Grpc_Testing_XdsUpdateHealthServiceMethods.setServing) {
            request, context in
            try await self.setServing(request: request, context: context)
        }
        router.registerUnary(Grpc_Testing_XdsUpdateHealthServiceMethods.setNotServing) {
            request, context in
            try await self.setNotServing(request: request, context: context)
        }
    }
}

/// The names of `XdsUpdateHealthService` and its methods.
enum Grpc_Testing_XdsUpdateHealthServiceMethods {
    static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "grpc.testing.XdsUpdateHealthService",
        file: { Grpc_Testing_TestProtoFile.descriptor }
    )
    static let setServing = GRPCCore.MethodDescriptor(
        service: service, method: "SetServing"
    )
    static let setNotServing = GRPCCore.MethodDescriptor(
        service: service, method: "SetNotServing"
    )
}

/// Calls `XdsUpdateHealthService` over a channel.
struct Grpc_Testing_XdsUpdateHealthServiceClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    func setServing(
        _ request: Grpc_Testing_Empty,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
        try await channel.unary(
            Grpc_Testing_XdsUpdateHealthServiceMethods.setServing, request: request,
            metadata: metadata, options: options
        )
    }

    func setNotServing(
        _ request: Grpc_Testing_Empty,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
        try await channel.unary(
            Grpc_Testing_XdsUpdateHealthServiceMethods.setNotServing, request: request,
            metadata: metadata, options: options
        )
    }
}

/// A service to dynamically update the configuration of an xDS test client.
protocol Grpc_Testing_XdsUpdateClientConfigureService: GRPCCore.RegistrableRPCService {
    /// Update the tes client's configuration.
    func configure(
        request: Grpc_Testing_ClientConfigureRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Grpc_Testing_ClientConfigureResponse
}

extension Grpc_Testing_XdsUpdateClientConfigureService {
    /// Calls this service: `Grpc_Testing_XdsUpdateClientConfigureService.Client(channel)`.
    typealias Client = Grpc_Testing_XdsUpdateClientConfigureServiceClient

    static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Grpc_Testing_XdsUpdateClientConfigureServiceMethods.service
    }

    func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Grpc_Testing_XdsUpdateClientConfigureServiceMethods.configure) {
            request, context in
            try await self.configure(request: request, context: context)
        }
    }
}

/// The names of `XdsUpdateClientConfigureService` and its methods.
enum Grpc_Testing_XdsUpdateClientConfigureServiceMethods {
    static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "grpc.testing.XdsUpdateClientConfigureService",
        file: { Grpc_Testing_TestProtoFile.descriptor }
    )
    static let configure = GRPCCore.MethodDescriptor(
        service: service, method: "Configure"
    )
}

/// Calls `XdsUpdateClientConfigureService` over a channel.
struct Grpc_Testing_XdsUpdateClientConfigureServiceClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    /// Update the tes client's configuration.
    func configure(
        _ request: Grpc_Testing_ClientConfigureRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Grpc_Testing_ClientConfigureResponse {
        try await channel.unary(
            Grpc_Testing_XdsUpdateClientConfigureServiceMethods.configure, request: request,
            metadata: metadata, options: options
        )
    }
}

/// The description of grpc/testing/test.proto.
enum Grpc_Testing_TestProtoFile {
    static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHku\
            cHJvdG8aG2dycGMvdGVzdGluZy9tZXNzYWdlcy5wcm90bzLLBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlD\
            YWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIb\
            LmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEk8K\
            EkNhY2hlYWJsZVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0\
            aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1dENhbGwSKC5ncnBjLnRlc3RpbmcuU3Ry\
            ZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJl\
            c3BvbnNlMAESaQoSU3RyZWFtaW5nSW5wdXRDYWxsEicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0\
            Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG9uc2UoARJpCg5G\
            dWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBopLmdy\
            cGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEmkKDkhhbGZEdXBsZXhDYWxs\
            EiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0\
            cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSgBMAESPQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRl\
            c3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHkyVQoUVW5pbXBsZW1lbnRlZFNlcnZpY2USPQoR\
            VW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHky\
            iQEKEFJlY29ubmVjdFNlcnZpY2USOwoFU3RhcnQSHS5ncnBjLnRlc3RpbmcuUmVjb25uZWN0UGFyYW1z\
            GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EjgKBFN0b3ASEy5ncnBjLnRlc3RpbmcuRW1wdHkaGy5ncnBjLnRl\
            c3RpbmcuUmVjb25uZWN0SW5mbzKGAgoYTG9hZEJhbGFuY2VyU3RhdHNTZXJ2aWNlEmMKDkdldENsaWVu\
            dFN0YXRzEiYuZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVxdWVzdBonLmdycGMudGVzdGlu\
            Zy5Mb2FkQmFsYW5jZXJTdGF0c1Jlc3BvbnNlIgAShAEKGUdldENsaWVudEFjY3VtdWxhdGVkU3RhdHMS\
            MS5ncnBjLnRlc3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1JlcXVlc3QaMi5ncnBjLnRl\
            c3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1Jlc3BvbnNlIgAyiwEKFlhkc1VwZGF0ZUhl\
            YWx0aFNlcnZpY2USNgoKU2V0U2VydmluZxITLmdycGMudGVzdGluZy5FbXB0eRoTLmdycGMudGVzdGlu\
            Zy5FbXB0eRI5Cg1TZXROb3RTZXJ2aW5nEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5n\
            LkVtcHR5MnsKH1hkc1VwZGF0ZUNsaWVudENvbmZpZ3VyZVNlcnZpY2USWAoJQ29uZmlndXJlEiQuZ3Jw\
            Yy50ZXN0aW5nLkNsaWVudENvbmZpZ3VyZVJlcXVlc3QaJS5ncnBjLnRlc3RpbmcuQ2xpZW50Q29uZmln\
            dXJlUmVzcG9uc2VCHQobaW8uZ3JwYy50ZXN0aW5nLmludGVncmF0aW9uYgZwcm90bzM=
            """,
        dependencies: [
            Grpc_Testing_EmptyProtoFile.descriptor, Grpc_Testing_MessagesProtoFile.descriptor,
        ]
    )
}
