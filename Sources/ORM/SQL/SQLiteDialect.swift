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
            nullsSortFirst: true
        )
    }

    public func typeName(for kind: FieldKind) -> String {
        switch kind {
        // Only `integer`, in exactly this spelling, makes the key the row id.
        case .auto, .bigAuto, .integer: "integer"
        case .smallInteger: "smallint"
        case .bigInteger: "bigint"
        case .positiveSmallInteger: "smallint unsigned"
        case .positiveInteger: "integer unsigned"
        case .positiveBigInteger: "bigint unsigned"
        case .float: "real"
        case .boolean: "bool"
        case .char(let maxLength): "varchar(\(maxLength))"
        case .text: "text"
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
        }
    }

    public var generatedKeyClause: String { "AUTOINCREMENT" }

    public func patternOperatorClass(for kind: FieldKind) -> String? { nil }

    public var tableNamesQuery: SQLStatement {
        SQLStatement(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    }

    public func columnNamesQuery(table: String) -> SQLStatement {
        SQLStatement("SELECT name FROM pragma_table_info(?)", [.text(table)])
    }
}
