internal import Protobuf

// Services and their RPCs.

extension ProtoBreaking {
    static let rpcRules: [Rule] = [
        Rule("RPC_NO_DELETE", source, "No RPC is deleted") { change, report in
            for pair in change.services {
                let names = Set(pair.new.methods.map(\.proto.name))
                for method in pair.old.methods where !names.contains(method.proto.name) {
                    report.add(
                        pair.new.file, pair.new.path,
                        "the RPC `\(method.proto.name)` of `\(pair.new.proto.name)` is deleted")
                }
            }
        },
        same("RPC_SAME_REQUEST_TYPE", "request") { String($0.inputType.dropFirst()) },
        same("RPC_SAME_RESPONSE_TYPE", "response") { String($0.outputType.dropFirst()) },
        same("RPC_SAME_CLIENT_STREAMING", "request") {
            $0.clientStreaming ? "a stream" : "one message"
        },
        same("RPC_SAME_SERVER_STREAMING", "response") {
            $0.serverStreaming ? "a stream" : "one message"
        },
        same("RPC_SAME_IDEMPOTENCY_LEVEL", "idempotency level") { method in
            switch method.options.idempotencyLevel {
            case .idempotencyUnknown: "IDEMPOTENCY_UNKNOWN"
            case .noSideEffects: "NO_SIDE_EFFECTS"
            case .idempotent: "IDEMPOTENT"
            }
        },
    ]

    private static func same(
        _ id: String, _ what: String,
        _ value: @escaping @Sendable (Google_Protobuf_MethodDescriptorProto) -> String
    ) -> Rule {
        Rule(id, all, "RPCs keep their \(what)") { change, report in
            for pair in change.methods {
                let old = value(pair.old.proto)
                let new = value(pair.new.proto)
                guard old != new else { continue }
                report.add(
                    pair.new.file, pair.new.path,
                    "the \(what) of `\(pair.new.fullName)` changed from `\(old)` to `\(new)`")
            }
        }
    }
}
