extension SQLiteDialect {
    public var viewNamesQuery: SQLStatement {
        SQLStatement("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
    }

    public var partitionNamesQuery: SQLStatement? { nil }

    // Source: <https://www.sqlite.org/pragma.html#pragma_table_info>, `pragma_table_xinfo`, `pragma_index_xinfo`
    public func inspect(
        _ table: String,
        on connection: any DatabaseConnection
    ) async throws -> InspectedTable {
        func rows(_ sql: String, _ name: String) async throws -> [[String?]] {
            try await TableInspector.rows(SQLStatement(sql, [.text(name)]), on: connection)
        }
        let entry = try await rows("SELECT sql, type FROM sqlite_master WHERE name = ?", table)
            .first
        let source = entry?[0] ?? ""
        let named = SQLiteTableSource(source)
        let columns = try await rows(
            "SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?) WHERE hidden <> 1"
                + " ORDER BY cid", table
        ).map { row in
            column(row.map { $0 ?? "" }, source: source)
        }
        var references: [String: InspectedTable.Reference] = [:]
        for row in try await rows(
            "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)", table)
        {
            guard let column = row[0], let target = row[1] else { continue }
            references[column] = .init(table: target, column: row[2])
        }
        var indexes: [InspectedTable.Index] = []
        var otherIndexes: [String: String] = [:]
        for row in try await rows(
            "SELECT i.name, i.\"unique\", i.origin, m.sql FROM pragma_index_list(?) i"
                + " LEFT JOIN sqlite_master m ON m.type = 'index' AND m.name = i.name"
                + " WHERE i.origin <> 'pk' ORDER BY i.seq DESC", table)
        {
            guard let name = row[0] else { continue }
            let terms = try await rows(
                "SELECT name, \"desc\" FROM pragma_index_xinfo(?) WHERE key ORDER BY seqno", name)
            // A term without a column is an expression.
            guard terms.allSatisfy({ $0[0] != nil }) else {
                otherIndexes[name] = row[3] ?? ""
                continue
            }
            let columns = terms.compactMap { $0[0] }
            indexes.append(
                InspectedTable.Index(
                    name: row[2] == "u" ? named.uniqueNames[columns] ?? name : name,
                    terms: terms.map { .init(column: $0[0] ?? "", isDescending: $0[1] == "1") },
                    isUnique: row[1] == "1",
                    condition: row[3].flatMap(SQLiteTableSource.condition(ofIndex:))
                )
            )
        }
        return InspectedTable(
            name: table, isDerived: entry?[1] == "view", columns: columns, references: references,
            indexes: indexes, otherIndexes: otherIndexes, checks: named.checks)
    }

    private func column(_ row: [String], source: String) -> InspectedTable.Column {
        let (name, type, isKey) = (row[0], row[1].lowercased(), row[3] != "0")
        var kind = kind(of: type)
        let isRowID = isKey && type == "integer"
        // Which width it has shows in the columns that refer to it.
        if isRowID { kind = .bigAuto }
        if type == "text", source.contains("JSON_VALID(\(quoteIdentifier(name)))") { kind = .json }
        return InspectedTable.Column(
            name: name,
            typeName: type,
            kind: kind,
            isNull: row[2] == "0" && !isKey,
            isPrimaryKey: isKey,
            // Virtual and stored columns.
            source: ["2", "3"].contains(row[4]) ? .expression(nil) : .rows
        )
    }

    /// The kind that has the column type here, of those that have it the one with the fewest rules.
    private func kind(of type: String) -> FieldKind? {
        let halves = type.split(separator: "(", maxSplits: 1)
        let name = halves.first.map { $0.filter { $0 != " " || halves.count == 1 } } ?? ""
        let numbers =
            halves.count == 2
            ? halves[1].prefix { $0 != ")" }.split(separator: ",").compactMap { part in
                Int(part.filter { $0 != " " })
            } : []
        switch name {
        case "integer", "int": return .integer
        case "smallint": return .smallInteger
        case "bigint": return .bigInteger
        case "integer unsigned": return .positiveInteger
        case "smallint unsigned": return .positiveSmallInteger
        case "bigint unsigned": return .positiveBigInteger
        case "real", "double", "float", "double precision": return .float
        case "bool", "boolean": return .boolean
        case "varchar", "char":
            if name == "char", numbers == [32] { return .uuid }
            if name == "char", numbers == [39] { return .genericIPAddress() }
            return numbers.first.map { .char(maxLength: $0) } ?? .text
        case "text": return .text
        // The type does not say how many digits; these are what Django's inspectdb supposes.
        case "decimal", "numeric":
            return .decimal(
                maxDigits: numbers.first ?? 10, decimalPlaces: numbers.dropFirst().first ?? 5)
        case "date": return .date()
        case "time": return .time()
        case "datetime": return .dateTime(autoNow: false, autoNowAdd: false)
        case "blob": return .binary
        default: return nil
        }
    }
}
