/// Collects what a migration does to the database, in order, without a connection.
///
/// Indexes and named constraints of created tables wait until ``finish()``: they may refer to tables
/// that a later operation of the same migration makes.
public struct SchemaEditor: Sendable {
    public let dialect: any Dialect
    let generator: SchemaGenerator
    private var steps: [SchemaStep] = []
    private var pending: [(table: String, object: TableObject)] = []

    public init(dialect: any Dialect) {
        self.dialect = dialect
        generator = SchemaGenerator(dialect: dialect)
    }

    /// Adds one statement, without its semicolon.
    public mutating func run(_ statement: String) {
        steps.append(.statement(statement))
    }

    /// Adds a step of any sort.
    public mutating func add(_ step: SchemaStep) {
        steps.append(step)
    }

    /// Makes the waiting indexes and constraints, and hands out all steps. The editor is empty then.
    public mutating func finish() -> [SchemaStep] {
        for waiting in pending { run(waiting.object.create) }
        pending = []
        defer { steps = [] }
        return steps
    }

    // MARK: - Tables

    mutating func create(_ table: TableDefinition) {
        run(generator.createTable(table))
        for object in generator.objects(of: table) { pending.append((table.name, object)) }
    }

    mutating func drop(_ table: TableDefinition) {
        pending.removeAll { $0.table == table.name }
        run(generator.dropTable(table.name))
    }

    /// Turns one version of a table into another, with its rows.
    ///
    /// - Parameters:
    ///   - old: the table as it is.
    ///   - new: the table as it shall be; its name may differ.
    ///   - renamedFields: old and new name of each field that keeps its values under another name.
    ///   - renamedTables: old and new name of each table that has been renamed, with what refers to it.
    mutating func change(
        _ old: TableDefinition,
        to new: TableDefinition,
        renamedFields: [String: String] = [:],
        renamedTables: [String: String] = [:]
    ) {
        let change = TableChange(
            from: old,
            to: new,
            renamedFields: renamedFields,
            renamedTables: renamedTables
        )
        let before = generator.constraintObjects(of: old) + generator.objects(of: old)
        let after = generator.constraintObjects(of: new) + generator.objects(of: new)
        let kept = Set(old.indexes.map(\.name) + old.constraints.map(\.name))
        for object in before where !after.contains(object) { dropObject(object, keeping: kept) }
        if old.name != new.name { run(generator.renameTable(old.name, to: new.name)) }
        if dialect.features.canAlterColumn {
            alter(change)
        } else if let statements = smallChange(change) {
            for statement in statements { run(statement) }
            // Its type says less than the field: there is nothing to alter, but values may not fit.
            for demand in generator.demands(of: change) { add(.demand(demand)) }
        } else {
            rebuild(change, objects: after, lasting: before.filter(after.contains), keeping: kept)
            return
        }
        for object in after where !before.contains(object) { run(object.create) }
    }

    /// Gives an index another name; where there is no such statement, makes it anew.
    mutating func renameIndex(
        _ name: String, to newName: String, from old: TableDefinition, to new: TableDefinition
    ) {
        let isPending = pending.contains { $0.table == old.name && $0.object.name == name }
        guard dialect.features.canAlterColumn, !isPending else { return change(old, to: new) }
        run(generator.renameIndex(name, to: newName))
    }

    mutating func dropObject(_ object: TableObject, keeping kept: Set<String>) {
        if let index = pending.firstIndex(where: { $0.object == object }) {
            pending.remove(at: index)
        } else {
            add(.drop(object, keeping: kept))
        }
    }

    private mutating func rebuild(
        _ change: TableChange, objects: [TableObject], lasting: [TableObject],
        keeping kept: Set<String>
    ) {
        pending.removeAll { $0.table == change.new.name }
        add(
            .rebuild(
                TableRebuild(
                    table: change.new.name,
                    statements: generator.rebuild(change) + objects.map(\.create),
                    knownColumns: change.old.columns.map(\.name),
                    lasting: lasting,
                    givenNames: kept,
                    demands: generator.demands(of: change)
                )
            )
        )
    }

    // MARK: - Columns

    private mutating func alter(_ change: TableChange) {
        let table = change.new.name
        for column in change.removed { run(generator.dropColumn(column.name, from: table)) }
        for (old, new) in change.renamed {
            run(generator.renameColumn(old.name, to: new.name, in: table))
        }
        for (old, new) in change.altered(for: generator) {
            for demand in generator.demands(from: old, to: new, in: table) { add(.demand(demand)) }
            for statement in generator.alterColumn(from: old, to: new, in: table) { run(statement) }
        }
        for column in change.added {
            for statement in generator.addColumn(column, to: table) { run(statement) }
        }
    }

    /// The statements for a change that needs no rebuild even where columns cannot be altered: columns
    /// that are only renamed, added empty, or dropped without anything that depends on them.
    private func smallChange(_ change: TableChange) -> [String]? {
        let table = change.new.name
        let canAdd = change.added.allSatisfy { $0.isNull && !$0.isUnique && $0.fill == nil }
        let canDrop = change.removed.allSatisfy {
            !$0.isPrimaryKey && !$0.isUnique && $0.reference == nil
        }
        let keepsConstraints = Self.inline(change.old) == Self.inline(change.new)
        guard change.altered(for: generator).isEmpty, canAdd, canDrop, keepsConstraints else {
            return nil
        }
        return change.removed.map { generator.dropColumn($0.name, from: table) }
            + change.renamed.map {
                generator.renameColumn($0.old.name, to: $0.new.name, in: table)
            }
            + change.added.flatMap { generator.addColumn($0, to: table) }
    }
    /// The constraints that stand in a table's own definition.
    private static func inline(_ table: TableDefinition) -> Set<ConstraintDescription> {
        Set(
            table.constraints.filter { constraint in
                if case .unique(_, _?) = constraint.rule { false } else { true }
            })
    }
}
