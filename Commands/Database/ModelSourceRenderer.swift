internal import ORM
internal import ProtoCodegen

/// The Swift source of models that a database has the tables of.
struct ModelSourceRenderer {
    let program: String

    func source(of models: [ModelInference.Model]) -> String {
        let head = """
            import Foundation
            import ManageKit

            // Written by `\(program) inspectdb`. What a database does not say is left to you: what a deletion
            // does (`onDelete`), defaults, orders, choices.

            """
        return head + models.map { "\n\(source(of: $0))" }.joined()
    }

    private func source(of model: ModelInference.Model) -> String {
        let description = model.description
        let name = description.name.name
        var lines = ["public struct \(name): Model {"]
        let fields = description.fields.map { Field($0, in: description) }
        lines += fields.map { "    public var \($0.property)\($0.initialValue)" }
        lines.append("")
        lines += meta(of: description, fields)
        lines += fields.map { "        \($0.declaration)" }
        lines += model.unmapped.sorted { $0.key < $1.key }.map {
            "        // Column `\($0.key)` is of type `\($0.value)`, which no field holds."
        }
        if description.primaryKey == nil {
            lines.append("        // There is no key of one column, which a model needs.")
        }
        lines += ["    }", "", "    public init() {}", "}", ""]
        return lines.joined(separator: "\n")
    }

    /// The line, or lines, that open the table of fields.
    private func meta(of model: ModelDescription, _ fields: [Field]) -> [String] {
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
        if !model.indexes.isEmpty {
            let indexes = model.indexes.map { index in
                let terms = index.fields.map(term).joined(separator: ", ")
                return ".on(\(terms), name: \(SwiftText.literal(index.name)))"
            }
            arguments.append("indexes: [\(indexes.joined(separator: ", "))]")
        }
        let open = "    public static let meta = ModelMeta<\(model.name.name)>"
        if arguments.isEmpty { return ["\(open) {"] }
        let line = "\(open)(\(arguments.joined(separator: ", "))) {"
        if line.count <= 100 { return [line] }
        return ["\(open)("]
            + arguments.enumerated().map { position, argument in
                "        \(argument)\(position + 1 < arguments.count ? "," : "")"
            } + ["    ) {"]
    }
}

extension ModelSourceRenderer {
    /// One field as a property and a line of the table.
    fileprivate struct Field {
        let name: String
        /// In backticks where it has to be.
        let property: String
        private let field: FieldDescription
        /// The property's name does not give the column's name by itself.
        private let column: String?

        init(_ field: FieldDescription, in model: ModelDescription) {
            self.field = field
            name = field.name
            // The protocol wants the key's property to be called so.
            let camel = field.isPrimaryKey ? "id" : SwiftText.camelCase(field.name)
            property = SwiftReservedWords.quoting(camel)
            let implied = field.relation == nil ? snakeCase(camel) : "\(snakeCase(camel))_id"
            column = field.column == implied ? nil : field.column
        }

        var initialValue: String {
            let (type, value) = typeAndValue
            if field.isNull { return ": \(type)?" }
            return ["String", "Bool"].contains(type) || type.hasPrefix("ManyToMany")
                ? " = \(value)" : ": \(type) = \(value)"
        }

        var declaration: String {
            let (name, arguments) = typeAndArguments
            var words = ["\\.\(property)"] + arguments
            if field.isUnique { words.append("unique: true") }
            if case .foreignKey = field.kind {
                if !field.isIndexed { words.append("dbIndex: false") }
            } else if field.isIndexed, !field.isPrimaryKey {
                words.append("dbIndex: true")
            }
            if let column {
                words.append(
                    "\(field.isPrimaryKey ? "column" : "dbColumn"): \(SwiftText.literal(column))")
            }
            return "\(name)(\(words.joined(separator: ", ")))"
        }

        private var typeAndValue: (type: String, value: String) {
            switch field.kind {
            case .smallAuto, .smallInteger: ("Int16", "0")
            case .auto, .integer: ("Int32", "0")
            case .bigAuto, .bigInteger: ("Int64", "0")
            case .positiveSmallInteger: ("UInt16", "0")
            case .positiveInteger: ("UInt32", "0")
            case .positiveBigInteger: ("UInt64", "0")
            case .float: ("Double", "0")
            case .decimal: ("Decimal", "0")
            case .boolean: ("Bool", "false")
            case .char, .text, .slug, .email, .url, .filePath, .genericIPAddress: ("String", "\"\"")
            case .uuid: ("UUID", "UUID()")
            case .date: ("CalendarDate", "CalendarDate.today()")
            case .time: ("TimeOfDay", "TimeOfDay.now()")
            case .dateTime: ("Date", "Date.distantPast")
            case .duration: ("Duration", ".zero")
            case .binary: ("[UInt8]", "[]")
            case .json: ("JSONValue", ".null")
            case .foreignKey(let relation):
                ("ForeignKey<\(relation.target.name)>", "ForeignKey()")
            case .manyToMany(let relation):
                ("ManyToMany<\(relation.target.name)>", "ManyToMany<\(relation.target.name)>()")
            }
        }

        private var typeAndArguments: (type: String, arguments: [String]) {
            if field.isPrimaryKey {
                guard case .char(let maxLength) = field.kind else { return ("PrimaryKey", []) }
                return ("PrimaryKey", ["maxLength: \(maxLength)"])
            }
            return switch field.kind {
            case .smallAuto, .auto, .bigAuto, .smallInteger, .integer, .bigInteger,
                .positiveSmallInteger, .positiveInteger, .positiveBigInteger:
                ("IntegerField", [])
            case .float: ("FloatField", [])
            case .decimal(let digits, let places):
                ("DecimalField", ["maxDigits: \(digits)", "decimalPlaces: \(places)"])
            case .boolean: ("BooleanField", [])
            case .char(let maxLength): ("CharField", ["maxLength: \(maxLength)"])
            case .text: ("TextField", [])
            case .slug(let maxLength, _): ("SlugField", ["maxLength: \(maxLength)"])
            case .email(let maxLength): ("EmailField", ["maxLength: \(maxLength)"])
            case .url(let maxLength): ("URLField", ["maxLength: \(maxLength)"])
            case .filePath(let rule):
                ("FilePathField", ["path: \(SwiftText.literal(rule.path))"])
            case .uuid: ("UUIDField", [])
            case .genericIPAddress: ("GenericIPAddressField", [])
            case .date: ("DateField", [])
            case .time: ("TimeField", [])
            case .dateTime(let autoNow, let autoNowAdd):
                (
                    "DateTimeField",
                    autoNow ? ["autoNow: true"] : autoNowAdd ? ["autoNowAdd: true"] : []
                )
            case .duration: ("DurationField", [])
            case .binary: ("BinaryField", [])
            case .json: ("JSONField", [])
            case .foreignKey(let relation):
                (
                    "ForeignKeyField",
                    ["onDelete: .\(relation.onDelete.rawValue)"]
                        + (relation.relatedName.map { ["relatedName: \(SwiftText.literal($0))"] }
                            ?? [])
                )
            case .manyToMany(let relation):
                (
                    "ManyToManyField",
                    relation.relatedName.map { ["relatedName: \(SwiftText.literal($0))"] } ?? []
                )
            }
        }
    }
}

/// Names and literals of Swift.
private enum SwiftText {
    /// `createdAt` for `created_at`.
    static func camelCase(_ name: String) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let first = words.first.map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "field"
        let joined = ([first] + rest).joined()
        return joined.first?.isNumber ?? false ? "field\(joined)" : joined
    }

    static func literal(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
