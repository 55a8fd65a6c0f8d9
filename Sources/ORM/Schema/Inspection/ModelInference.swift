/// Works out the models whose tables a database has.
///
/// What a database does not say stays open: what a deletion does to rows that refer to the deleted one,
/// defaults, names for people. Where a migration made the table, it says the rest.
public struct ModelInference: Sendable {
    /// A model, and what of its table no field holds.
    public struct Model: Sendable, Hashable {
        public var description: ModelDescription
        /// Name and type of each column that no field holds.
        public var unmapped: [String: String]
        /// By name, the conditions of constraints and indexes that no model can state, as SQL.
        public var unstated: [String: String]
    }

    private let tables: [InspectedTable]
    private let byName: [String: InspectedTable]
    private let known: [String: ModelDescription]
    private let app: String?

    /// - Parameters:
    ///   - tables: all that the database has, so that relations find their far ends.
    ///   - known: models whose tables may be among them, as migrations or other apps have them.
    ///   - app: label of the app that the models shall belong to; nil names them by their whole tables.
    public init(_ tables: [InspectedTable], known: [ModelDescription] = [], app: String? = nil) {
        self.tables = tables
        byName = Dictionary(tables.map { ($0.name, $0) }) { first, _ in first }
        self.known = Dictionary(known.map { ($0.table, $0) }) { first, _ in first }
        self.app = app
    }

    /// The models of the wanted tables, in the order of the names of the tables. Tables of pairs become fields.
    public func models(of wanted: Set<String>) -> [Model] {
        let pairs = pairTables()
        return tables.filter { wanted.contains($0.name) && pairs[$0.name] == nil }
            .map { model(of: $0, pairs: pairs) }
    }

    // MARK: - Names

    func name(ofTable table: String) -> ModelName {
        if let model = known[table] { return model.name }
        let label = app ?? ""
        let rest =
            table.hasPrefix("\(label)_") && !label.isEmpty
            ? table.dropFirst(label.count + 1) : table[...]
        let words = rest.split { !$0.isLetter && !$0.isNumber }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let isNumbered = name.first?.isNumber ?? true
        return ModelName(appLabel: label, name: isNumbered ? "Table\(name)" : name)
    }

    // MARK: - One model

    private func model(of table: InspectedTable, pairs: [String: Pair]) -> Model {
        var unmapped: [String: String] = [:]
        var fields: [FieldDescription] = []
        let key = table.columns.filter(\.isPrimaryKey).map(\.name)
        for column in table.columns {
            guard let kind = kind(of: column, in: table) else {
                unmapped[column.name] = column.typeName
                continue
            }
            var column = column
            // A model has a key of one column; of several, they are at least unique together.
            column.isPrimaryKey = key == [column.name]
            fields.append(field(for: column, kind, in: table))
        }
        for (name, pair) in pairs.sorted(by: { $0.key < $1.key }) where pair.owner == table.name {
            fields.append(
                FieldDescription(
                    name: String(name.dropFirst(table.name.count + 1)),
                    column: nil,
                    kind: .manyToMany(to: self.name(ofTable: pair.target))
                )
            )
        }
        let rules = InferredConstraints(of: table, fields: fields)
        var description = ModelDescription(
            name: name(ofTable: table.name),
            table: table.name,
            fields: fields,
            uniqueTogether: rules.uniqueTogether,
            indexes: rules.indexes,
            constraints: rules.constraints,
            isManaged: !table.isDerived
        )
        if key.count > 1 {
            description.uniqueTogether.append(
                key.compactMap { column in fields.first { $0.column == column }?.name })
        }
        description.verboseName = ModelDescription.verboseName(of: description.name.name)
        let names = Set(
            rules.indexes.map(\.name) + rules.constraints.map(\.name) + rules.unstated.keys)
        if let model = known[table.name],
            agrees(model, with: description),
            names == Set(model.indexes.map(\.name) + model.constraints.map(\.name))
        {
            return Model(description: model, unmapped: unmapped, unstated: [:])
        }
        return Model(description: description, unmapped: unmapped, unstated: rules.unstated)
    }

