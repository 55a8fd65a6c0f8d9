internal import Protobuf

/// One method of a service, in the terms that both sides of the generated code need.
struct RPCMethod {
    enum Kind { case unary, serverStreaming, clientStreaming, bidirectional }

    /// As the `.proto` file spells it: `PartialUpdate`.
    let protoName: String
    /// As Swift spells it: `partialUpdate`.
    let name: String
    let kind: Kind
    let input: String
    let output: String
    let documentation: [String]

    /// - Throws: ``DescriptorError/unresolvedType(_:field:)`` if a request or response type is not found.
    init(
        _ proto: Google_Protobuf_MethodDescriptorProto, file: FileDescriptor, names: NamingRules,
        documentation: [String]
    ) throws {
        func type(_ name: String) throws -> String {
            let fullName = name.hasPrefix(".") ? String(name.dropFirst()) : name
            guard let message = file.message(named: fullName) else {
                throw DescriptorError.unresolvedType(fullName, field: proto.name)
            }
            return names.typeName(message)
        }
        self.protoName = proto.name
        self.name = names.methodName(proto.name)
        self.input = try type(proto.inputType)
        self.output = try type(proto.outputType)
        self.documentation = documentation
        self.kind =
            switch (proto.clientStreaming, proto.serverStreaming) {
            case (false, false): .unary
            case (false, true): .serverStreaming
            case (true, false): .clientStreaming
            case (true, true): .bidirectional
            }
    }

    // MARK: - Server

    private var streamsRequests: Bool { kind == .clientStreaming || kind == .bidirectional }
    private var streamsResponses: Bool { kind == .serverStreaming || kind == .bidirectional }

    var serverParameters: [String] {
        var parameters = [
            streamsRequests
                ? "request: GRPCCore.RPCAsyncSequence<\(input), any Error>," : "request: \(input),"
        ]
        if streamsResponses { parameters.append("response: GRPCCore.RPCWriter<\(output)>,") }
        return parameters + ["context: GRPCCore.ServerContext"]
    }

    var serverResult: String { streamsResponses ? "" : " -> " + output }

    /// The method of `RPCRouter` that registers this kind.
    var registration: String {
        switch kind {
        case .unary: "registerUnary"
        case .serverStreaming: "registerServerStreaming"
        case .clientStreaming: "registerClientStreaming"
        case .bidirectional: "registerBidirectional"
        }
    }

    var closureParameters: String {
        streamsResponses ? "request, response, context" : "request, context"
    }

    var forwardedArguments: String {
        streamsResponses
            ? "request: request, response: response, context: context"
            : "request: request, context: context"
    }
}
