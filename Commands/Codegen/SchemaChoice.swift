internal import CommandLineKit
internal import ProtoCodegen

/// Which of a project's schemas a person means by names, apps and meta files.
struct SchemaChoice {
    private let layout: ProducerLayout
    /// As imports name them.
    private let available: [String]

    init(_ available: [String], _ layout: ProducerLayout) {
        self.available = available
        self.layout = layout
    }

    /// The schemas meant, in their order; all when nothing is asked for.
    ///
    /// - Throws: ``CommandError`` with the nearest name for what no schema bears.
    func files(names: [String], apps: [String], meta: ServiceMeta?) throws -> [String] {
        guard !names.isEmpty || !apps.isEmpty || meta?.apps.isEmpty == false else {
            return available
        }
        var wanted = Set(try names.map(file))
        for app in apps { wanted.formUnion(try files(ofApp: app)) }
        for app in meta?.apps ?? [] { wanted.formUnion(try files(of: app)) }
        return available.filter(wanted.contains)
    }

    private func file(named name: String) throws -> String {
        let file = name.hasSuffix(".proto") ? name : name + ".proto"
        if available.contains(file) { return file }
        throw CommandError(
            "there is no `\(file)` among the project's .proto files",
            hint: hint(for: file, among: available))
    }

    private func files(ofApp label: String) throws -> [String] {
        let files = try files(bearing: label)
        guard files.isEmpty else { return files }
        throw CommandError(
            "no .proto file of the project is named after app `\(label)` or has it as its package",
            hint: hint(for: label, among: available.map(Self.top)))
    }

    /// The schemas of an app with all of its models, or with those named. A model has its own file, or is in
    /// its app's.
    private func files(of app: ServiceMeta.App) throws -> [String] {
        guard !app.models.isEmpty else { return try files(ofApp: app.name) }
        let ofApp = try files(bearing: app.name)
        return ofApp
            + (try app.models.flatMap { model in
                let files = available.filter { Self.base($0) == model.name.lowercased() }
                guard files.isEmpty, ofApp.isEmpty else { return files }
                throw CommandError(
                    "no .proto file of the project is that of model `\(app.name).\(model.name)`",
                    hint: hint(for: model.name + ".proto", among: available))
            })
    }

    /// The schemas that bear an app's label as their name, folder or package.
    private func files(bearing label: String) throws -> [String] {
        try available.filter { name in
            if Self.top(name) == label { return true }
            let source = ProtoSource(name: name, bytes: try layout.readProto(name) ?? [])
            // A file with faults has no package yet; it is reported if it is chosen by its name.
            let package = try? ProtoParser.parse(source).package?.text
            return package == label || package?.hasPrefix("\(label).") == true
        }
    }

    /// The first folder of a name, or the file's name without its extension.
    private static func top(_ name: String) -> String {
        name.split(separator: "/").first.map { $0.hasSuffix(".proto") ? $0.dropLast(6) : $0 }
            .map(String.init) ?? name
    }

    /// The file's name in lower case, without folders and extension.
    private static func base(_ name: String) -> String {
        (name.split(separator: "/").last ?? "").dropLast(6).lowercased()
    }

    private func hint(for name: String, among names: [String]) -> String {
        Suggestion.hint(for: name, among: names)
            ?? "there is \(available.map { "`\($0)`" }.joined(separator: ", "))"
    }
}
