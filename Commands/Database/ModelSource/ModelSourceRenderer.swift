internal import ORM
internal import ProtoCodegen

/// The Swift source of models that a database has the tables of.
struct ModelSourceRenderer {
    let program: String
    /// What the models refer to, beside what every project imports.
    var modules: Set<String> = []

    func source(of models: [ModelInference.Model]) -> String {
        let imports = modules.union(["Foundation", "ManageKit"]).sorted().map { "import \($0)" }
        let head = """
            \(imports.joined(separator: "\n"))

            // Written by `\(program) inspectdb`. What a database does not say is left to you: what a deletion
            // does (`onDelete`), defaults, orders, choices.

            """
        return head + models.map { "\n\(source(of: $0))" }.joined()
    }

    private func source(of model: ModelInference.Model) -> String {
        let description = model.description
        let name = description.name.name
        var lines = ["public struct \(name): Model {"]
        let fields = description.fields.map { FieldSource($0) }
        lines += fields.map { "    public var \($0.property)\($0.typeAndInitialValue)" }
        lines += fields.flatMap(\.keyAccess)
        lines.append("")
        lines += meta(of: description, fields)
        lines += fields.map { "        \($0.declaration)" }
        lines += model.omissions.map { omission in
            let sentence = omission.sentence()
            return
                "        // \(sentence.prefix(1).uppercased())\(sentence.dropFirst())\(omission.isCode ? "" : ".")"
        }
        lines += ["    }", "", "    public init() {}", "}", ""]
        if let obstacle = model.obstacle {
            // An element of the lines may hold several.
            lines =
                lines.dropLast().flatMap {
                    $0.split(separator: "\n", omittingEmptySubsequences: false)
                }.map { $0.isEmpty ? "//" : "// \($0)" } + [""]
            let reason = ModelInference.Omission.line(
                "`\(description.table)` \(obstacle.predicate)")
            lines = ["// Table \(reason).", "// \(obstacle.remedy)"] + lines
        }
        return lines.joined(separator: "\n")
    }

    /// The line, or lines, that open the table of fields.
    private func meta(of model: ModelDescription, _ fields: [FieldSource]) -> [String] {
        func path(_ field: String) -> String {
            "\\.\(fields.first { $0.name == field }?.property ?? field)"
        }
        func term(_ order: OrderingDescription) -> String {
            "\(order.isDescending ? ".descending" : ".ascending")(\(path(order.field)))"
        }
        var arguments: [String] = []
        if model.table != model.name.defaultTable || model.name.appLabel.isEmpty {
            arguments.append("table: \(SwiftText.literal(model.table))")
        }
        if !model.ordering.isEmpty {
            arguments.append("ordering: [\(model.ordering.map(term).joined(separator: ", "))]")
        }
        if !model.uniqueTogether.isEmpty {
            let lists = model.uniqueTogether.map { list in
                "[\(list.map(path).joined(separator: ", "))]"
            }
            arguments.append("uniqueTogether: [\(lists.joined(separator: ", "))]")
        }
        let conditions = ConditionSource(path: path)
        if !model.constraints.isEmpty {
            let constraints = model.constraints.map { constraint in
                switch constraint.rule {
                case .unique(let fields, let condition):
                    ".unique(\(fields.map(path).joined(separator: ", ")),"
                        + " name: \(SwiftText.literal(constraint.name))"
                        + "\(conditions.argument(condition)))"
                case .check(let condition):
                    ".check(\(conditions.source(of: condition)),"
                        + " name: \(SwiftText.literal(constraint.name)))"
                }
            }
            arguments.append(Self.list("constraints", constraints))
        }
        if !model.indexes.isEmpty {
            let indexes = model.indexes.map { index in
                let terms = index.fields.map(term).joined(separator: ", ")
                return ".on(\(terms), name: \(SwiftText.literal(index.name))"
                    + "\(conditions.argument(index.condition)))"
            }
            arguments.append(Self.list("indexes", indexes))
        }
        if !model.isManaged { arguments.append("managed: false") }
        if model.verboseName != snakeCase(model.name.name).replacing("_", with: " ") {
            arguments.append("verboseName: \(SwiftText.literal(model.verboseName))")
        }
        let open = "    public static let meta = ModelMeta<\(model.name.name)>"
        if arguments.isEmpty { return ["\(open) {"] }
        let line = "\(open)(\(arguments.joined(separator: ", "))) {"
        if line.count <= 100, !line.contains("\n") { return [line] }
        return ["\(open)("]
            + arguments.enumerated().map { position, argument in
                "        \(argument)\(position + 1 < arguments.count ? "," : "")"
            } + ["    ) {"]
    }

    /// A list in brackets, on lines of its own if it is long.
    private static func list(_ label: String, _ elements: [String]) -> String {
        let line = "\(label): [\(elements.joined(separator: ", "))]"
        if line.count <= 80 { return line }
        let lines = elements.map { "            \($0)," }.joined(separator: "\n")
        return "\(label): [\n\(lines)\n        ]"
    }
}
