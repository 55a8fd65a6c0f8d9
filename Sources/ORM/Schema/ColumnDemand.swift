/// What every value of a column has to be for the type that a migration gives it.
///
/// PostgreSQL would cut a text that is cast, and SQLite keeps anything in any column: what does not fit is refused
/// on both before it is lost, or left where no field reads it.
public struct ColumnDemand: Sendable, Hashable {
    var table: String
    var column: String
    /// As messages call what the column holds.
    var content: String
    /// SQL that is true of the rows that do not fit.
    var unfit: String
}

/// Values that do not fit the type that a migration gives their column.
struct UnfitValuesError: Error, CustomStringConvertible {
    var demand: ColumnDemand
    var count: Int

    var description: String {
        let rows =
            count == 1
            ? "1 row of `\(demand.table)` has" : "\(count) rows of `\(demand.table)` have"
        return
            "\(rows) in `\(demand.column)` what is no \(demand.content); change \(count == 1 ? "it" : "them") first"
    }
}

extension ColumnDemand {
    /// - Throws: ``UnfitValuesError``, ``DatabaseError``.
    func check(on connection: any DatabaseConnection) async throws {
        let count = try await connection.count(
            SQLStatement("SELECT count(*) FROM \(quoteIdentifier(table)) WHERE \(unfit)"))
        guard count == 0 else { throw UnfitValuesError(demand: self, count: count) }
    }
}

extension SchemaGenerator {
    /// What the values of a column have to be to become those of another, as far as the database does not say so
    /// itself.
    func demands(
        from old: ColumnDefinition, to new: ColumnDefinition, in table: String
    ) -> [ColumnDemand] {
        let name = quote(new.name)
        func demand(_ content: String, _ unfit: String) -> ColumnDemand {
            ColumnDemand(table: table, column: new.name, content: content, unfit: unfit)
        }
        var demands: [ColumnDemand] = []
        if old.kind.content != new.kind.content, let types = dialect.valueTypes(of: new.kind) {
            let list = (types + ["null"]).map { SQLLiteral.text($0) }.joined(separator: ", ")
            let word =
                switch new.kind.content {
                case .integer: "integer"
                case .boolean: "Boolean"
                default: "number"
                }
            demands.append(demand(word, "typeof(\(name)) NOT IN (\(list))"))
        }
        if let limit = new.kind.textLimit, old.kind.textLimit.map({ $0 > limit }) ?? true {
            demands.append(
                demand(
                    "text of at most \(limit) characters",
                    "length(CAST(\(name) AS text)) > \(limit)"))
        }
        if let range = new.kind.integerRange, let former = old.kind.integerRange,
            former.upperBound > range.upperBound || former.lowerBound < range.lowerBound
        {
            // That no value is negative is a constraint's matter.
            let low = new.kind.isPositive ? former.lowerBound : range.lowerBound
            demands.append(
                demand(
                    "integer from \(range.lowerBound) to \(range.upperBound)",
                    "\(name) < \(low) OR \(name) > \(range.upperBound)"))
        }
        if let whole = new.kind.wholeDigits, [.decimal, .integer].contains(old.kind.content),
            old.kind.wholeDigits.map({ $0 > whole }) ?? true
        {
            let limit = "1\(String(repeating: "0", count: whole))"
            demands.append(
                demand(
                    "number of at most \(whole) digits before the point",
                    "abs(CAST(\(name) AS numeric)) >= \(limit)"))
        }
        return demands
    }

    /// The same of all columns that a table keeps.
    func demands(of change: TableChange) -> [ColumnDemand] {
        change.kept.flatMap { demands(from: $0.old, to: $0.new, in: change.new.name) }
    }
}

extension FieldKind {
    /// Longest text of a column that limits it; nil for columns of another type.
    fileprivate var textLimit: Int? {
        if case .genericIPAddress = self { return nil }
        return maximumLength
    }

    /// Digits before the point; nil for what is no decimal number.
    fileprivate var wholeDigits: Int? {
        guard case .decimal(let digits, let places) = self else { return nil }
        return digits - places
    }
}
