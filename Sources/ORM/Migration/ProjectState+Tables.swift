extension ProjectState {
    /// The table of a model, its relations resolved against the models of this state.
    ///
    /// - Throws: ``MigrationError/unknownModel(_:)`` if the model or one it refers to is missing.
    func table(of model: ModelDescription) throws -> TableDefinition {
        TableDefinition(
            name: model.table,
            columns: try model.fields.compactMap { field in
                try field.column.map { try column(for: field, named: $0) }
            },
            uniqueTogether: try model.uniqueTogether.map { try columns(of: $0, in: model) },
            indexes: try model.indexes.map { index in
                let columns = try columns(of: index.fields.map(\.field), in: model)
                return IndexDefinition(
                    name: index.name,
                    terms: zip(columns, index.fields).map { column, term in
                        IndexDefinition.Term(column: column, isDescending: term.isDescending)
                    },
                    condition: try index.condition?.mapFields { try self.column(of: $0, in: model) }
                )
            },
            constraints: try model.constraints.map { constraint in
                try constraint.mapFields { try self.column(of: $0, in: model) }
            }
        )
    }

    /// The tables made for a model's many-to-many fields, by the name of the field.
    func throughTables(of model: ModelDescription) throws -> [String: TableDefinition] {
        var result: [String: TableDefinition] = [:]
        for field in model.fields {
            guard case .manyToMany(let relation) = field.kind, relation.through == nil else {
                continue
            }
            result[field.name] = try throughTable(of: field, to: relation.target, in: model)
        }
        return result
    }

    private func throughTable(
        of field: FieldDescription,
        to target: ModelName,
        in model: ModelDescription
    ) throws -> TableDefinition {
        let target = try self.model(target)
        let through = ThroughTable(
            table: model.table,
            owner: model.name,
            field: field.name,
            target: target.name
        )
        let near = try referringColumn(named: through.ownerColumn, as: "owner", to: model)
        let far = try referringColumn(named: through.targetColumn, as: "target", to: target)
        let key = ColumnDefinition(field: "id", name: "id", kind: .bigAuto, isPrimaryKey: true)
        return TableDefinition(
            name: through.name,
            columns: [key, near, far],
            uniqueTogether: [[near.name, far.name]]
        )
    }

    /// A column of a table of pairs. Its role stays when a renamed model gives it another name.
    private func referringColumn(
        named name: String,
        as role: String,
        to target: ModelDescription
    ) throws -> ColumnDefinition {
        let key = try primaryKey(of: target)
        return ColumnDefinition(
            field: role,
            name: name,
            kind: try resolvedKind(key.kind).referringKind,
            isIndexed: true,
            reference: ColumnReference(table: target.table, column: key.column ?? key.name)
        )
    }

    private func column(
        for field: FieldDescription,
        named name: String
    ) throws -> ColumnDefinition {
        var column = ColumnDefinition(
            field: field.name,
            name: name,
            kind: try resolvedKind(field.kind),
            isNull: field.isNull,
            isPrimaryKey: field.isPrimaryKey,
            isUnique: field.isUnique,
            isIndexed: field.isIndexed,
            fill: field.fill
        )
        if case .foreignKey(let relation) = field.kind {
            let target = try model(relation.target)
            let key = try primaryKey(of: target)
            column.reference = ColumnReference(table: target.table, column: key.column ?? key.name)
        }
        return column
    }

    /// The kind itself or, for a foreign key, the kind of a column that refers to its target.
    private func resolvedKind(_ kind: FieldKind) throws -> FieldKind {
        guard case .foreignKey(let relation) = kind else { return kind }
        return try resolvedKind(try primaryKey(of: model(relation.target)).kind).referringKind
    }

    private func primaryKey(of model: ModelDescription) throws -> FieldDescription {
        guard let key = model.primaryKey else {
            throw MigrationError.unknownField("id", of: model.name)
        }
        return key
    }

    private func columns(of fields: [String], in model: ModelDescription) throws -> [String] {
        try fields.map { try column(of: $0, in: model) }
    }

    private func column(of field: String, in model: ModelDescription) throws -> String {
        let field = model.fields[try model.index(ofField: field)]
        return field.column ?? field.name
    }
}

extension FieldDescription {
    /// What existing rows get when the field becomes a column of theirs; nil where only NULL would do.
    fileprivate var fill: ColumnFill? {
        if let defaultValue, defaultValue != .null { return .value(defaultValue) }
        guard !isNull else { return nil }
        guard kind.isAutomaticMoment else { return blankValue.map { .value($0) } }
        return switch kind.content {
        case .date: .currentDate
        case .time: .currentTime
        default: .currentTimestamp
        }
    }
}
