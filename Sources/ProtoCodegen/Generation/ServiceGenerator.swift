internal import Protobuf

/// The names of the types that a service becomes.
struct ServiceNames {
    /// The protocol that a server implements: `Account_PostController`.
    let interface: String
    /// The table of its methods.
    var methods: String { interface + "Methods" }
    /// The stub.
    var client: String { interface + "Client" }
    var all: [String] { [interface, methods, client] }

    init(_ interface: String) {
        self.interface = interface
    }
}

/// Writes a service: the protocol that a server implements, the table of its methods, and a client stub.
struct ServiceGenerator {
    let service: Google_Protobuf_ServiceDescriptorProto
    let index: Int
    let file: FileDescriptor
    let context: GenerationContext

    private var access: String { context.options.access }
    private var names: ServiceNames { ServiceNames(context.names.serviceName(service, in: file)) }
    private var protocolName: String { names.interface }
    private var methodsName: String { names.methods }
    private var clientName: String { names.client }

    func print(to printer: inout CodePrinter) throws {
        let methods = try service.method.enumerated().map { index, proto in
            try RPCMethod(
                proto, file: file, names: context.names,
                documentation: context.comments.lines(at: sourcePath + [2, Int32(index)]))
        }
        printProtocol(methods, to: &printer)
        printer.print()
        printRegistration(methods, to: &printer)
        printer.print()
        printMethodTable(methods, to: &printer)
        printer.print()
        ClientGenerator(
            name: clientName, methodsName: methodsName, serviceName: service.name, access: access
        ).print(methods, to: &printer)
    }

    private var sourcePath: [Int32] { [6, Int32(index)] }

    private func printProtocol(_ methods: [RPCMethod], to printer: inout CodePrinter) {
        printer.documentation(context.comments.lines(at: sourcePath))
        printer.block("\(access)protocol \(protocolName): GRPCCore.RegistrableRPCService") { body in
            for method in methods {
                body.print()
                body.documentation(method.documentation)
                body.print("func \(method.name)(")
                body.indented { parameters in
                    for parameter in method.serverParameters { parameters.print(parameter) }
                }
                body.print(") async throws" + method.serverResult)
            }
        }
    }

    private func printRegistration(_ methods: [RPCMethod], to printer: inout CodePrinter) {
        printer.block("extension \(protocolName)") { body in
            body.print("/// Calls this service: `\(protocolName).Client(channel)`.")
            body.print("\(access)typealias Client = \(clientName)")
            body.print()
            body.block("\(access)static var serviceDescriptor: GRPCCore.ServiceDescriptor") {
                $0.print("\(methodsName).service")
            }
            body.print()
            body.block("\(access)func registerMethods(with router: inout GRPCCore.RPCRouter)") {
                registration in
                for method in methods {
                    registration.print(
                        "router.\(method.registration)(\(methodsName).\(method.name)) {")
                    registration.indented { closure in
                        closure.print(method.closureParameters + " in")
                        closure.print(
                            "try await self.\(method.name)(\(method.forwardedArguments))")
                    }
                    registration.print("}")
                }
                if methods.isEmpty { registration.print("_ = router") }
            }
        }
    }

    private func printMethodTable(_ methods: [RPCMethod], to printer: inout CodePrinter) {
        let fullName = file.package.isEmpty ? service.name : file.package + "." + service.name
        printer.print("/// The names of `\(service.name)` and its methods.")
        printer.block("\(access)enum \(methodsName)") { body in
            body.print("\(access)static let service = GRPCCore.ServiceDescriptor(")
            body.indented { arguments in
                arguments.print("fullyQualifiedService: \(SwiftLiteral.string(fullName)),")
                arguments.print(
                    "file: { \(context.names.fileTypeName(file)).descriptor }"
                )
            }
            body.print(")")
            for method in methods {
                body.print("\(access)static let \(method.name) = GRPCCore.MethodDescriptor(")
                body.indented {
                    $0.print("service: service, method: \(SwiftLiteral.string(method.protoName))")
                }
                body.print(")")
            }
        }
    }
}
