/// Works out the models whose tables a database has.
///
/// What a database does not say stays open: what a deletion does to rows that refer to the deleted one,
/// defaults, names for people. Where a migration made the table, it says the rest.
public struct ModelInference: Sendable {
    let tables: [InspectedTable]
    let byName: [String: InspectedTable]
    private let known: [String: ModelDescription]
    private let names: [String: ModelName]
    private let dialect: any Dialect

    /// - Parameters:
    ///   - tables: all that the database has, so that relations find their far ends.
    ///   - dialect: the database's, whose types tell whether a known model has the table.
    ///   - known: models whose tables may be among them, as migrations or other apps have them.
    ///   - app: label of the app that the models shall belong to; nil names them by their whole tables.
    public init(
        _ tables: [InspectedTable], of dialect: any Dialect, known: [ModelDescription] = [],
        app: String? = nil
    ) {
        self.dialect = dialect
        self.tables = tables
        byName = Dictionary(tables.map { ($0.name, $0) }) { first, _ in first }
        self.known = Dictionary(known.map { ($0.table, $0) }) { first, _ in first }
        names = Self.names(of: tables.map(\.name), known: self.known, app: app)
    }

    /// The models of the wanted tables, in the order of the names of the tables. Tables of pairs become fields.
    public func models(of wanted: Set<String>) -> [Model] {
        let pairs = pairTables()
        return tables.filter { wanted.contains($0.name) && pairs[$0.name] == nil }
            .map { model(of: $0, pairs: pairs) }
    }

    // MARK: - Names

    private static func names(
        of tables: [String], known: [String: ModelDescription], app: String?
    ) -> [String: ModelName] {
        let label = app ?? ""
        let prefix = "\(label)_"
        let present = Set(tables)
        var names = known.mapValues(\.name).filter { present.contains($0.key) }
        // Models of other apps are types of other modules.
        let taken = names.values.filter { app == nil || $0.appLabel == app }.map(\.name)
        var types = TypeNames(taken: Set(taken))
        let unknown = tables.filter { names[$0] == nil }
        let own = unknown.filter { !label.isEmpty && $0.hasPrefix(prefix) }
        for table in own {
            names[table] = ModelName(
                appLabel: label, name: types.take(table.dropFirst(prefix.count)))
        }
        for table in unknown where names[table] == nil {
            names[table] = ModelName(appLabel: label, name: types.take(table))
        }
        return names
    }

    func name(ofTable table: String) -> ModelName {
        names[table] ?? ModelName(appLabel: "", name: table)
    }

    // MARK: - One model

    private func model(of table: InspectedTable, pairs: [String: Pair]) -> Model {
        var omissions: [Omission] = []
        var fields: [FieldDescription] = []
        var properties = PropertyNames()
        let key = table.columns.filter(\.isPrimaryKey).map(\.name)
        for column in table.columns {
            if case .expression(let expression) = column.source {
                omissions.append(.calculated(column: column.name, expression: expression))
                continue
            }
            guard let kind = kind(of: column, in: table) else {
                omissions.append(.column(column.name, type: column.typeName))
                continue
            }
            var column = column
            // Of a key of several columns, they are at least unique together.
            column.isPrimaryKey = key == [column.name]
            fields.append(field(for: column, kind, in: table, &properties))
            if let omission = omission(of: column, fields[fields.count - 1].kind, in: table) {
                omissions.append(omission)
            }
        }
        for (_, pair) in pairs.sorted(by: { $0.key < $1.key }) where pair.owner == table.name {
            fields.append(
                FieldDescription(
                    name: properties.take(pair.field), column: nil,
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
        let others = table.otherIndexes.sorted { $0.key < $1.key }.map {
            Omission.index(name: $0.key, sql: $0.value)
        }
        let names = Set(
            rules.indexes.map(\.name) + rules.constraints.map(\.name) + rules.unstated.keys)
        if let model = known[table.name],
            agrees(model, with: description),
            names == Set(model.indexes.map(\.name) + model.constraints.map(\.name))
        {
            return Model(description: model, omissions: omissions + others)
        }
        omissions += rules.homeless.sorted().map { .homeless(index: $0) }
        omissions += rules.unstated.sorted { $0.key < $1.key }.map {
            .condition(name: $0.key, sql: $0.value)
        }
        return Model(
            description: description, obstacle: obstacle(of: table), omissions: omissions + others)
    }

    private func field(
        for column: InspectedTable.Column, _ kind: FieldKind, in table: InspectedTable,
        _ properties: inout PropertyNames
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
        if !column.isPrimaryKey || name != "id" { name = properties.take(name) }
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

    /// What the field says otherwise than its column.
    private func omission(
        of column: InspectedTable.Column, _ kind: FieldKind, in table: InspectedTable
    ) -> Omission? {
        if column.source == .sequence, !column.isPrimaryKey {
            return .numbered(column: column.name)
        }
        if case .foreignKey = kind { return nil }
        if case .decimal? = column.kind, column.kind != kind {
            return .digits(column: column.name, type: column.typeName)
        }
        if let reference = table.references[column.name] {
            let target = reference.column.map { "\(reference.table).\($0)" } ?? reference.table
            return .reference(column: column.name, to: target)
        }
        return nil
    }

    private func kind(of column: InspectedTable.Column, in table: InspectedTable) -> FieldKind? {
        if let reference = table.references[column.name], isKey(reference),
            // A model whose key is a row of its own would never be found out.
            !(column.isPrimaryKey && reference.table == table.name)
        {
            return .foreignKey(to: name(ofTable: reference.table), onDelete: .doNothing)
        }
        if case .decimal(let digits, let places)? = column.kind {
            // A field with fewer digits reads what it can.
            let held = min(digits, DecimalText.maximumDigits)
            guard (0...held).contains(places) else { return nil }
            return .decimal(maxDigits: held, decimalPlaces: places)
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

    // MARK: - Keys

    /// The reference is to the key of a table that a model can have.
    func isKey(_ reference: InspectedTable.Reference) -> Bool {
        guard let target = byName[reference.table], obstacle(of: target) == nil else {
            return false
        }
        return reference.column == nil || reference.column == target.key?.name
    }

    private func obstacle(of table: InspectedTable) -> Obstacle? {
        if known[table.name] != nil { return nil }
        guard let key = table.key else {
            let columns = table.columns.filter(\.isPrimaryKey).map(\.name)
            return columns.isEmpty ? .noKey : .compositeKey(columns)
        }
        // What it refers to may be no key either, but has the same type.
        switch key.kind?.content {
        case .integer?, .text?, .uuid?: return nil
        default: return .key(key.name, type: key.typeName)
        }
    }

    // MARK: - What is known

    /// The model of a migration has the table that was found, as far as a database tells.
    private func agrees(_ model: ModelDescription, with found: ModelDescription) -> Bool {
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
}
