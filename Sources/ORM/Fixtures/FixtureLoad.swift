/// Writes the objects of fixtures into a database, inside a transaction of the caller's.
public struct FixtureLoad: Sendable {
    /// What is in the fixtures and not in the project.
    public enum Unknown: Sendable, Hashable {
        case refuse, ignore
    }

    private let connection: any DatabaseConnection
    private let models: [String: any Model.Type]
    private let unknown: Unknown
    private let natural: NaturalKeys
    private var loaded: [ModelName: any Model.Type] = [:]

    /// - Parameters:
    ///   - connection: the transaction.
    ///   - models: every model of the project.
    ///   - unknown: what to do with models and fields that it does not have.
    public init(
        _ connection: any DatabaseConnection,
        models: [any Model.Type],
        unknown: Unknown = .refuse
    ) {
        self.connection = connection
        self.models = Dictionary(models.map { ($0.name.fixtureLabel, $0) }) { first, _ in first }
        self.unknown = unknown
        natural = NaturalKeys(connection, models: models)
    }

    /// The model that the object is of; nil for one that is ignored.
    ///
    /// - Throws: ``FixtureObjectError`` for one that the project does not have.
    public func model(of object: FixtureObject) throws -> (any Model.Type)? {
        if let model = models[object.model.lowercased()] { return model }
        if unknown == .ignore { return nil }
        throw FixtureObjectError(
            object, cause: FixtureError("there is no model `\(object.model)`"))
    }

    /// Writes the row, over one that has its key, and the pairs of its many-to-many fields.
    ///
    /// - Throws: ``FixtureObjectError``, which names object and field.
    public mutating func load(_ object: FixtureObject) async throws {
        guard let model = try model(of: object) else { return }
        do {
            try await model.load(object, on: connection, natural: natural, unknown: unknown)
        } catch let error as FixtureObjectError {
            throw error
        } catch {
            throw FixtureObjectError(object, cause: error)
        }
        loaded[model.name] = model
    }

    /// Lets the database give keys after those that were loaded, and looks whether every reference of the
    /// models that were loaded names a row.
    ///
    /// - Throws: ``FixtureReferenceError`` for the first that does not.
    public func finish() async throws {
        for (_, model) in loaded.sorted(by: { $0.key < $1.key }) {
            let description = model.modelDescription
            for statement in connection.dialect.keySequenceStatements(for: description) {
                try await connection.executeScript(statement)
            }
            try await checkReferences(of: description)
        }
    }

    private func checkReferences(of model: ModelDescription) async throws {
        guard let key = model.primaryKey?.column else { return }
        for field in model.fields {
            guard case .foreignKey(let relation) = field.kind, let column = field.column,
                let target = models[relation.target.fixtureLabel]?.modelDescription,
                let targetKey = target.primaryKey?.column
            else { continue }
            let found = Collector<(String, String)>()
            let (own, far) = (quoteIdentifier(column), quoteIdentifier(targetKey))
            try await connection.query(
                SQLStatement(
                    "SELECT CAST(a.\(quoteIdentifier(key)) AS text), CAST(a.\(own) AS text)"
                        + " FROM \(quoteIdentifier(model.table)) a"
                        + " LEFT JOIN \(quoteIdentifier(target.table)) b ON a.\(own) = b.\(far)"
                        + " WHERE a.\(own) IS NOT NULL AND b.\(far) IS NULL LIMIT 1"
                ),
                cost: .scan
            ) { row in
                found.append((row.text(at: 0), row.text(at: 1)))
                return false
            }
            guard let (row, value) = found.elements.first else { continue }
            throw FixtureReferenceError(
                table: model.table, key: row, column: column, value: value,
                target: "\(target.table).\(targetKey)")
        }
    }
}

extension Model {
    /// Writes one object of a fixture.
    fileprivate static func load(
        _ object: FixtureObject,
        on connection: any DatabaseConnection,
        natural: NaturalKeys,
        unknown: FixtureLoad.Unknown
    ) async throws {
        let description = meta.description
        guard let primary = description.primaryKey else { return }
        var record = Self()
        for field in description.columns {
            guard let value = field.defaultValue else { continue }
            try meta.set(value, field: field.name, on: &record)
        }
        func set(_ value: JSONValue, _ field: FieldDescription) throws {
            do {
                // Where a column of JSON admits no NULL, null is JSON's own.
                let stored =
                    value == .null && field.kind == .json && !field.isNull
                    ? .text("null") : try FixtureValue.decode(value, field.kind)
                let fitting = try ColumnRule(field.kind).apply(stored)
                try meta.set(fitting, field: field.name, on: &record)
            } catch {
                throw FixtureObjectError(object, field: field.name, cause: error)
            }
        }
        if let key = object.key { try set(key, primary) }
        var pairs: [(FieldDescription, [JSONValue])] = []
        for (name, value) in object.fields {
            guard let field = description.fields.first(where: { $0.name == name }) else {
                if unknown == .ignore { continue }
                throw FixtureObjectError(
                    object, field: name, cause: FixtureError("the model has no such field"))
            }
            guard case .manyToMany = field.kind else {
                guard case .array(let parts) = value, let target = field.relation?.target else {
                    try set(value, field)
                    continue
                }
                do {
                    let key = try await natural.key(parts, of: target)
                    try meta.set(key, field: field.name, on: &record)
                } catch {
                    throw FixtureObjectError(object, field: field.name, cause: error)
                }
                continue
            }
            guard case .array(let targets) = value else {
                let error = FixtureValueError(expected: "an array of keys", found: value.typeName)
                throw FixtureObjectError(object, field: name, cause: error)
            }
            pairs.append((field, targets))
        }
        var hasKey = object.key != nil
        let names = natural.fields(of: description.name)
        if !hasKey, !names.isEmpty,
            let known = try await natural.row(
                of: description.name,
                where: names,
                are: meta.values(of: record, fields: names.map(\.name)))
        {
            try meta.set(known, field: primary.name, on: &record)
            hasKey = true
        }
        let key = try await write(record, description, hasKey: hasKey, on: connection)
        for (field, targets) in pairs {
            try await replacePairs(
                of: field, owner: key, targets, description, object, natural, on: connection)
        }
    }

