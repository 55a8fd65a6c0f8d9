/// How many rows a deletion took, in all and by model. As in Django, the pairs of a many-to-many field are counted
/// by their owner and field: `blog.Post_tags`.
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
    /// `Comment.post`, each once, in order of the models' names.
    public var referrers: [String]

    public var description: String {
        "Cannot delete some instances of model '\(model.name)' because they are referenced through "
            + "protected foreign keys: \(referrers.map { "'\($0)'" }.joined(separator: ", "))."
    }
}

/// A row cannot be deleted, because others refer to it through a field that restricts it, and would stay.
public struct RestrictedError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    /// `Comment.post`, each once, in order of the models' names.
    public var referrers: [String]

    public var description: String {
        "Cannot delete some instances of model '\(model.name)' because they are referenced through "
            + "restricted foreign keys: \(referrers.map { "'\($0)'" }.joined(separator: ", "))."
    }
}

/// Deletes rows and follows what refers to them, by the rules that foreign keys declare, as Django does in
/// the application rather than in the schema: all that goes is collected first, then deleted, so that a row that
/// only may not stay behind may go along.
///
/// Source: `Collector` in `django/db/models/deletion.py` of Django 5.2
struct Deletion {
    private let connection: any DatabaseConnection
    private let models: [ModelDescription]
    /// Keys already taken, so that a cycle of cascades ends.
    private var taken: [ModelName: Set<DatabaseValue>] = [:]
    /// What goes, in the order in which it was found.
    private var steps: [(model: ModelDescription, keys: [DatabaseValue])] = []
    private var updates: [Update] = []
    private var restrictions: [Restriction] = []

    /// A column that loses its references to rows that go.
    private struct Update {
        var table: String
        var column: String
        var value: DatabaseValue
        var keys: [DatabaseValue]
    }

    /// Rows that must not be left behind.
    private struct Restriction {
        var target: ModelName
        var referrer: ModelName
        var field: String
        var keys: [DatabaseValue]
    }

    init(connection: any DatabaseConnection, models: [ModelDescription]) {
        self.connection = connection
        self.models = models
    }

    /// Must run in a transaction, so that nothing comes in between.
    ///
    /// - Throws: ``ProtectedError`` and ``RestrictedError`` before anything is deleted.
    mutating func delete(
        _ model: ModelDescription, keys: [DatabaseValue]
    ) async throws -> DeletionResult {
        try await collect(model, keys: keys)
        try checkRestrictions()
        for update in updates { try await run(update) }
        var result = DeletionResult()
        // What refers goes before what it refers to.
        for step in steps.reversed() {
            try await deletePairs(of: step.model, step.keys, &result)
            let count = try await deleteRows(
                from: step.model.table, where: step.model.primaryKey?.column ?? "id",
                in: step.keys)
            result.add(count, of: step.model.name.description)
        }
        return result
    }

    // MARK: - Collecting

    private mutating func collect(_ model: ModelDescription, keys: [DatabaseValue]) async throws {
        let fresh = keys.filter { taken[model.name, default: []].insert($0).inserted }
        guard !fresh.isEmpty else { return }
        for batch in fresh.batches(of: connection.dialect.features.maximumBindings / 2) {
            steps.append((model, batch))
            var protecting: [String] = []
            for referrer in models {
                for field in referrer.fields {
                    let isProtected = try await collect(from: referrer, field, model, batch)
                    if isProtected { protecting.append("\(referrer.name.name).\(field.name)") }
                }
            }
            guard protecting.isEmpty else {
                throw ProtectedError(model: model.name, referrers: protecting)
            }
        }
    }

    /// Notes what becomes of the rows that refer to rows of `target` through `field`.
    /// - Returns: whether they protect it.
    private mutating func collect(
        from referrer: ModelDescription, _ field: FieldDescription, _ target: ModelDescription,
        _ keys: [DatabaseValue]
    ) async throws -> Bool {
        guard case .foreignKey(let relation) = field.kind, relation.target == target.name,
            let column = field.column
        else { return false }
        func note(_ value: DatabaseValue) {
            updates.append(
                Update(table: referrer.table, column: column, value: value, keys: keys))
        }
        switch relation.onDelete {
        case .doNothing: break
        case .setNull: note(.null)
        case .setDefault: note(field.defaultValue ?? .null)
        case .cascade:
            let dependents = try await keysOfRows(of: referrer, where: column, in: keys)
            try await collect(referrer, keys: dependents)
        case .protect:
            return try await !keysOfRows(of: referrer, where: column, in: keys).isEmpty
        case .restrict:
            let dependents = try await keysOfRows(of: referrer, where: column, in: keys)
            if !dependents.isEmpty {
                restrictions.append(
                    Restriction(
                        target: target.name, referrer: referrer.name, field: field.name,
                        keys: dependents))
            }
        }
        return false
    }

    private func checkRestrictions() throws {
        let broken = restrictions.filter { restriction in
            let going = taken[restriction.referrer, default: []]
            return !restriction.keys.allSatisfy(going.contains)
        }
        guard let target = broken.first?.target else { return }
        let referrers = broken.filter { $0.target == target }.map {
            "\($0.referrer.name).\($0.field)"
        }
        throw RestrictedError(model: target, referrers: Array(Set(referrers)).sorted())
    }

    // MARK: - Statements

    /// Deletes the pairs of every many-to-many relation that `model` is an end of. Those that are rows of a model go as
    /// its foreign keys say.
    private func deletePairs(
        of model: ModelDescription, _ keys: [DatabaseValue], _ result: inout DeletionResult
    ) async throws {
        for owner in models {
            for field in owner.fields {
                guard case .manyToMany(let relation) = field.kind, relation.through == nil else {
                    continue
                }
                let table = ThroughTable(
                    table: owner.table, owner: owner.name, field: field.name,
                    target: relation.target)
                let columns =
                    (owner.name == model.name ? [table.ownerColumn] : [])
                    + (relation.target == model.name ? [table.targetColumn] : [])
                for column in columns {
                    let count = try await deleteRows(from: table.name, where: column, in: keys)
                    result.add(count, of: "\(owner.name)_\(field.name)")
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
        let content = model.primaryKey?.kind.content ?? .integer
        var found: [DatabaseValue] = []
        try await connection.query(generator.statement, cost: .scan) { row in
            found.append(try row.value(at: 0).typed(as: content))
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

    private func run(_ update: Update) async throws {
        var generator = QueryGenerator(connection.dialect)
        generator.append("UPDATE ")
        generator.append(identifier: update.table)
        generator.append(" SET ")
        generator.append(identifier: update.column)
        generator.append(" = ")
        generator.bind(update.value)
        generator.append(" WHERE ")
        generator.append(column: update.column, in: update.keys)
        try await connection.execute(generator.statement)
    }
}

extension Array {
    /// Runs of at most `size` elements.
    func batches(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
