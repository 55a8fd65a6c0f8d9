internal import CommandLineKit
internal import ProjectRegistry

/// The Mustache templates that `generateservices` fills in: a project's own, or the built-in ones.
///
/// `message_bus.service_template` names a folder with `Serializer.mustache` or `Service.mustache`, each the
/// declaration of one model's type; `message_bus.handler_template` one with `Handlers.mustache`, the list of
/// an app. What a folder lacks is built in. Imports at a template's top go to the file's; other files that
/// end in `.mustache` are partials. ``ServiceSources`` says which names a template may use.
struct ServiceTemplates: Sendable {
    static let suffix = ".mustache"

    var serializer: MustacheTemplate
    var service: MustacheTemplate
    var handlers: MustacheTemplate
    /// By name, without the ending.
    var servicePartials: [String: String] = [:]
    var handlerPartials: [String: String] = [:]

    /// The built-in templates.
    init() throws {
        serializer = try MustacheTemplate(Self.serializerText, name: "Serializer.mustache")
        service = try MustacheTemplate(Self.serviceText, name: "Service.mustache")
        handlers = try MustacheTemplate(Self.handlersText, name: "Handlers.mustache")
    }

    /// The templates that the settings name.
    ///
    /// - Throws: ``CommandError`` for a folder that is not there or has none of the templates;
    ///   ``MustacheError``.
    init(_ settings: Settings, in project: Project) throws {
        self = try ServiceTemplates()
        if let folder = settings.messageBus.serviceTemplate {
            let files = try Self.files(
                folder, of: "message_bus.service_template", needing: ["Serializer", "Service"],
                settings, in: project)
            if let own = files["Serializer"] { serializer = own.template }
            if let own = files["Service"] { service = own.template }
            servicePartials = files.mapValues(\.text)
        }
        if let folder = settings.messageBus.handlerTemplate {
            let files = try Self.files(
                folder, of: "message_bus.handler_template", needing: ["Handlers"],
                settings, in: project)
            if let own = files["Handlers"] { handlers = own.template }
            handlerPartials = files.mapValues(\.text)
        }
    }

    private static func files(
        _ folder: String, of key: String, needing names: [String], _ settings: Settings,
        in project: Project
    ) throws -> [String: (template: MustacheTemplate, text: String)] {
        let directory = project.path(folder)
        guard FileSystem.kind(of: directory) == .directory else {
            throw CommandError("\(settings.place(of: key))`\(key)`: there is no folder `\(folder)`")
        }
        var files: [String: (template: MustacheTemplate, text: String)] = [:]
        for entry in try FileSystem.list(directory)
        where entry.kind == .file && entry.name.hasSuffix(suffix) {
            let text = try FileSystem.readText(directory + "/" + entry.name)
            let name = String(entry.name.dropLast(suffix.count))
            files[name] = (try MustacheTemplate(text, name: "\(folder)/\(entry.name)"), text)
        }
        guard names.contains(where: { files[$0] != nil }) else {
            throw CommandError(
                "\(settings.place(of: key))`\(key)`: the folder `\(folder)` has no "
                    + names.map { "`\($0)\(suffix)`" }.joined(separator: " and no "))
        }
        return files
    }

    // MARK: - Built in

    private static let serializerText = """
        struct {{serializer}}: ModelSerializer {
            typealias Message = {{message}}
            static let fields: SerializerFields<{{model}}> = {{{fields}}}
        }

        """

    /// An RPC that no mixin has is there, so that the app compiles, and says so to whoever calls it.
    private static let serviceText = """
        struct {{service}}: {{conformances}} {
            typealias Serializer = {{serializer}}
            static let queryset = {{model}}.objects.all()
        {{#methods}}

            func {{name}}({{{parameters}}}) async throws{{{result}}} {
                throw RPCError(code: .unimplemented, message: "Method not implemented!")
            }
        {{/methods}}
        }

        """

    private static let handlersText = """
        let handlers = BasicHandler {
        {{#models}}
            {{service}}()
        {{/models}}
        }

        """
}
