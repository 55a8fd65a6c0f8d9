/// Rows by what names them to people, instead of keys that another database gives otherwise.
///
/// A natural key is the values of ``Model/naturalKey``; a reference among them stands there as the
/// natural key of its target, in line. Source: "Serialization of natural keys" of Django 5.2.
struct NaturalKeys {
    private let connection: any DatabaseConnection
    private let models: [ModelName: any Model.Type]
    /// By model and key.
    private var known: [ModelName: [DatabaseValue: [JSONValue]]] = [:]

    init(_ connection: any DatabaseConnection, models: [any Model.Type]) {
        self.connection = connection
        self.models = Dictionary(models.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The fields whose values are the model's natural key; none if it has none.
    func fields(of model: ModelName) -> [FieldDescription] {
        guard let type = models[model] else { return [] }
        let description = type.modelDescription
        return type.naturalKeyFields.compactMap { name in
            description.fields.first { $0.name == name }
        }
    }

    /// The natural key of the row with this key; nil if the model has none, or no such row.
    mutating func parts(ofRow key: DatabaseValue, of model: ModelName) async throws -> [JSONValue]?
    {
        if let parts = known[model]?[key] { return parts }
        let fields = fields(of: model)
        guard let table = models[model]?.modelDescription, !fields.isEmpty else { return nil }
        let columns = fields.compactMap(\.column).map(quoteIdentifier).joined(separator: ", ")
        let primary = quoteIdentifier(table.primaryKey?.column ?? "id")
        let found = Collector<[DatabaseValue]>()
        try await connection.query(
            SQLStatement(
                "SELECT \(columns) FROM \(quoteIdentifier(table.table)) WHERE \(primary) = ?", [key]
            ),
            cost: .scan
        ) { row in
            found.append(
                try fields.enumerated().map { column, field in
                    try row.value(at: column).typed(as: field.kind.content)
                })
            return false
        }
        guard let values = found.elements.first else { return nil }
        var parts: [JSONValue] = []
        for (field, value) in zip(fields, values) {
            if let target = field.relation?.target,
                let inner = try await self.parts(ofRow: value, of: target)
            {
                parts += inner
            } else {
                parts.append(try FixtureValue.encode(value, field.kind))
            }
        }
        known[model, default: [:]][key] = parts
        return parts
    }

    /// The key of the row with this natural key.
    ///
    /// - Throws: ``MissingNaturalKeyError`` if there is none; ``FixtureError`` if the model has no natural keys.
    func key(_ parts: [JSONValue], of model: ModelName) async throws -> DatabaseValue {
        var rest = parts[...]
        let key = try await take(&rest, for: model)
        guard rest.isEmpty else { throw wrongCount(of: model) }
        return key
    }

    private func take(
        _ parts: inout ArraySlice<JSONValue>,
        for model: ModelName
    ) async throws -> DatabaseValue {
        let fields = fields(of: model)
        guard !fields.isEmpty else {
            throw FixtureError("model `\(model)` has no natural keys, only keys")
        }
        var values: [DatabaseValue] = []
        for field in fields {
            if let target = field.relation?.target, !self.fields(of: target).isEmpty {
                values.append(try await take(&parts, for: target))
            } else {
                guard let part = parts.popFirst() else { throw wrongCount(of: model) }
                values.append(try FixtureValue.decode(part, field.kind))
            }
        }
        guard let key = try await row(of: model, where: fields, are: values) else {
            throw MissingNaturalKeyError(model: model)
        }
        return key
    }

    private func wrongCount(of model: ModelName) -> FixtureError {
        FixtureError("this is no natural key of `\(model)`: it has another number of parts")
    }

    /// The key of the row whose fields have these values.
    func row(
        of model: ModelName,
        where fields: [FieldDescription],
        are values: [DatabaseValue]
    ) async throws -> DatabaseValue? {
        guard let table = models[model]?.modelDescription else { return nil }
        let condition = fields.compactMap(\.column).map { "\(quoteIdentifier($0)) = ?" }
            .joined(separator: " AND ")
        let primary = quoteIdentifier(table.primaryKey?.column ?? "id")
        let found = Collector<DatabaseValue>()
        try await connection.query(
            SQLStatement(
                "SELECT \(primary) FROM \(quoteIdentifier(table.table)) WHERE \(condition)", values),
            cost: .scan
        ) { row in
            found.append(
                try row.value(at: 0).typed(as: table.primaryKey?.kind.content ?? .integer))
            return false
        }
        return found.elements.first
    }
}

/// A natural key that names no row.
struct MissingNaturalKeyError: Error, CustomStringConvertible {
    var model: ModelName

    var description: String { "there is no row of `\(model)` with this natural key" }
}

extension Model {
    /// Names of the fields of ``naturalKey``.
    fileprivate static var naturalKeyFields: [String] {
        naturalKey.compactMap { try? meta.fieldName(of: $0) }
    }
}

/// Models in an order in which a fixture with natural keys can be loaded: those that others name first.
public enum FixtureOrder {
    public static func sorted(_ models: [any Model.Type]) -> [any Model.Type] {
        let byName = Dictionary(models.map { ($0.name, $0) }) { first, _ in first }
        var order: [any Model.Type] = []
        var seen: Set<ModelName> = []
        func visit(_ model: any Model.Type) {
            guard seen.insert(model.name).inserted else { return }
            for target in model.modelDescription.fields.compactMap(\.relation?.target) {
                if let target = byName[target], !target.naturalKeyFields.isEmpty { visit(target) }
            }
            order.append(model)
        }
        for model in models { visit(model) }
        return order
    }
}
