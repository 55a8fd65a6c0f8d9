internal import GRPCCore

/// The methods of a router as `grpcserver --list-handlers` prints them.
struct MethodListing {
    /// `* /account.PostController/List: server streaming`, sorted by path.
    let lines: [String]

    init(_ router: RPCRouter) {
        lines = router.methods.map { method in
            "* \(method.path): \(router.kind(of: method).map(Self.name) ?? "unknown")"
        }
    }

    private static func name(_ kind: RPCKind) -> String {
        switch kind {
        case .unary: "unary"
        case .serverStreaming: "server streaming"
        case .clientStreaming: "client streaming"
        case .bidirectionalStreaming: "bidirectional streaming"
        }
    }
}
