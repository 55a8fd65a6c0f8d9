/// Writes migrations as Swift source. Deterministic: the same migration gives the same text everywhere.
public struct MigrationWriter: Sendable {
    /// Swift module of the app: `Account`.
    private let module: String

    /// - Parameter module: the Swift module of the app, which names the type that lists its migrations.
    public init(module: String) {
        self.module = module
    }

    /// Name of the type that lists the app's migrations: `AccountMigrations`.
    public var indexTypeName: String { "\(module)Migrations" }

    /// Name of the file that declares the type: `Migrations.swift`.
    public var indexFileName: String { "Migrations.swift" }

    /// `0001_initial.swift`
    public func fileName(of migration: MigrationID) -> String { "\(migration.name).swift" }

    /// The source of one migration.
    ///
    /// - Throws: ``MigrationError/unwritable(_:operation:)``.
    public func source(of migration: Migration) throws -> String {
        let property = Self.propertyName(of: migration.id)
        let opening = "    static let \(property) = "
        let value = try expression(for: migration)
            .rendered(indent: 4, column: opening.count, isBroken: true)
        return """
            import ManageKit

            // A part of the database's history: change it only before it is applied anywhere.
            extension \(indexTypeName) {
            \(opening)\(value)
            }

            """
    }

    /// The source of the type that lists the app's migrations.
    public func indexSource(listing migrations: [MigrationID]) -> String {
        let properties = Set(migrations).sorted().map { Self.propertyName(of: $0) }
        let body = properties.map { "        \($0),\n" }.joined()
        let list = properties.isEmpty ? "[]" : "[\n\(body)    ]"
        return """
            import ManageKit

            /// The app's migrations, in order. Written by `manage makemigrations`.
            enum \(indexTypeName) {
                static let all: [Migration] = \(list)
            }

            """
    }

    /// A migration's name as an identifier: `m0001_initial`.
    public static func propertyName(of id: MigrationID) -> String { "m\(id.name)" }

    private func expression(for migration: Migration) throws -> SwiftExpression {
        var arguments = [
            SwiftArgument("app", .string(migration.id.app)),
            SwiftArgument("name", .string(migration.id.name)),
        ]
        if migration.isInitial {
            arguments.append(SwiftArgument("isInitial", .verbatim("true")))
        }
        func add(_ label: String, _ ids: [MigrationID]) {
            guard !ids.isEmpty else { return }
            let pairs = ids.map { id in
                SwiftExpression.call(
                    "",
                    [SwiftArgument(nil, .string(id.app)), SwiftArgument(nil, .string(id.name))]
                )
            }
            arguments.append(SwiftArgument(label, .array(pairs)))
        }
        add("replaces", migration.replaces)
        add("dependencies", migration.dependencies)
        add("runBefore", migration.runBefore)
        let operations = try migration.operations.map { operation in
            guard let source = operation.source else {
                throw MigrationError.unwritable(migration.id, operation: operation.description)
            }
            return source
        }
        arguments.append(SwiftArgument("operations", .array(operations)))
        return .call("Migration", arguments)
    }
}
