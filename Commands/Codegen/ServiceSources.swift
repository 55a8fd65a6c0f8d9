internal import ORM
internal import ProtoCodegen

/// The Swift texts that `generateservices` writes for an app. Values in, text out.
///
/// A template of one model's serializer or service can use: `app` (label), `app_type`, `module` (of the
/// generated code), `model`, `serializer`, `service` (names of the types to declare), `message`, `protocol`
/// (the service's generated one), `conformances` (mixins and that protocol), `fields` (what the serializer's
/// `fields` are), `model_fields` (a list of `name` and `property`) and `methods` (RPCs that no mixin answers: a
/// list of `name`, `parameters` and `result`). A handlers template can use `app`, `app_type`, `module` and
/// `models`, a list of all these.
struct ServiceSources {
    /// A declaration, and the name by which a file that has it already is recognised.
    struct Declaration: Equatable {
        var name: String
        var text: String
        /// Modules that it needs besides those that every file imports.
        var imports: [String] = []
    }

    /// One model with what its generated code is called.
    struct Entry {
        var model: ModelDescription
        var selection: FieldSelection
        var names: ModelServiceNames
    }

    var entries: [Entry]
    /// Label of the app: `account`.
    var app: String
    /// The type that conforms to `App`: `AccountApp`.
    var appType: String
    /// The module of the messages and service protocols: `GeneratedGRPC`.
    var generatedModule: String
    var templates: ServiceTemplates

    // MARK: - Serializers and services

    /// - Throws: ``MustacheError``.
    func serializers() throws -> [Declaration] {
        try entries.map { try declaration(of: $0, by: templates.serializer) }
    }

    /// - Throws: ``MustacheError``.
    func services() throws -> [Declaration] {
        try entries.map { try declaration(of: $0, by: templates.service) }
    }

    private func declaration(
        of entry: Entry, by template: MustacheTemplate
    ) throws -> Declaration {
        let text = try template.render(values(of: entry), partials: templates.servicePartials)
        let (imports, declaration) = SwiftCode.splittingImports(text)
        guard let name = SwiftCode(declaration).firstType else {
            throw MustacheError(
                template: template.name, line: 1,
                message: "the template declares no type, by which it could be found again")
        }
        return Declaration(name: name, text: declaration, imports: imports)
    }

    private func values(of entry: Entry) -> MustacheValue {
        let model = entry.model.name.name
        let service = qualified(entry.names.service)
        return [
            "app": .text(app),
            "app_type": .text(appType),
            "module": .text(generatedModule),
            "model": .text(model),
            "serializer": .text("\(model)Serializer"),
            "service": .text("\(model)Service"),
            "message": .text(qualified(entry.names.message)),
            "protocol": .text(service),
            "conformances": .text(
                (["ModelService"] + entry.names.mixins + [service]).joined(separator: ", ")),
            "fields": .text(fields(of: entry)),
            "model_fields": .list(
                entry.model.fields.map {
                    ["name": .text($0.name), "property": .text($0.propertyName)]
                }),
            "methods": .list(
                entry.names.otherMethods.map { method in
                    [
                        "name": .text(method.name),
                        "parameters": .text(method.parameters.joined(separator: " ")),
                        "result": .text(method.result),
                    ]
                }),
        ]
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

    /// Generated names that a model has too are told apart by their module.
    private func qualified(_ name: String) -> String {
        entries.contains { $0.model.name.name == name } ? "\(generatedModule).\(name)" : name
    }

    // MARK: - Handlers

    /// The lines of a list, by the services' names.
    func handlerCalls() throws -> [Declaration] {
        try services().map { Declaration(name: $0.name, text: "    \($0.name)()\n") }
    }

    /// The list as a new file has it. A service that a template calls otherwise goes by that name.
    func handlerList() throws -> Declaration {
        let services = try services()
        let models = zip(entries, services).map { entry, service in
            var values = values(of: entry)
            if case .map(var map) = values {
                map["service"] = .text(service.name)
                values = .map(map)
            }
            return values
        }
        let text = try templates.handlers.render(
            [
                "app": .text(app), "app_type": .text(appType), "module": .text(generatedModule),
                "models": .list(models),
            ], partials: templates.handlerPartials)
        let (imports, list) = SwiftCode.splittingImports(text)
        return Declaration(name: "handlers", text: list, imports: imports)
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
