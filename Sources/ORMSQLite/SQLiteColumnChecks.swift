internal import CSQLite
internal import FoundationEssentials
internal import Glibc
internal import ORM

/// Functions that let through what a column shall hold, for calculated values: columns of SQLite hold anything. What does
/// not fit is an error in PostgreSQL's words.
extension SQLiteFunctions {
    static func registerColumnChecks(on handle: OpaquePointer) {
        // manage_integer(value, lowest, highest)
        register("manage_integer", 3, on: handle) { context, _, arguments in
            guard let arguments, let value = arguments[0] else { return }
            switch sqlite3_value_type(value) {
            case SQLITE_NULL: return sqlite3_result_null(context)
            case SQLITE_INTEGER:
                let number = sqlite3_value_int64(value)
                if number >= sqlite3_value_int64(arguments[1]),
                    number <= sqlite3_value_int64(arguments[2])
                {
                    return sqlite3_result_int64(context, number)
                }
            // What needs more than 64 bits has become a real number.
            default: break
            }
            sqlite3_result_error(context, "integer out of range", -1)
        }
        // manage_text(value, longest): in Unicode scalars.
        register("manage_text", 2, on: handle) { context, _, arguments in
            guard let arguments, let value = arguments[0] else { return }
            guard let text = argumentText(value) else { return sqlite3_result_null(context) }
            let longest = Int(sqlite3_value_int64(arguments[1]))
            guard text.utf8.count > longest, text.unicodeScalars.count > longest else {
                return sqlite3_result_value(context, value)
            }
            sqlite3_result_error(
                context, "value too long for type character varying(\(longest))", -1)
        }
        // manage_decimal(value, digits, places)
        register("manage_decimal", 3, on: handle) { context, _, arguments in
            guard let arguments, let value = arguments[0] else { return }
            guard sqlite3_value_type(value) != SQLITE_NULL else {
                return sqlite3_result_null(context)
            }
            let places = Int(sqlite3_value_int64(arguments[2]))
            let whole = Int(sqlite3_value_int64(arguments[1])) - places
            let limit = Decimal(sign: .plus, exponent: max(0, whole), significand: 1)
            guard let number = decimal(value, places: places), number.magnitude < limit else {
                return sqlite3_result_error(context, "numeric field overflow", -1)
            }
            // A whole number keeps all its digits.
            if sqlite3_value_type(value) == SQLITE_INTEGER {
                return sqlite3_result_value(context, value)
            }
            sqlite3_result_double(context, Double(number.description) ?? 0)
        }
    }
}

/// The number to so many places. Of a real number the first 15 digits count, which are those that it surely has; half of
/// the last place is rounded away from zero, as PostgreSQL does. Nil for infinity.
private func decimal(_ value: OpaquePointer, places: Int) -> Decimal? {
    if sqlite3_value_type(value) == SQLITE_INTEGER { return Decimal(sqlite3_value_int64(value)) }
    let number = sqlite3_value_double(value)
    // `-1.23456789012345e+02`
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
        _ = withVaList([number.magnitude]) {
            vsnprintf(buffer.baseAddress, buffer.count, "%.14e", $0)
        }
        return buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let parts = text.split(separator: "e")
    guard number.isFinite, parts.count == 2, let power = Int(parts[1]),
        var significand = Int64(parts[0].filter { $0 != "." })
    else { return nil }
    var exponent = power - 14
    let excess = -places - exponent
    if excess > 15 { return 0 }
    if excess > 0 {
        let divisor = (0..<excess).reduce(Int64(1)) { power, _ in power * 10 }
        significand = (significand + divisor / 2) / divisor
        exponent = -places
    }
    return Decimal(
        sign: number < 0 ? .minus : .plus, exponent: exponent, significand: Decimal(significand))
}
