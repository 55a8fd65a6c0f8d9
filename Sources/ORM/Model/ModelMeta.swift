internal import Synchronization

/// What a model is: its fields with access to their properties, its table, order and constraints.
///
/// Made once per model, from a `static let`. Never fails: faults of the declaration are kept in
/// ``problems``, which `manage check` shows and every query refuses to run with.
public final class ModelMeta<M: Model>: Sendable {
    public let name: ModelName
    public let table: String
    /// In declaration order.
    let fields: [ModelField<M>]
    /// Positions in ``fields`` of those with a column, in declaration order: the order of every SELECT.
    let columnFields: [Int]
    /// How to load the columns of a SELECT, in the same order.
    let columnProperties: [any PropertyAccess]
    /// The same, as drivers know it.
    let layout: RecordLayout
    /// What the values of those columns must be, in the same order.
    let columnRules: [ColumnRule]
    /// Where each field's property is in the struct; -1 for what is not a stored property.
    let offsets: [Int]
    /// The column of each field; nil for a many-to-many field.
    let fieldColumns: [String?]
    /// Position in ``fields`` of the primary key; the model cannot be used without one.
    let primaryKeyIndex: Int?
    package let primaryKeyColumn: String
    /// Columns with an index in which no value stands twice, the primary key's first.
    let uniqueColumns: [String]
    let manyToManyFields: [Int]
    let constraints: [NamedConstraint<M>]
    let indexes: [NamedConstraint<M>]
    let hasAutomaticDates: Bool
    let ordering: [OrderingDescription]
    /// What is wrong with the declaration; empty for a model that can be used.
    public let problems: [ModelProblem]
    private let makeDescription: @Sendable (ModelMeta<M>) -> ModelDescription
    private let cachedDescription = Mutex<ModelDescription?>(nil)
    let statements: ModelStatements

    /// Takes note of a model's fields.
    ///
    /// The table is by default `<app>_<model>`, as in Django. `ordering` is the order of queries that name
    /// none. No two rows have the same values in all properties of a group of `uniqueTogether`. A model that is not
    /// `managed` has a table that others make: migrations know it and leave it alone.
    public init(
        table: String? = nil,
        ordering: [Ordering<M>] = [],
        uniqueTogether: [[any PartialKeyPath<M> & Sendable]] = [],
        constraints: [ModelConstraint<M>] = [],
        indexes: [ModelIndex<M>] = [],
        managed: Bool = true,
        verboseName: String? = nil,
        @FieldTableBuilder<M> fields definitions: () -> [FieldDefinition<M>]
    ) {
        let name = M.name
        let table = table ?? name.defaultTable
        var problems: [ModelProblem] = []
        let fields = Self.resolve(definitions(), model: name, problems: &problems)
        let find = { (keyPath: PartialKeyPath<M>, use: String) -> String? in
            if let offset = MemoryLayout<M>.offset(of: keyPath),
                let field = fields.first(where: { $0.accessor.offset == offset })
            {
                return field.name
            }
            problems.append(ModelProblem(model: name, field: nil, text: "\(use) names no field"))
            return nil
        }
        let ordering = ordering.compactMap { term in
            find(term.keyPath, "ordering").map {
                OrderingDescription(field: $0, isDescending: term.isDescending)
            }
        }
        let uniqueTogether = uniqueTogether.map { $0.compactMap { find($0, "uniqueTogether") } }
        let indexes = indexes.map { index in
            let terms = index.terms.compactMap { term in
                find(term.keyPath, "indexes").map {
                    OrderingDescription(field: $0, isDescending: term.isDescending)
                }
            }
            let columns = terms.compactMap { term in
                fields.first { $0.name == term.field }?.column.map {
                    term.isDescending ? "-\($0)" : $0
                }
            }
            let made = ModelIndex<M>.defaultName(table: table, columns: columns)
            return NamedConstraint(
                name: index.name ?? made, terms: terms, condition: index.condition)
        }
        let constraints = constraints.map { constraint in
            NamedConstraint(
                name: constraint.name,
                terms: constraint.properties.compactMap { property in
                    find(property, "constraint `\(constraint.name)`").map {
                        OrderingDescription(field: $0)
                    }
                },
                condition: constraint.condition)
        }
        var names: Set<String> = []
        for name in (constraints + indexes).map(\.name) where !names.insert(name).inserted {
            problems.append(
                ModelProblem(
                    model: M.name, field: nil, text: "has two constraints or indexes `\(name)`"))
        }

        self.name = name
        self.table = table
        self.fields = fields
        self.ordering = ordering
        // Without a stored property there is a problem, and no query runs.
        columnFields = fields.indices.filter {
            fields[$0].column != nil && fields[$0].accessor.property != nil
        }
        columnProperties = columnFields.compactMap { fields[$0].accessor.property }
        layout = RecordLayout(columnProperties)
        columnRules = columnFields.map { fields[$0].definition.columnRule }
        offsets = fields.map { $0.accessor.offset ?? -1 }
        fieldColumns = fields.map(\.column)
        primaryKeyColumn = fields.first { $0.isPrimaryKey }?.column ?? "id"
        let unique = fields.filter { $0.definition.options.isUnique && !$0.isPrimaryKey }
        uniqueColumns = [primaryKeyColumn] + unique.compactMap(\.column)
        hasAutomaticDates = fields.contains { $0.automaticDate != nil }
        manyToManyFields = fields.indices.filter { fields[$0].accessor.bind != nil }
        primaryKeyIndex = fields.firstIndex { $0.isPrimaryKey }
        statements = ModelStatements(
            table: table, columns: columnFields.compactMap { fields[$0].column },
            primaryKey: primaryKeyColumn)
        let verboseName = verboseName ?? snakeCase(name.name).replacing("_", with: " ")
        makeDescription = { meta in
            ModelDescription(
                name: name, table: table, fields: fields.map(\.description), ordering: ordering,
                uniqueTogether: uniqueTogether, indexes: meta.describe(indexes),
                constraints: meta.describe(constraints), isManaged: managed,
                verboseName: verboseName)
        }
        self.constraints = constraints
        self.indexes = indexes
        self.problems = problems
    }

    /// The model as data. Reads the tables of the models that it refers to.
    public var description: ModelDescription {
        if let cached = cachedDescription.withLock({ $0 }) { return cached }
        let description = makeDescription(self)
        cachedDescription.withLock { $0 = description }
        return description
    }

    /// Kind of the primary key, which columns that refer to the model share.
    var keyKind: FieldKind {
        primaryKeyIndex.map { fields[$0].kind() } ?? M.ID.keyKind
    }
}

extension Model {
    /// What the primary key's column holds.
    static var keyContent: FieldKind.Content { meta.keyKind.content }
}

/// A fault in how a model is declared.
public struct ModelProblem: Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    public var field: String?
    public var text: String

    public init(model: ModelName, field: String?, text: String) {
        self.model = model
        self.field = field
        self.text = text
    }

    public var description: String {
        "`\(field.map { "\(model).\($0)" } ?? "\(model)")`: \(text)"
    }
}

/// A model that cannot be used as it is declared.
public struct ModelDeclarationError: Error, Sendable, CustomStringConvertible {
    public var problems: [ModelProblem]

    public init(problems: [ModelProblem]) {
        self.problems = problems
    }

    public var description: String { problems.map(\.description).joined(separator: "; ") }
}
