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
    /// What names rows by natural keys that were not there yet.
    private var incomplete: [Incomplete] = []

    private struct Incomplete {
        var rest: IncompleteObject
        /// Its key in the fixture, by which a person knows it.
        var statedKey: JSONValue?
    }

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

    /// Writes the row, over one that has its key, and the pairs of its many-to-many fields. What it says of rows that are
    /// named by natural keys and are not there yet waits for ``finish()``.
    ///
    /// - Throws: ``FixtureObjectError``, which names object and field.
    public mutating func load(_ object: FixtureObject) async throws {
        if let rest = try await load(object, mayWait: true) {
            incomplete.append(Incomplete(rest: rest, statedKey: object.key))
        }
    }

    /// - Returns: what is to be loaded again, once other rows are there.
    private mutating func load(
        _ object: FixtureObject, mayWait: Bool
    ) async throws -> IncompleteObject? {
        guard let model = try model(of: object) else { return nil }
        loaded[model.name] = model
        do {
            return try await model.load(
                object, on: connection, natural: natural, unknown: unknown, mayWait: mayWait)
        } catch let error as FixtureObjectError {
            throw error
        } catch {
            throw FixtureObjectError(object, cause: error)
        }
    }

    /// Loads what waits until nothing does, or nothing more can be.
    private mutating func loadIncomplete() async throws {
        while !incomplete.isEmpty {
            var rest: [Incomplete] = []
            for waiting in incomplete {
                guard let again = try await load(waiting.rest.object, mayWait: true) else {
                    continue
                }
                rest.append(Incomplete(rest: again, statedKey: waiting.statedKey))
            }
            // A row that is written, even without some references, is one that others may wait for.
            let unwritten = { (list: [Incomplete]) in list.count { !$0.rest.isWritten } }
            if rest.count == incomplete.count, unwritten(rest) == unwritten(incomplete) {
                try await tellMissing(in: rest)
                rest = []
            }
            incomplete = rest
        }
    }

    /// - Throws: ``FixtureObjectError`` for the first natural key that names no row.
    private mutating func tellMissing(in rest: [Incomplete]) async throws {
        for waiting in rest {
            do { _ = try await load(waiting.rest.object, mayWait: false) } catch var error
                as FixtureObjectError
            {
                error.key = waiting.statedKey.flatMap { try? $0.text() }
                throw error
            }
        }
    }

    /// Completes what named rows that came later, lets the database give keys after those that were loaded, and looks
    /// whether every reference of the models that were loaded names a row.
    ///
    /// - Throws: ``FixtureReferenceError`` for the first that does not; ``FixtureObjectError`` for a natural key that
    ///   names no row.
    public mutating func finish() async throws {
        try await loadIncomplete()
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
