/// Reads the rows of models as the objects of a fixture.
public struct FixtureDump: Sendable {
    private let database: any Database
    private let models: [any Model.Type]
    private let usesNaturalKeys: (foreign: Bool, primary: Bool)
    private let includesHidden: Bool

    /// - Parameters:
    ///   - database: where the rows are.
    ///   - models: every model of the project.
    ///   - naturalForeign: references stand as the natural keys of their targets, which have some.
    ///   - naturalPrimary: rows with a natural key stand without their own.
    ///   - includesHidden: also rows that are not among a model's ``Model/objects``.
    public init(
        _ database: any Database,
        models: [any Model.Type] = [],
        naturalForeign: Bool = false,
        naturalPrimary: Bool = false,
        includesHidden: Bool = false
    ) {
        self.includesHidden = includesHidden
        self.database = database
        self.models = models
        usesNaturalKeys = (naturalForeign, naturalPrimary)
    }

    /// Calls `body` with every row of the model, by key, or with those that have one of `keys`.
    ///
    /// - Throws: ``DatabaseError``; ``ColumnError`` for a row that does not fit the model;
    ///   ``FieldValueError`` for a key of another type.
    public func forEach<M: Model>(
        _ model: M.Type,
        keys: [String]? = nil,
        _ body: (FixtureObject) async throws -> Void
    ) async throws {
        let meta = M.meta
        let description = meta.description
        guard let primary = description.primaryKey else { return }
        let shown = try includesHidden ? nil : M.objects.shownKeys(database.dialect)
        let statement = try statement(for: description, keys: keys, among: shown)
        let columns = description.columns
        let pairs = FixturePairs(description, database)
        var natural = NaturalKeys(database, models: models)
        let hidesKey = usesNaturalKeys.primary && !natural.fields(of: description.name).isEmpty
        let stream = database.stream(statement) { row in
            // Through the model, which knows the true type of every column.
            let record = try meta.make(from: row)
            return try meta.values(of: record, fields: columns.map(\.name))
        }
        for try await batch in stream {
            let related = try await pairs.targets(
                of: batch.compactMap { Self.value(of: primary, among: columns, in: $0) })
            for values in batch {
                guard let key = Self.value(of: primary, among: columns, in: values) else {
                    continue
                }
                var object = FixtureObject(
                    model: description.name.fixtureLabel,
                    key: hidesKey ? nil : try FixtureValue.encode(key, primary.kind),
                    fields: []
                )
                for (field, value) in zip(columns, values) where !field.isPrimaryKey {
                    let encoded = try await encode(value, field, &natural)
                    object.fields.append((field.name, encoded))
                }
                for field in description.fields {
                    guard let targets = related[field.name] else { continue }
                    var keys: [JSONValue] = []
                    for target in targets[key] ?? [] {
                        keys.append(try await encode(target, field, &natural))
                    }
                    object.fields.append((field.name, .array(keys)))
                }
                try await body(object)
            }
        }
    }

    private func encode(
        _ value: DatabaseValue,
        _ field: FieldDescription,
        _ natural: inout NaturalKeys
    ) async throws -> JSONValue {
        if usesNaturalKeys.foreign, value != .null, let target = field.relation?.target,
            let parts = try await natural.parts(ofRow: value, of: target)
        {
            return .array(parts)
        }
        return try FixtureValue.encode(value, field.kind)
    }

    private static func value(
        of field: FieldDescription,
        among columns: [FieldDescription],
        in values: [DatabaseValue]
    ) -> DatabaseValue? {
        columns.firstIndex { $0.name == field.name }.map { values[$0] }
    }

    private func statement(
        for model: ModelDescription,
        keys: [String]?,
        among shown: SQLStatement?
    ) throws -> SQLStatement {
        let list = model.columns.compactMap(\.column).map(quoteIdentifier).joined(separator: ", ")
        let key = quoteIdentifier(model.primaryKey?.column ?? "id")
        var statement = SQLStatement("SELECT \(list) FROM \(quoteIdentifier(model.table))")
        var conditions: [String] = []
        if let keys {
            statement.bindings += try keys.map { text in
                try FixtureValue.decode(.string(text), model.primaryKey?.kind ?? .bigAuto)
            }
            let marks = keys.map { _ in "?" }.joined(separator: ", ")
            conditions.append(keys.isEmpty ? "0 = 1" : "\(key) IN (\(marks))")
        }
        if let shown {
            statement.bindings += shown.bindings
            conditions.append("\(key) IN (\(shown.sql))")
        }
        if !conditions.isEmpty {
            statement.sql += " WHERE \(conditions.joined(separator: " AND "))"
        }
        statement.sql += " ORDER BY \(key)"
        return statement
    }
}

/// The rows that the many-to-many fields of a model name.
private struct FixturePairs {
    private let fields: [(name: String, table: ThroughTable, target: FieldKind.Content)]
    private let keyContent: FieldKind.Content
    private let database: any Database

    init(_ model: ModelDescription, _ database: any Database) {
        keyContent = model.primaryKey?.kind.content ?? .integer
        self.database = database
        fields = model.fields.compactMap { field in
            // Pairs that are rows of a model are dumped as such.
            guard case .manyToMany(let relation) = field.kind, relation.through == nil else {
                return nil
            }
            let table = ThroughTable(
                table: model.table, owner: model.name, field: field.name, target: relation.target)
            return (field.name, table, relation.targetKind.content)
        }
    }

    /// Keys of the targets by field and by key of the owner, in order.
    func targets(
        of owners: [DatabaseValue]
    ) async throws -> [String: [DatabaseValue: [DatabaseValue]]] {
        var result: [String: [DatabaseValue: [DatabaseValue]]] = [:]
        for field in fields {
            result[field.name] = [:]
            for batch in owners.batches(of: 500) {
                let owner = quoteIdentifier(field.table.ownerColumn)
                let target = quoteIdentifier(field.table.targetColumn)
                let marks = batch.map { _ in "?" }.joined(separator: ", ")
                let found = Collector<(DatabaseValue, DatabaseValue)>()
                try await database.query(
                    SQLStatement(
                        "SELECT \(owner), \(target) FROM \(quoteIdentifier(field.table.name))"
                            + " WHERE \(owner) IN (\(marks)) ORDER BY \(owner), \(target)",
                        batch
                    ),
                    cost: .scan
                ) { row in
                    found.append(
                        (
                            try row.value(at: 0).typed(as: keyContent),
                            try row.value(at: 1).typed(as: field.target)
                        ))
                    return true
                }
                for (owner, target) in found.elements {
                    result[field.name]?[owner, default: []].append(target)
                }
            }
        }
        return result
    }
}

extension QuerySet {
    /// Selects the keys of the rows; nil for every row of the model.
    fileprivate func shownKeys(_ dialect: any Dialect) throws -> SQLStatement? {
        predicate == nil && !isSliced ? nil : try keysStatement(dialect)
    }
}
