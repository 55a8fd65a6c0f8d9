/// How many rows a deletion took, in all and by model; rows of many-to-many tables are counted by table.
public struct DeletionResult: Sendable, Hashable {
    public var total = 0
    public var byModel: [String: Int] = [:]

    mutating func add(_ count: Int, of name: String) {
        guard count > 0 else { return }
        total += count
        byModel[name, default: 0] += count
    }
}

/// A row cannot be deleted, because others refer to it through a field that protects it.
public struct ProtectedError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    /// `Comment.post`.
    public var referrer: String

    public var description: String {
        "Cannot delete some instances of model '\(model.name)' because they are referenced through "
            + "protected foreign keys: '\(referrer)'."
    }
}

/// Deletes rows and follows what refers to them, by the rules that foreign keys declare, as Django does in
/// the application rather than in the schema.
struct Deletion {
    private let connection: any DatabaseConnection
    private let models: [ModelDescription]
    private var result = DeletionResult()
    /// Keys already taken, so that a cycle of cascades ends.
    private var visited: [ModelName: Set<DatabaseValue>] = [:]

    init(connection: any DatabaseConnection, models: [ModelDescription]) {
        self.connection = connection
        self.models = models
    }

    /// Must run in a transaction: it stops half-way where a row is protected.
    mutating func delete(
        _ model: ModelDescription, keys: [DatabaseValue]
    ) async throws -> DeletionResult {
        try await visit(model, keys: keys)
        return result
    }

    private mutating func visit(_ model: ModelDescription, keys: [DatabaseValue]) async throws {
        let fresh = keys.filter { visited[model.name, default: []].insert($0).inserted }
        guard !fresh.isEmpty else { return }
        for batch in fresh.batches(of: connection.dialect.features.maximumBindings / 2) {
            for referrer in models {
                for field in referrer.fields {
                    try await release(model, batch, from: referrer, field)
                }
            }
            try await deletePairs(of: model, batch)
            let count = try await deleteRows(
                from: model.table, where: model.primaryKey?.column ?? "id", in: batch)
            result.add(count, of: model.name.description)
        }
    }

    /// Does with the rows of `referrer` what `field` says about the deletion of their target.
    private mutating func release(
        _ target: ModelDescription, _ keys: [DatabaseValue], from referrer: ModelDescription,
        _ field: FieldDescription
    ) async throws {
        guard case .foreignKey(let relation) = field.kind, relation.target == target.name,
            let column = field.column
        else { return }
        switch relation.onDelete {
        case .doNothing: return
        case .setNull: try await update(referrer.table, column, to: .null, where: keys)
        case .setDefault:
            try await update(referrer.table, column, to: field.defaultValue ?? .null, where: keys)
        case .cascade, .protect, .restrict:
            let dependents = try await keysOfRows(of: referrer, where: column, in: keys)
            let remaining = dependents.filter { !visited[referrer.name, default: []].contains($0) }
            guard !remaining.isEmpty else { return }
            guard relation.onDelete == .cascade else {
                throw ProtectedError(
                    model: target.name, referrer: "\(referrer.name.name).\(field.name)")
            }
            try await visit(referrer, keys: remaining)
        }
    }

    /// Deletes the pairs of every many-to-many relation that `model` is an end of.
    private mutating func deletePairs(
        of model: ModelDescription, _ keys: [DatabaseValue]
    ) async throws {
        for owner in models {
            for field in owner.fields {
                guard case .manyToMany(let relation) = field.kind else { continue }
                let table = ThroughTable(
                    table: owner.table, owner: owner.name, field: field.name,
                    target: relation.target)
                if owner.name == model.name {
                    let count = try await deleteRows(
                        from: table.name, where: table.ownerColumn, in: keys)
                    result.add(count, of: table.name)
                }
                if relation.target == model.name {
                    let count = try await deleteRows(
                        from: table.name, where: table.targetColumn, in: keys)
                    result.add(count, of: table.name)
                }
            }
        }
    }

    private func keysOfRows(
        of model: ModelDescription, where column: String, in keys: [DatabaseValue]
    ) async throws -> [DatabaseValue] {
        var generator = QueryGenerator(connection.dialect)
        generator.append("SELECT ")
        generator.append(identifier: model.primaryKey?.column ?? "id")
        generator.append(" FROM ")
        generator.append(identifier: model.table)
        generator.append(" WHERE ")
        generator.append(column: column, in: keys)
        var found: [DatabaseValue] = []
        try await connection.query(generator.statement, cost: .scan) { row in
            found.append(row.value(at: 0))
            return true
        }
        return found
    }

    private func deleteRows(
        from table: String, where column: String, in keys: [DatabaseValue]
    ) async throws -> Int {
        var generator = QueryGenerator(connection.dialect)
        generator.append("DELETE FROM ")
        generator.append(identifier: table)
        generator.append(" WHERE ")
        generator.append(column: column, in: keys)
        return try await connection.execute(generator.statement).changedRows
    }

    private func update(
        _ table: String, _ column: String, to value: DatabaseValue, where keys: [DatabaseValue]
    ) async throws {
        var generator = QueryGenerator(connection.dialect)
        generator.append("UPDATE ")
        generator.append(identifier: table)
        generator.append(" SET ")
        generator.append(identifier: column)
        generator.append(" = ")
        generator.bind(value)
        generator.append(" WHERE ")
        generator.append(column: column, in: keys)
        try await connection.execute(generator.statement)
    }
}

extension Array {
    /// Runs of at most `size` elements.
    func batches(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