    /// - Returns: the row's key.
    private static func write(
        _ record: Self,
        _ model: ModelDescription,
        hasKey: Bool,
        on connection: any DatabaseConnection
    ) async throws -> DatabaseValue {
        guard let primary = model.primaryKey, let keyColumn = primary.column else { return .null }
        let fields = model.columns.filter { hasKey || !$0.isPrimaryKey }
        let columns = fields.compactMap(\.column)
        let values = try meta.values(of: record, fields: fields.map(\.name))
        let list = columns.map(quoteIdentifier).joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        var sql =
            columns.isEmpty
            ? "INSERT INTO \(quoteIdentifier(model.table)) DEFAULT VALUES"
            : "INSERT INTO \(quoteIdentifier(model.table)) (\(list)) VALUES (\(marks))"
        if hasKey {
            let changes = columns.filter { $0 != keyColumn }.map { column in
                "\(quoteIdentifier(column)) = excluded.\(quoteIdentifier(column))"
            }
            sql += " ON CONFLICT (\(quoteIdentifier(keyColumn))) DO "
            sql += changes.isEmpty ? "NOTHING" : "UPDATE SET \(changes.joined(separator: ", "))"
        } else if !connection.dialect.features.tellsInsertedKey {
            sql += " RETURNING \(quoteIdentifier(keyColumn))"
        }
        let result = try await connection.execute(SQLStatement(sql, values))
        if hasKey { return try meta.value(of: record, field: primary.name) }
        return .integer(result.lastInsertedKey)
    }

    private static func replacePairs(
        of field: FieldDescription,
        owner: DatabaseValue,
        _ targets: [JSONValue],
        _ model: ModelDescription,
        _ object: FixtureObject,
        _ natural: NaturalKeys,
        on connection: any DatabaseConnection
    ) async throws {
        guard let relation = field.relation, relation.through == nil else { return }
        let through = ThroughTable(
            table: model.table, owner: model.name, field: field.name, target: relation.target)
        let table = quoteIdentifier(through.name)
        let near = quoteIdentifier(through.ownerColumn)
        let far = quoteIdentifier(through.targetColumn)
        try await connection.execute(
            SQLStatement("DELETE FROM \(table) WHERE \(near) = ?", [owner]))
        for target in targets {
            do {
                let key: DatabaseValue
                if case .array(let parts) = target {
                    key = try await natural.key(parts, of: relation.target)
                } else {
                    key = try FixtureValue.decode(target, relation.targetKind.referringKind)
                }
                try await connection.execute(
                    SQLStatement(
                        "INSERT INTO \(table) (\(near), \(far)) VALUES (?, ?)", [owner, key]))
            } catch {
                throw FixtureObjectError(object, field: field.name, cause: error)
            }
        }
    }
}

/// An object of a fixture that could not be loaded.
public struct FixtureObjectError: Error, CustomStringConvertible {
    /// `blog.post`
    public var model: String
    public var key: String?
    public var field: String?
    public var cause: any Error

    init(_ object: FixtureObject, field: String? = nil, cause: any Error) {
        model = object.model
        key = object.key.flatMap { try? $0.text() }
        self.field = field
        self.cause = cause
    }

    /// `blog.post:pk=1: field `title`: expected text, found a Boolean`
    public var description: String {
        "\(model)\(key.map { ":pk=\($0)" } ?? ""): \(field.map { "field `\($0)`: " } ?? "")\(cause)"
    }
}

/// A row that refers to none, in Django's words.
public struct FixtureReferenceError: Error, Sendable, Hashable, CustomStringConvertible {
    var table: String
    var key: String
    var column: String
    var value: String
    var target: String

    public var description: String {
        "The row in table '\(table)' with primary key '\(key)' has an invalid foreign key:"
            + " \(table).\(column) contains a value '\(value)' that does not have a corresponding"
            + " value in \(target)."
    }
}
