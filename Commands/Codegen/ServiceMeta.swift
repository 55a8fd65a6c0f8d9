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
            return ServiceMeta(apps: try distinct(try list(root["apps"], "apps"), app, \.name))
        }

        private func app(_ node: YAMLNode) throws -> App {
            try check(node, keys: ["name", "models"], in: "an app")
            return App(
                name: try name(of: node, "an app"),
                models: try distinct(try list(node["models"], "models"), model) {
                    $0.name.lowercased()
                }
            )
        }

        private func model(_ node: YAMLNode) throws -> Model {
            try check(node, keys: ["name", "fields", "exclude"], in: "a model")
            let name = try name(of: node, "a model")
            let (fields, exclude) = (present(node["fields"]), present(node["exclude"]))
            if fields != nil, let exclude {
                throw fault(
                    exclude, "in model `\(name)`, `fields` and `exclude` can not be used together.")
            }
            if let fields, fields.string != "__all__" {
                let chosen = try names(fields, "fields")
                guard !chosen.isEmpty else {
                    throw fault(fields, "in model `\(name)`, `fields` names no field")
                }
                return Model(name: name, fields: .only(chosen))
            }
            if let exclude {
                return Model(name: name, fields: .except(try names(exclude, "exclude")))
            }
            return Model(name: name)
        }

        /// A key without a value is as good as none.
        private func present(_ node: YAMLNode?) -> YAMLNode? {
            node.flatMap { $0.isNull ? nil : $0 }
        }

        /// The items read, no two of them with one name: only one could be followed.
        private func distinct<Item>(
            _ nodes: [YAMLNode], _ read: (YAMLNode) throws -> Item, _ name: (Item) -> String
        ) throws -> [Item] {
            var seen: Set<String> = []
            return try nodes.map { node in
                let item = try read(node)
                guard seen.insert(name(item)).inserted else {
                    throw fault(node, "`\(name(item))` is there twice")
                }
                return item
            }
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
