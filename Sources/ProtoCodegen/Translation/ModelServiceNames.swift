package import Protobuf

/// What a model's generated code is called in Swift, and what of its service no mixin answers.
package struct ModelServiceNames: Sendable, Hashable {
    /// The message that carries an instance: `Account_Post`.
    package var message: String
    /// Names of that message's fields.
    package var fields: [String]
    /// The protocol of the service: `Account_PostController`.
    package var service: String
    /// RPCs that a person added to the service, or gave other types.
    package var otherMethods: [Method]

    /// One RPC as Swift declares it in the service's protocol.
    package struct Method: Sendable, Hashable {
        package var name: String
        package var parameters: [String]
        /// ` -> Account_Post`, or nothing.
        package var result: String
    }

    /// Reads the names from a linked file; nil if it lacks the model's message or service.
    ///
    /// - Throws: `DescriptorError` if an RPC names a message that is not there.
    package init?(model: String, dialect: ProtoDialect, file: FileDescriptor) throws {
        let dataName = dialect.dataName(for: model)
        guard let data = file.messages.first(where: { $0.name == dataName }),
            let proto = file.proto.service.first(where: {
                $0.name == dialect.serviceName(for: model)
            })
        else { return nil }
        let names = NamingRules()
        message = names.typeName(data)
        fields = data.proto.field.map(\.name)
        service = names.serviceName(proto, in: file)
        let dataType = ".\(file.package.isEmpty ? "" : file.package + ".")\(dataName)"
        otherMethods = try proto.method.filter {
            !Self.isAnswered($0, dataType: dataType, dialect: dialect)
        }.map { method in
            let swift = try RPCMethod(method, file: file, names: names, documentation: [])
            return Method(
                name: swift.name, parameters: swift.serverParameters, result: swift.serverResult)
        }
    }

    /// Whether a mixin of model services has this RPC, with these types.
    private static func isAnswered(
        _ method: Google_Protobuf_MethodDescriptorProto, dataType: String, dialect: ProtoDialect
    ) -> Bool {
        guard
            let action = ModelAction.allCases.first(where: {
                dialect.methodName($0) == method.name
            }), !method.clientStreaming
        else { return false }
        let takesData = method.inputType == dataType
        let givesData = method.outputType == dataType
        switch action {
        case .list: return method.serverStreaming && givesData
        case .create, .update: return !method.serverStreaming && takesData && givesData
        case .retrieve: return !method.serverStreaming && givesData
        case .destroy:
            return !method.serverStreaming && method.outputType == ".google.protobuf.Empty"
        }
    }
}
