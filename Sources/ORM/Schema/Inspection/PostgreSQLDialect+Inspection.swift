extension PostgreSQLDialect {
    public var viewNamesQuery: SQLStatement {
        SQLStatement(
            "SELECT t.relname FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace"
                + " AND n.nspname = current_schema() WHERE t.relkind IN ('v', 'm')"
                + " ORDER BY t.relname")
    }

    public var partitionNamesQuery: SQLStatement? {
        SQLStatement(
            "SELECT t.relname FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace"
                + " AND n.nspname = current_schema() WHERE t.relispartition")
    }

    // Source: <https://www.postgresql.org/docs/current/catalogs.html>
    public func inspect(
        _ table: String,
        on connection: any DatabaseConnection
    ) async throws -> InspectedTable {
        func rows(_ sql: String) async throws -> [[String?]] {
            try await TableInspector.rows(SQLStatement(sql, [.text(table)]), on: connection)
        }
        let isTable =
            "FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace"
            + " AND n.nspname = current_schema()"
        let columns = try await rows(
            "SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text,"
                + " (a.attidentity <> '' OR coalesce(pg_get_expr(d.adbin, d.adrelid), '')"
                + " LIKE 'nextval(%')::text,"
                + " coalesce((SELECT true FROM pg_index i WHERE i.indrelid = t.oid"
                + " AND i.indisprimary AND a.attnum = ANY(i.indkey)), false)::text,"
                + " coalesce((SELECT true FROM pg_constraint c WHERE c.conrelid = t.oid"
                + " AND c.contype = 'c' AND pg_get_constraintdef(c.oid)"
                + " = format('CHECK ((%I >= 0))', a.attname) LIMIT 1), false)::text,"
                + " CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END,"
                + " a.attidentity"
                + " \(isTable) JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0"
                + " AND NOT a.attisdropped"
                + " LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum"
                + " WHERE t.relname = ? ORDER BY a.attnum"
        ).map { row in column(row.map { $0 ?? "" }, expression: row[6]) }
        var references: [String: InspectedTable.Reference] = [:]
        for row in try await rows(
            "SELECT a.attname, CASE WHEN f.relnamespace = t.relnamespace THEN f.relname"
                + " ELSE f.oid::regclass::text END, b.attname \(isTable)"
                + " JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'f'"
                + " AND array_length(c.conkey, 1) = 1"
                + " JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]"
                + " JOIN pg_class f ON f.oid = c.confrelid"
                + " JOIN pg_attribute b ON b.attrelid = f.oid AND b.attnum = c.confkey[1]"
                + " WHERE t.relname = ?")
        {
            guard let column = row[0], let target = row[1], let far = row[2] else { continue }
            references[column] = .init(table: target, column: far)
        }
        let isDerived = try await rows(
            "SELECT (t.relkind IN ('v', 'm') OR t.relispartition)::text \(isTable) WHERE t.relname = ?"
        )
        let terms = try await rows(
            "SELECT x.relname, i.indisunique::text, a.attname,"
                + " (i.indoption[k.position - 1] & 1)::text, o.opcname,"
                + " pg_get_expr(i.indpred, i.indrelid),"
                // NULL stands last in ascending and first in descending order, unless it is said otherwise.
                + " (m.amname = 'btree' AND i.indnatts = i.indnkeyatts"
                + " AND a.attnum IS NOT NULL AND i.indoption[k.position - 1] IN (0, 3)"
                + " AND (o.opcdefault OR i.indnkeyatts = 1 AND o.opcname LIKE '%\\_pattern\\_%')"
                + " AND i.indcollation[k.position - 1] = coalesce(a.attcollation, 0)"
                + " AND pg_get_indexdef(x.oid) NOT LIKE '%) NULLS NOT DISTINCT%')::text,"
                + " pg_get_indexdef(x.oid) \(isTable)"
                + " JOIN pg_index i ON i.indrelid = t.oid AND NOT i.indisprimary"
                + " JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam"
                + " CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) k(position)"
                + " LEFT JOIN pg_attribute a ON a.attrelid = t.oid"
                + " AND a.attnum = nullif(i.indkey[k.position - 1], 0)"
                + " JOIN pg_opclass o ON o.oid = i.indclass[k.position - 1]"
                + " WHERE t.relname = ? ORDER BY x.oid, k.position")
        let otherIndexes = Dictionary(
            terms.filter { $0[6] != "true" }.map { ($0[0] ?? "", $0[7] ?? "") }
        ) { first, _ in first }
        return InspectedTable(
            name: table,
            isDerived: isDerived.first?.first == "true",
            columns: columns,
            references: references,
            indexes: indexes(terms.filter { otherIndexes[$0[0] ?? ""] == nil }),
            otherIndexes: otherIndexes,
            checks: try await rows(
                "SELECT c.conname, pg_get_expr(c.conbin, c.conrelid) \(isTable)"
                    + " JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'c'"
                    + " WHERE t.relname = ? ORDER BY c.oid"
            ).map { .init(name: $0[0] ?? "", condition: $0[1] ?? "") }
        )
    }

    /// Indexes from rows of one term each. Those for `LIKE` come along with the column's own.
    private func indexes(_ rows: [[String?]]) -> [InspectedTable.Index] {
        var indexes: [InspectedTable.Index] = []
        for row in rows {
            guard let name = row[0], let column = row[2], row[4]?.contains("_pattern_") == false
            else { continue }
            let term = InspectedTable.Index.Term(column: column, isDescending: row[3] == "1")
            if indexes.last?.name == name {
                indexes[indexes.count - 1].terms.append(term)
            } else {
                indexes.append(
                    .init(
                        name: name, terms: [term], isUnique: row[1] == "true", condition: row[5]))
            }
        }
        return indexes
    }

    private func column(_ row: [String], expression: String?) -> InspectedTable.Column {
        let isPrimaryKey = row[4] == "true"
        let isNumbered = row[3] == "true"
        let source: InspectedTable.Source =
            if let expression {
                .expression(expression)
            } else if row[7] == "a", !isPrimaryKey {
                // Always the database's own number, whatever a row says.
                .expression(nil)
            } else {
                isNumbered ? .sequence : .rows
            }
        let kind = kind(
            of: row[1], isGenerated: isNumbered && isPrimaryKey, isPositive: row[5] == "true")
        return InspectedTable.Column(
            name: row[0],
            typeName: row[1],
            kind: kind,
            isNull: row[2] == "false",
            isPrimaryKey: isPrimaryKey,
            source: source
        )
    }

    private func kind(of type: String, isGenerated: Bool, isPositive: Bool) -> FieldKind? {
        let halves = type.split(separator: "(", maxSplits: 1)
        let numbers =
            halves.count == 2
            ? halves[1].prefix { $0 != ")" }.split(separator: ",").compactMap { Int($0) } : []
        switch halves.first {
        case "integer": return isGenerated ? .auto : isPositive ? .positiveInteger : .integer
        case "bigint":
            return isGenerated ? .bigAuto : isPositive ? .positiveBigInteger : .bigInteger
        case "smallint":
            return isGenerated ? .smallAuto : isPositive ? .positiveSmallInteger : .smallInteger
        case "double precision", "real": return .float
        case "boolean": return .boolean
        case "character varying", "character":
            return numbers.first.map { .char(maxLength: $0) } ?? .text
        case "text": return .text
        case "numeric":
            return numbers.count == 2
                ? .decimal(maxDigits: numbers[0], decimalPlaces: numbers[1]) : nil
        case "uuid": return .uuid
        case "inet": return .genericIPAddress()
        case "date": return .date()
        case _ where type.hasPrefix("time without") || type.hasPrefix("time("): return .time()
        case _ where type.hasPrefix("timestamp"):
            return type.hasSuffix("with time zone")
                ? .dateTime(autoNow: false, autoNowAdd: false) : nil
        case _ where type.hasPrefix("interval"): return .duration
        case "bytea": return .binary
        case "jsonb": return .json
        default: return nil
        }
    }
}
