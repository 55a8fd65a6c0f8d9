internal import CSQLite
internal import ORM

/// A prepared statement, and while it runs its current row. Finalized once, when the object ends.
///
/// Belongs to one ``SQLiteHandle`` and is used on that handle's thread only.
///
/// Source: <https://www.sqlite.org/c3ref/stmt.html>
final class SQLiteStatement {
    let statement: OpaquePointer
    let sql: String
    private(set) var isRunning = false
    /// The statement changes nothing in the database.
    let isReadOnly: Bool

    /// The statement begins or ends a transaction or savepoint.
    let controlsTransaction: Bool

    /// Takes over what came from `sqlite3_prepare_v3`.
    init(owning statement: OpaquePointer, sql: String) {
        self.statement = statement
        self.sql = sql
        isReadOnly = sqlite3_stmt_readonly(statement) != 0
        controlsTransaction = TransactionControl.isStatement(sql)
    }

    deinit {
        // SAFETY: this object is the only owner.
        sqlite3_finalize(statement)
    }

    /// Binds the values and makes the statement ready for its first ``step()``.
    func start(_ bindings: [DatabaseValue]) throws {
        let expected = Int(sqlite3_bind_parameter_count(statement))
        guard bindings.count == expected else {
            throw DatabaseError(
                .other, message: "\(expected) values are needed, \(bindings.count) were given",
                sql: sql)
        }
        isRunning = true
        for (index, value) in bindings.enumerated() {
            // SQLite keeps a number in a decimal column as a binary fraction of no more digits.
            if case .decimal(let number) = value, DecimalText.significantDigits(of: number) > 15 {
                throw DatabaseError(
                    .other, message: "SQLite stores no more than 15 digits of a decimal number",
                    sql: sql)
            }
            let code = bind(value, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw error(code) }
        }
    }

    /// Starts the statement and goes to its first row; false if there is none. Finished if it throws.
    func firstStep(_ bindings: [DatabaseValue]) throws -> Bool {
        do {
            try start(bindings)
            return try step()
        } catch {
            finish()
            throw error
        }
    }

    /// Goes to the next row; false past the last.
    func step() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw error(code)
        }
    }

    /// Ends the statement's run, which frees its locks and the values bound to it.
    func finish() {
        // The result repeats the error of the last step, which has been thrown already.
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
        isRunning = false
    }

    private func bind(_ value: DatabaseValue, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .bool(let value): sqlite3_bind_int64(statement, index, value ? 1 : 0)
        case .integer(let value): sqlite3_bind_int64(statement, index, value)
        case .real(let value): sqlite3_bind_double(statement, index, value)
        case .text(let text): bind(text, at: index)
        case .timestamp(let value) where !DateTimeText.range.contains(value): SQLITE_RANGE
        case .timestamp(let value): bind(DateTimeText.format(value, as: .column), at: index)
        case .duration(let microseconds): sqlite3_bind_int64(statement, index, microseconds)
        case .date(let days): bind(DateTimeText.formatDate(days), at: index)
        case .time(let time): bind(DateTimeText.formatTime(time), at: index)
        case .decimal(let number): bind(DecimalText.format(number), at: index)
        case .uuid(let value): bind(UUIDText.hexadecimal(value), at: index)
        case .blob(let bytes):
            bytes.withUnsafeBytes { bytes in
                // An empty blob has no address, which would bind NULL.
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(statement, index, 0)
                    : csqlite_bind_blob_copy(
                        statement, index, bytes.baseAddress, Int32(clamping: bytes.count))
            }
        }
    }

    private func bind(_ text: String, at index: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) { text in
                csqlite_bind_text_copy(
                    statement, index, text.baseAddress, Int32(clamping: text.count))
            }
        }
    }

    private func error(_ code: Int32) -> DatabaseError {
        SQLiteErrors.error(code, on: sqlite3_db_handle(statement), sql: sql)
    }
}

extension SQLiteStatement: Row {
    var columnCount: Int { Int(sqlite3_column_count(statement)) }

    func columnName(at index: Int) -> String {
        sqlite3_column_name(statement, Int32(index)).map { String(cString: $0) } ?? ""
    }

    func isNull(at index: Int) -> Bool {
        sqlite3_column_type(statement, Int32(index)) == SQLITE_NULL
    }

    func integer(at index: Int) -> Int64 { sqlite3_column_int64(statement, Int32(index)) }

    func real(at index: Int) -> Double { sqlite3_column_double(statement, Int32(index)) }

    func bool(at index: Int) -> Bool { sqlite3_column_int64(statement, Int32(index)) != 0 }

    func text(at index: Int) -> String {
        withText(at: index) { String(decoding: $0, as: UTF8.self) }
    }

    /// SQLite stores any value in any column.
    func holds(_ content: RowContent, at index: Int) -> Bool {
        switch (content, sqlite3_column_type(statement, Int32(index))) {
        case (.integer, SQLITE_INTEGER), (.boolean, SQLITE_INTEGER), (.real, SQLITE_INTEGER),
            (.real, SQLITE_FLOAT), (.text, SQLITE_TEXT), (.text, SQLITE_INTEGER),
            (.text, SQLITE_FLOAT):
            true
        case (.integer, SQLITE_FLOAT): Int64(exactly: real(at: index)) != nil
        default: false
        }
    }

    func storedText(at index: Int) throws -> String {
        guard holds(.text, at: index) else { throw value(at: index).mismatch("text") }
        return try withText(at: index) { bytes in
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw FieldValueError.wrongType(expected: "text", found: "bytes that are no UTF-8")
            }
            return text
        }
    }

    func timestamp(at index: Int) throws -> Int64 {
        guard let value = withText(at: index, { DateTimeText.parse($0) }) else {
            throw DatabaseError(
                .other, message: "column \(index + 1) holds no date and time", sql: sql)
        }
        return value
    }

    func withBytes<Result>(
        at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        if sqlite3_column_type(statement, Int32(index)) == SQLITE_BLOB {
            let bytes = sqlite3_column_blob(statement, Int32(index))
            let count = Int(sqlite3_column_bytes(statement, Int32(index)))
            // SAFETY: SQLite keeps the bytes until the next step or conversion of this column.
            return try body(UnsafeRawBufferPointer(start: bytes, count: count))
        }
        return try withText(at: index, body)
    }

    func value(at index: Int) -> DatabaseValue {
        switch sqlite3_column_type(statement, Int32(index)) {
        case SQLITE_INTEGER: .integer(integer(at: index))
        case SQLITE_FLOAT: .real(real(at: index))
        case SQLITE_TEXT: .text(text(at: index))
        case SQLITE_BLOB: .blob(withBytes(at: index) { Array($0) })
        default: .null
        }
    }

    private func withText<Result>(
        at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        // The text must be asked for before its length: asking may convert it.
        let text = sqlite3_column_text(statement, Int32(index))
        let count = Int(sqlite3_column_bytes(statement, Int32(index)))
        // SAFETY: SQLite keeps the text until the next step or conversion of this column.
        return try body(UnsafeRawBufferPointer(start: text, count: text == nil ? 0 : count))
    }
}
