import GRPCCore
import Protobuf

/// A service with one method of each kind, over text.
struct EchoService: RegistrableRPCService {
    typealias Text = Google_Protobuf_StringValue

    static let serviceDescriptor = ServiceDescriptor(fullyQualifiedService: "test.Echo")
    static let upper = MethodDescriptor(service: serviceDescriptor, method: "Upper")
    static let letters = MethodDescriptor(service: serviceDescriptor, method: "Letters")
    static let join = MethodDescriptor(service: serviceDescriptor, method: "Join")
    static let chat = MethodDescriptor(service: serviceDescriptor, method: "Chat")

    /// Called by `Upper` with the request, before it answers.
    var onUpper: @Sendable (String, ServerContext) async throws -> Void = { _, _ in }
    /// Called by `Letters` before each letter.
    var onLetter: @Sendable () async throws -> Void = {}

    func registerMethods(with router: inout RPCRouter) {
        router.registerUnary(Self.upper) { (request: Text, context) in
            try await onUpper(request.value, context)
            return Text.with { $0.value = request.value.uppercased() }
        }
        router.registerServerStreaming(Self.letters) {
            (request: Text, response: RPCWriter<Text>, _) in
            for letter in request.value {
                try await onLetter()
                try await response.write(.with { $0.value = String(letter) })
            }
        }
        router.registerClientStreaming(Self.join) {
            (requests: RPCAsyncSequence<Text, any Error>, _) in
            var joined = Text()
            for try await request in requests { joined.value += request.value }
            return joined
        }
        router.registerBidirectional(Self.chat) {
            (requests: RPCAsyncSequence<Text, any Error>, response: RPCWriter<Text>, _) in
            for try await request in requests {
                try await response.write(.with { $0.value = "re: \(request.value)" })
            }
        }
    }
}

extension RPCChannel {
    typealias Text = Google_Protobuf_StringValue

    func upper(
        _ text: String, metadata: Metadata = [:], options: CallOptions = .defaults
    ) async throws -> String {
        let answer: Text = try await unary(
            EchoService.upper, request: Text.with { $0.value = text }, metadata: metadata,
            options: options)
        return answer.value
    }

    func letters(of text: String) async throws -> RPCAsyncSequence<Text, any Error> {
        try await serverStreaming(EchoService.letters, request: Text.with { $0.value = text })
    }
}
