internal import Protobuf

// RPCs and the messages that they exchange.

extension ProtoLinter {
    static let rpcRules: [Rule] = [
        Rule("RPC_REQUEST_STANDARD_NAME", standard, "Requests are named for their RPC") {
            subject, report in
            for method in subject.schema.services.flatMap(\.methods) {
                expectName(of: method.proto.inputType, "Request", of: method, &report)
            }
        },
        Rule("RPC_RESPONSE_STANDARD_NAME", standard, "Responses are named for their RPC") {
            subject, report in
            for method in subject.schema.services.flatMap(\.methods) {
                expectName(of: method.proto.outputType, "Response", of: method, &report)
            }
        },
        Rule(
            "RPC_REQUEST_RESPONSE_UNIQUE", standard,
            "No message is used by two RPCs, or twice by one"
        ) { subject, report in
            let methods = subject.schema.services.flatMap(\.methods)
            var users: [String: Set<String>] = [:]
            for method in methods {
                users[method.proto.inputType, default: []].insert(method.fullName)
                users[method.proto.outputType, default: []].insert(method.fullName)
            }
            for method in methods {
                let types = Set([method.proto.inputType, method.proto.outputType])
                if types.count == 1, let type = types.first {
                    report.add(
                        method.file, method.path,
                        "the RPC `\(method.proto.name)` takes and answers the same message "
                            + "`\(type.dropFirst())`")
                }
                for type in types.sorted() where users[type]?.count ?? 0 > 1 {
                    report.add(
                        method.file, method.path,
                        "`\(type.dropFirst())` is a request or response of several RPCs")
                }
            }
        },
        Rule("RPC_NO_CLIENT_STREAMING", ["UNARY_RPC"], "No RPC takes a stream") {
            subject, report in
            for method in subject.schema.services.flatMap(\.methods)
            where method.proto.clientStreaming {
                report.add(
                    method.file, method.path, "the RPC `\(method.proto.name)` takes a stream")
            }
        },
        Rule("RPC_NO_SERVER_STREAMING", ["UNARY_RPC"], "No RPC answers a stream") {
            subject, report in
            for method in subject.schema.services.flatMap(\.methods)
            where method.proto.serverStreaming {
                report.add(
                    method.file, method.path, "the RPC `\(method.proto.name)` answers a stream")
            }
        },
    ]

    private static func expectName(
        of type: String, _ suffix: String, of method: SchemaIndex.Method,
        _ report: inout RuleReport
    ) {
        let name = type.split(separator: ".").last.map(String.init) ?? type
        let short = CaseStyle.pascal(method.proto.name) + suffix
        let long = CaseStyle.pascal(method.service) + short
        guard name != short, name != long else { return }
        report.add(
            method.file, method.path,
            "the \(suffix.lowercased()) of `\(method.proto.name)` is named `\(short)` or `\(long)` "
                + "and not `\(name)`")
    }
}
