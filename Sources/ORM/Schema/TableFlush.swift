/// Empties the tables of models, with their keys starting anew.
public struct TableFlush: Sendable {
    private let models: [ModelDescription]

    public init(models: [any Model.Type]) {
        self.models = models.map { $0.modelDescription }.sorted { $0.name < $1.name }
    }

    /// The statements for those of the tables that exist; none if none does.
    public func statements(on connection: any DatabaseConnection) async throws -> [String] {
        let existing = try await Introspection(connection).tableNames()
        let tables = self.tables.filter(existing.contains)
        return tables.isEmpty
            ? []
            : connection.dialect.flushStatements(
                tables: tables,
                generatingKeys: tables.filter { !ownKeyTables.contains($0) }
            )
    }

    /// In one transaction. Waits for changes of the schema to end.
    public func run(on database: any Database) async throws {
        try await database.schemaTransaction { connection in
            for statement in try await statements(on: connection) {
                try await connection.executeScript(statement)
            }
        }
    }

    /// Tables whose keys the database does not give.
    private var ownKeyTables: Set<String> {
        Set(models.filter { !($0.primaryKey?.kind.isGeneratedKey ?? false) }.map(\.table))
    }

    private var tables: [String] {
        models.flatMap { model in
            let pairs = model.fields.compactMap { field -> String? in
                guard case .manyToMany(let relation) = field.kind, relation.through == nil else {
                    return nil
                }
                return ThroughTable(
                    table: model.table, owner: model.name, field: field.name,
                    target: relation.target
                ).name
            }
            return pairs + [model.table]
        }
    }
}
