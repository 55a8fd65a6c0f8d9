internal import ProjectRegistry
internal import ProtoCodegen

/// Which models of which apps travel, and with which fields: `service_meta.yaml`, or the same as JSON.
///
/// ```yaml
/// apps:
///   - name: account
///     models:
///       - name: Post
///         fields: [id, title]
/// ```
/// Without apps it means all of them, and so an app without models means all of its models.
struct ServiceMeta: Sendable, Hashable {
    struct App: Sendable, Hashable {
        var name: String
        var models: [Model] = []
    }

    struct Model: Sendable, Hashable {
        var name: String
        var fields = FieldSelection.all
    }

    var apps: [App] = []
}

/// A fault in a meta file, with its place.
struct ServiceMetaError: Error, Equatable, CustomStringConvertible {
    var file: String
    var line: Int
    var message: String

    var description: String { "\(file):\(line): \(message)" }
}

extension ServiceMeta {
    /// - Throws: `YAMLError` or ``ServiceMetaError``.
    init(parsing text: [UInt8], file: String) throws {
        self = try Reader(file: file).meta(try YAMLParser(text, file: file).parse())
    }

    private struct Reader {
        let file: String

        func meta(_ root: YAMLNode) throws -> ServiceMeta {
            if root.isNull { return ServiceMeta() }
            try check(root, keys: ["apps"], in: "the file")
            return ServiceMeta(apps: try list(root["apps"], "apps").map(app))
        }

        private func app(_ node: YAMLNode) throws -> App {
            try check(node, keys: ["name", "models"], in: "an app")
            return App(
                name: try name(of: node, "an app"),
                models: try list(node["models"], "models").map(model)
            )
        }

        private func model(_ node: YAMLNode) throws -> Model {
            try check(node, keys: ["name", "fields", "exclude"], in: "a model")
            let name = try name(of: node, "a model")
            if node["fields"] != nil, let exclude = node["exclude"] {
                throw fault(
                    exclude, "in model `\(name)`, `fields` and `exclude` can not be used together.")
            }
            if let fields = node["fields"], fields.string != "__all__" {
                return Model(name: name, fields: .only(try names(fields, "fields")))
            }
            if let exclude = node["exclude"] {
                return Model(name: name, fields: .except(try names(exclude, "exclude")))
            }
            return Model(name: name)
        }

        private func names(_ node: YAMLNode, _ key: String) throws -> [String] {
            try list(node, key).map { item in
                guard let name = item.string else {
                    throw fault(item, "`\(key)` is a list of field names")
                }
                return name
            }
        }

        private func list(_ node: YAMLNode?, _ key: String) throws -> [YAMLNode] {
            guard let node, !node.isNull else { return [] }
            guard let items = node.sequence else { throw fault(node, "`\(key)` is a list") }
            return items
        }

        private func name(of node: YAMLNode, _ what: String) throws -> String {
            guard let name = node["name"]?.string else {
                throw fault(node, "\(what) has a `name`")
            }
            return name
        }

        private func check(_ node: YAMLNode, keys: [String], in what: String) throws {
            guard let entries = node.mapping else {
                throw fault(node, "\(what) is a mapping with \(Self.listed(keys))")
            }
            for entry in entries where !keys.contains(entry.key) {
                throw ServiceMetaError(
                    file: file, line: entry.keyPosition.line,
                    message: "`\(entry.key)` is unknown here; \(what) has \(Self.listed(keys))")
            }
        }

        private static func listed(_ keys: [String]) -> String {
            keys.map { "`\($0)`" }.joined(separator: ", ")
        }

        private func fault(_ node: YAMLNode, _ message: String) -> ServiceMetaError {
            ServiceMetaError(file: file, line: node.position.line, message: message)
        }
    }
}