    private func field(
        for column: InspectedTable.Column,
        _ kind: FieldKind,
        in table: InspectedTable
    ) -> FieldDescription {
        var kind = kind
        var name = column.name
        let isUnique =
            !column.isPrimaryKey && InferredConstraints.isUnique(column.name, in: table)
        if case .foreignKey(var relation) = kind {
            if name.hasSuffix("_id") { name = String(name.dropLast(3)) }
            relation.isOneToOne = isUnique || column.isPrimaryKey
            kind = .foreignKey(relation)
        } else if column.isPrimaryKey {
            // The protocol wants the key's property to be called so.
            name = "id"
        }
        return FieldDescription(
            name: name,
            column: column.name,
            kind: kind,
            isNull: column.isNull,
            isBlank: kind.isGeneratedKey,
            isPrimaryKey: column.isPrimaryKey,
            isUnique: isUnique || kind.isOneToOne,
            isIndexed: table.indexes.contains {
                InferredConstraints.isIndex($0, ofColumn: column.name, in: table)
            }
        )
    }

    private func kind(of column: InspectedTable.Column, in table: InspectedTable) -> FieldKind? {
        if let reference = table.references[column.name] {
            return .foreignKey(to: name(ofTable: reference.table), onDelete: .doNothing)
        }
        guard column.isPrimaryKey, column.kind == .bigAuto else { return column.kind }
        // SQLite calls keys of all widths the same, but not the columns that refer to them.
        let referring = tables.flatMap { other in
            other.references.filter { $0.value.table == table.name }.compactMap { entry in
                other.columns.first { $0.name == entry.key }?.kind
            }
        }
        switch referring.first {
        case .integer?: return .auto
        case .smallInteger?: return .smallAuto
        default: return .bigAuto
        }
    }

    // MARK: - What is known

    /// The model of a migration has the table that was found, as far as a database tells.
    private func agrees(_ model: ModelDescription, with found: ModelDescription) -> Bool {
        let dialect = SQLiteDialect()
        func shape(_ model: ModelDescription) -> Set<[String]> {
            // Of pairs that are rows of a model, the database has but that model.
            Set(
                model.fields.filter { $0.relation?.through == nil }.map { field in
                    let kind = field.relation == nil ? dialect.typeName(for: field.kind) : ""
                    return [
                        field.column ?? field.name, "\(field.isNull)",
                        "\(field.isUnique || field.isPrimaryKey)", kind,
                        field.relation?.target.description ?? "",
                    ]
                })
        }
        return shape(model) == shape(found)
            && Set(model.uniqueTogether) == Set(found.uniqueTogether)
    }

    // MARK: - Tables of pairs

    private struct Pair {
        var owner: String
        var target: String
    }

    /// Tables that many-to-many fields made: a key and two references, named as such a field names them.
    private func pairTables() -> [String: Pair] {
        var pairs: [String: Pair] = [:]
        for table in tables where table.columns.count == 3 && table.references.count == 2 {
            guard table.hasGeneratedKey, table.columns[0].name == "id" else { continue }
            let ends = table.columns.dropFirst().map(\.name)
            for (near, far) in [(ends[0], ends[1]), (ends[1], ends[0])] {
                guard let owner = table.references[near]?.table,
                    let target = table.references[far]?.table,
                    table.name.hasPrefix("\(owner)_"), byName[owner] != nil
                else { continue }
                let through = ThroughTable(
                    table: owner,
                    owner: name(ofTable: owner),
                    field: String(table.name.dropFirst(owner.count + 1)),
                    target: name(ofTable: target)
                )
                guard through.ownerColumn == near, through.targetColumn == far else { continue }
                pairs[table.name] = Pair(owner: owner, target: target)
            }
        }
        return pairs
    }
}
