package import Protobuf

/// What a model's generated code is called in Swift, and what of its service no mixin answers.
package struct ModelServiceNames: Sendable, Hashable {
    /// The message that carries an instance: `Account_Post`.
    package var message: String
    /// Names of that message's fields.
    package var fields: [String]
    /// The protocol of the service: `Account_PostController`.
    package var service: String
    /// Mixins that answer RPCs of the service beyond the five of `ModelService`.
    package var mixins: [String]
    /// RPCs that no mixin answers: a person added them to the service, or gave them other types.
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
        let answers = proto.method.map { Self.mixin(for: $0, data: data, dialect: dialect) }
        mixins = answers.compactMap(\.self).filter { !Self.standardMixins.contains($0) }.sorted()
        otherMethods = try zip(proto.method, answers).filter { $1 == nil }.map { method, _ in
            let swift = try RPCMethod(method, file: file, names: names, documentation: [])
            return Method(
                name: swift.name, parameters: swift.serverParameters, result: swift.serverResult)
        }
    }

    /// What `ModelService` is made of.
    private static let standardMixins: Set = [
        "CreateModelMixin", "ListModelMixin", "RetrieveModelMixin", "UpdateModelMixin",
        "DestroyModelMixin",
    ]

    /// The mixin of model services that has this RPC with these types; nil if there is none.
    private static func mixin(
        for method: Google_Protobuf_MethodDescriptorProto, data: MessageDescriptor,
        dialect: ProtoDialect
    ) -> String? {
        guard
            let action = ModelAction.allCases.first(where: {
                dialect.methodName($0) == method.name
            }), !method.clientStreaming
        else { return nil }
        let givesData = method.outputType == ".\(data.fullName)"
        if action == .list {
            if method.serverStreaming { return givesData ? "ListModelMixin" : nil }
            let page = data.file.messages.first { ".\($0.fullName)" == method.outputType }
            let isPage = page?.fields.contains { $0.isRepeated && $0.messageType == data } ?? false
            return isPage ? "PagedListModelMixin" : nil
        }
        let isAnswered =
            action == .destroy
            ? method.outputType == ".\(ProtoTypeMapping.empty)" : givesData
        return isAnswered && !method.serverStreaming ? "\(action.rawValue)ModelMixin" : nil
    }
}
