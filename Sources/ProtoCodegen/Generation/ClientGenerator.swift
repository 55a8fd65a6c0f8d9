/// Writes the struct through which a client calls a service.
struct ClientGenerator {
    let name: String
    let methodsName: String
    let serviceName: String
    let access: String

    func print(_ methods: [RPCMethod], to printer: inout CodePrinter) {
        printer.print("/// Calls `\(serviceName)` over a channel.")
        printer.block("\(access)struct \(name): Sendable") { body in
            body.print("private let channel: any GRPCCore.RPCChannel")
            body.print()
            body.block("\(access)init(_ channel: any GRPCCore.RPCChannel)") {
                $0.print("self.channel = channel")
            }
            for method in methods {
                body.print()
                body.documentation(method.documentation)
                print(method, to: &body)
            }
        }
    }

    private func print(_ method: RPCMethod, to printer: inout CodePrinter) {
        switch method.kind {
        case .unary:
            printCall(
                method, "unary", generics: "", result: method.output,
                parameters: ["_ request: \(method.input),"], arguments: ["request: request"],
                trailing: [], to: &printer)
        case .serverStreaming:
            printCall(
                method, "serverStreaming", generics: "",
                result: "GRPCCore.RPCAsyncSequence<\(method.output), any Error>",
                parameters: ["_ request: \(method.input),"], arguments: ["request: request"],
                trailing: [], to: &printer)
        case .clientStreaming:
            printCall(
                method, "clientStreaming", generics: "", result: method.output,
                parameters: [], arguments: [], trailing: [writer(method)], to: &printer)
        case .bidirectional:
            printCall(
                method, "bidirectional", generics: "<Result: Sendable>", result: "Result",
                parameters: [], arguments: [],
                trailing: [
                    writer(method) + ",",
                    "responses: @Sendable (GRPCCore.RPCAsyncSequence<\(method.output), any Error>) "
                        + "async throws -> Result",
                ], to: &printer)
        }
    }

    private func writer(_ method: RPCMethod) -> String {
        "requests: @escaping @Sendable (GRPCCore.RPCWriter<\(method.input)>) async throws -> Void"
    }

    private func printCall(
        _ method: RPCMethod, _ function: String, generics: String, result: String,
        parameters: [String], arguments: [String], trailing: [String], to printer: inout CodePrinter
    ) {
        printer.print("\(access)func \(method.name)\(generics)(")
        printer.indented { body in
            for parameter in parameters { body.print(parameter) }
            body.print("metadata: GRPCCore.Metadata = [:],")
            body.print("options: GRPCCore.CallOptions = .defaults" + (trailing.isEmpty ? "" : ","))
            for parameter in trailing { body.print(parameter) }
        }
        printer.block(") async throws -> \(result)") { body in
            body.print("try await channel.\(function)(")
            body.indented { call in
                var passed = ["\(methodsName).\(method.name)"] + arguments
                passed += ["metadata: metadata", "options: options"]
                if !trailing.isEmpty { passed.append("requests: requests") }
                if method.kind == .bidirectional { passed.append("responses: responses") }
                call.print(passed.joined(separator: ", "))
            }
            body.print(")")
        }
    }
}
