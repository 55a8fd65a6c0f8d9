import ManageKit

enum ProbeApp: App {
    static let label = "probe"
    static let services: [any RegistrableRPCService] = [ProbeService()]
}

/// Methods from text to text.
struct ProbeService: RegistrableRPCService {
    static let serviceDescriptor = ServiceDescriptor(fullyQualifiedService: "probe.Probe")

    typealias Text = Google_Protobuf_StringValue

    func registerMethods(with router: inout RPCRouter) {
        func method(_ name: String) -> MethodDescriptor {
            MethodDescriptor(service: Self.serviceDescriptor, method: name)
        }
        router.registerUnary(method("Echo")) { (request: Text, _) in request }
        // Answers after so many milliseconds.
        router.registerUnary(method("Sleep")) { (request: Text, _) in
            try await Task.sleep(for: .milliseconds(Int(request.value) ?? 0))
            return request
        }
        // Runs so many statements.
        router.registerUnary(method("Query")) { (request: Text, _) in
            for number in 0..<(Int(request.value) ?? 0) {
                try await database.query(SQLStatement("SELECT ?", [.integer(Int64(number))])) { _ in
                    true
                }
            }
            return request
        }
        // Counts the rows that a statement gives.
        router.registerUnary(method("Count")) { (request: Text, _) -> Text in
            var count = 0
            try await database.query(SQLStatement(request.value)) { _ in
                count += 1
                return true
            }
            return .with { $0.value = "\(count)" }
        }
        router.registerUnary(method("Identity")) { (_: Text, context) -> Text in
            .with { $0.value = context.peerIdentity?.names.joined(separator: " ") ?? "nobody" }
        }
    }
}
