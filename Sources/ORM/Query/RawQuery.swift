/// SQL text as a person writes it, with each interpolated value bound, never part of the text:
///
/// ```swift
/// try await Book.objects.raw("SELECT * FROM library_book WHERE title = \(title)").all()
/// ```
///
/// `\(identifier: name)` quotes the name of a table or column. There is no way to put in text as it is.
///
/// A question mark outside of quotation marks and comments stands for a value. PostgreSQL's operators of `jsonb` that
/// begin with one are functions too: `jsonb_exists(a, b)` for `a ? b`, `jsonb_exists_any` for `?|`, `jsonb_exists_all`
/// for `?&`.
public struct BoundSQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var statement = SQLStatement("")
        fileprivate var error: FieldValueError?

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { statement.sql += literal }

        /// A value to bind.
        public mutating func appendInterpolation(_ value: some FieldValue) {
            statement.sql += "?"
            do { statement.bindings.append(try value.databaseValue()) } catch {
                self.error = error as? FieldValueError ?? .outOfRange(type: "a column")
            }
        }

        /// The quoted name of a table or column.
        public mutating func appendInterpolation(identifier: String) {
            statement.sql += quoteIdentifier(identifier)
        }
    }

    private let result: Result<SQLStatement, FieldValueError>

    public init(stringLiteral text: String) { result = .success(SQLStatement(text)) }

    public init(stringInterpolation: StringInterpolation) {
        result =
            stringInterpolation.error.map { .failure($0) }
            ?? .success(stringInterpolation.statement)
    }

    /// - Throws: ``FieldValueError`` for a value that no database stores.
    func statement() throws -> SQLStatement { try result.get() }
}

/// The records that a statement of one's own selects. Columns are matched to fields by name, in any order; those
/// of no field are left out.
public struct RawQuery<M: Model>: Sendable {
    private let sql: BoundSQL
    private let source: QuerySource

    init(_ sql: BoundSQL, _ source: QuerySource) {
        self.sql = sql
        self.source = source
    }

    /// Every record.
    ///
    /// - Throws: ``MissingColumnError`` if the statement selects no column for a field.
    public func all() async throws -> [M] {
        let statement = try sql.statement()
        var records: [M] = []
        var positions: [Int] = []
        try await source.connection(M.name).query(statement, cost: .scan) { row in
            if positions.isEmpty { positions = try Self.positions(in: row) }
            records.append(try M.meta.make(from: row, at: positions))
            return true
        }
        return records
    }

    /// Where in the row each of the model's columns is.
    private static func positions(in row: any Row) throws -> [Int] {
        let names = (0..<row.columnCount).map(row.columnName)
        return try M.meta.columns.map { column in
            guard let position = names.firstIndex(of: column) else {
                throw MissingColumnError(model: M.name, column: column)
            }
            return position
        }
    }
}

/// A statement that does not select a column that a model has.
public struct MissingColumnError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    public var column: String

    public var description: String {
        "the statement selects no column `\(column)`, which `\(model)` has"
    }
}

extension QuerySet {
    /// The records that a statement selects, on the database that this query runs on. The rest of the query has no
    /// part in it.
    public func raw(_ sql: BoundSQL) -> RawQuery<M> { RawQuery(sql, source) }
}

extension DatabaseConnection {
    /// The rows of a statement as tuples: `database.rows("SELECT a, b FROM t", as: Int.self, String.self)`.
    public func rows<each Value: FieldValue>(
        _ sql: BoundSQL, as _: repeat (each Value).Type
    ) async throws -> [(repeat each Value)] {
        var rows: [(repeat each Value)] = []
        try await query(try sql.statement(), cost: .scan) { row in
            var column = -1
            func next() -> Int {
                column += 1
                return column
            }
            rows.append((repeat try (each Value)(row: row, column: next())))
            return true
        }
        return rows
    }

    /// Runs a statement that returns no rows, with its interpolated values bound.
    @discardableResult
    public func run(_ sql: BoundSQL) async throws -> ExecutionResult {
        try await execute(try sql.statement())
    }
}
