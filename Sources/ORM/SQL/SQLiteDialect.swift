/// SQLite's answers: column types as Django declares them, so that either side can read the tables.
///
/// Source: <https://www.sqlite.org/lang_createtable.html>, <https://www.sqlite.org/datatype3.html>
public struct SQLiteDialect: Dialect {
    public init() {}

    public var name: String { "sqlite" }

    public var features: DialectFeatures {
        DialectFeatures(
            hasTransactionalDDL: true,
            canAlterColumn: false,
            tellsInsertedKey: true,
            maximumBindings: 32_766,
            needsLimitForOffset: true,
            nullsSortFirst: true,
            hasJSONType: false,
            hasAddressType: false,
            dividesByZeroAsNull: true,
            dividesDecimalsAsIntegers: true,
            hasRowLocks: false,
            hasShallowParser: true
        )
    }

    public func typeName(for kind: FieldKind) -> String {
        switch kind {
        // Only `integer`, in exactly this spelling, makes the key the row id.
        case .smallAuto, .auto, .bigAuto, .integer: "integer"
        case .smallInteger: "smallint"
        case .bigInteger: "bigint"
        case .positiveSmallInteger: "smallint unsigned"
        case .positiveInteger: "integer unsigned"
        case .positiveBigInteger: "bigint unsigned"
        case .float: "real"
        case .boolean: "bool"
        case .char(let maxLength): "varchar(\(maxLength))"
        case .text: "text"
        case .slug, .email, .url, .filePath: "varchar(\(kind.maximumLength ?? 0))"
        case .decimal: "decimal"
        case .uuid: "char(32)"
        case .genericIPAddress: "char(39)"
        case .date: "date"
        case .time: "time"
        case .dateTime: "datetime"
        case .duration: "bigint"
        case .binary: "BLOB"
        case .json: "text"
        case .foreignKey(let relation), .manyToMany(let relation):
            typeName(for: relation.targetKind.referringKind)
        }
    }

    public func literal(_ value: DatabaseValue) -> String {
        switch value {
        case .null: "NULL"
        case .bool(let value): value ? "1" : "0"
        case .integer(let value): String(value)
        case .real(let value): SQLLiteral.real(value)
        case .text(let text): SQLLiteral.text(text)
        case .blob(let bytes): "X'\(SQLLiteral.hexadecimal(bytes))'"
        case .timestamp(let microseconds): "'\(SQLLiteral.timestamp(microseconds))'"
        case .duration(let microseconds): String(microseconds)
        case .date(let days): "'\(DateTimeText.formatDate(days))'"
        case .time(let time): "'\(DateTimeText.formatTime(time))'"
        case .decimal(let number): "'\(DecimalText.format(number))'"
        case .uuid(let value): "'\(UUIDText.hexadecimal(value))'"
        }
    }

    public var generatedKeyClause: String { "AUTOINCREMENT" }
    public var generatedKeyValue: String { "NULL" }

    public func patternOperatorClass(for kind: FieldKind) -> String? { nil }

    public var tableNamesQuery: SQLStatement {
        SQLStatement(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    }

    // Keys go on after the largest by themselves, also after one that was given.
    // Source: <https://www.sqlite.org/autoinc.html>
    public func flushStatements(tables: [String], generatingKeys: [String]) -> [String] {
        let deletions = tables.map { "DELETE FROM \(quoteIdentifier($0))" }
        guard !generatingKeys.isEmpty else { return deletions }
        let names = generatingKeys.map { SQLLiteral.text($0) }.joined(separator: ", ")
        return deletions + [
            "UPDATE \"sqlite_sequence\" SET \"seq\" = 0 WHERE \"name\" IN (\(names))"
        ]
    }

    public func valueTypes(of kind: FieldKind) -> [String]? {
        switch kind.content {
        case .integer, .boolean: ["integer"]
        case .real: ["integer", "real"]
        default: nil
        }
    }

    public func dependentsQuery(table: String) -> SQLStatement? {
        SQLStatement(
            "SELECT name, sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger')"
                + " AND sql IS NOT NULL ORDER BY rowid",
            [.text(table)]
        )
    }

    // Otherwise a view or trigger that mentions the table is an error while the table is gone.
    // Source: <https://www.sqlite.org/pragma.html#pragma_legacy_alter_table>
    public var swapMode: SwapMode? {
        SwapMode(
            enter: "PRAGMA legacy_alter_table = ON",
            leave: "PRAGMA legacy_alter_table = OFF"
        )
    }

    public func columnNamesQuery(table: String) -> SQLStatement {
        // Computed columns are hidden from `table_info`.
        SQLStatement("SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1", [.text(table)])
    }
}

extension SQLiteDialect {
    /// Foreign keys stand in the table's own definition, and have no name.
    ///
    /// Source: <https://www.sqlite.org/pragma.html#pragma_index_list>
    public func objectNamesQuery(_ identity: ObjectIdentity) -> SQLStatement {
        SQLStatement(
            "SELECT list.name FROM pragma_index_list(?) AS list"
                + " WHERE list.origin = 'c' AND list.partial = 0 AND list.\"unique\" = ?"
                + " AND (SELECT group_concat(name, char(31)) FROM"
                + " (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno)) = ?",
            [
                .text(identity.table), .integer(identity.kind == .unique ? 1 : 0),
                .text(identity.columns.joined(separator: "\u{1F}")),
            ])
    }
}
