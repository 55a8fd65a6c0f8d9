internal import ORM
internal import ProtoCodegen

/// The Swift texts that `generateservices` writes for an app. Values in, text out.
struct ServiceSources {
    /// A declaration, and the name by which a file that has it already is recognised.
    struct Declaration: Equatable {
        var name: String
        var text: String
    }

    /// One model with what its generated code is called.
    struct Entry {
        var model: ModelDescription
        var selection: FieldSelection
        var names: ModelServiceNames
    }

    var entries: [Entry]
    /// The module of the messages and service protocols: `GeneratedGRPC`.
    var generatedModule: String
    /// The type that conforms to `App`: `AccountApp`.
    var appType: String

    // MARK: - Serializers and services

    var serializers: [Declaration] {
        entries.map { entry in
            let model = entry.model.name.name
            return Declaration(
                name: "\(model)Serializer",
                text: """
                    struct \(model)Serializer: ModelSerializer {
                        typealias Message = \(qualified(entry.names.message))
                        static let fields: SerializerFields<\(model)> = \(fields(of: entry))
                    }

                    """
            )
        }
    }

    var services: [Declaration] {
        entries.map { entry in
            let model = entry.model.name.name
            let protocols = ["ModelService"] + entry.names.mixins + [qualified(entry.names.service)]
            let others = entry.names.otherMethods.map { "\n" + Self.stub(of: $0) }.joined()
            return Declaration(
                name: "\(model)Service",
                text: """
                    struct \(model)Service: \(protocols.joined(separator: ", ")) {
                        typealias Serializer = \(model)Serializer
                        static let queryset = \(model).objects.all()
                    \(others)}

                    """
            )
        }
    }

    /// `.all` as long as every field of the model has one in the message.
    private func fields(of entry: Entry) -> String {
        let known = Set(entry.names.fields)
        let (present, absent) = entry.model.fields.partitioned { known.contains($0.name) }
        if absent.isEmpty, case .only = entry.selection {} else if absent.isEmpty { return ".all" }
        if case .only(let names) = entry.selection {
            let chosen = names.compactMap { entry.model.field(named: $0) }.filter(present.contains)
            return "[\(Self.keyPaths(chosen))]"
        }
        return ".all(except: \(Self.keyPaths(absent)))"
    }

    private static func keyPaths(_ fields: [FieldDescription]) -> String {
        fields.map { "\\.\($0.propertyName)" }.joined(separator: ", ")
    }

    /// An RPC that no mixin has: there, so that the app compiles, and saying so to whoever calls it.
    private static func stub(of method: ModelServiceNames.Method) -> String {
        let parameters = method.parameters.joined(separator: " ")
        return """
                func \(method.name)(\(parameters)) async throws\(method.result) {
                    throw RPCError(code: .unimplemented, message: "Method not implemented!")
                }

            """
    }

    /// Generated names that a model has too are told apart by their module.
    private func qualified(_ name: String) -> String {
        entries.contains { $0.model.name.name == name } ? "\(generatedModule).\(name)" : name
    }

    // MARK: - Handlers

    var handlerCalls: [Declaration] {
        entries.map { entry in
            let name = "\(entry.model.name.name)Service"
            return Declaration(name: name, text: "    \(name)()\n")
        }
    }

    var handlerList: String {
        """
        let handlers = BasicHandler {
        \(handlerCalls.map(\.text).joined())}

        """
    }

    /// Makes the app serve the list.
    var handlerRegistration: String {
        """
        extension \(appType) {
            public static var services: [any RegistrableRPCService] { handlers.services }
        }

        """
    }
}

extension Array {
    fileprivate func partitioned(_ isFirst: (Element) -> Bool) -> ([Element], [Element]) {
        (filter(isFirst), filter { !isFirst($0) })
    }
}
