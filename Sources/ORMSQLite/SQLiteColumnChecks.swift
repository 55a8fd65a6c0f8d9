internal import CSQLite

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
            let rounded = rounded(sqlite3_value_double(value), places: places)
            guard rounded.magnitude < powerOfTen(whole) else {
                return sqlite3_result_error(context, "numeric field overflow", -1)
            }
            sqlite3_result_double(context, rounded)
        }
    }
}

private func powerOfTen(_ exponent: Int) -> Double {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
}

/// Half of the last place is rounded away from zero, as PostgreSQL does: also where the binary fraction lies just below
/// the half that its 15 digits say.
private func rounded(_ number: Double, places: Int) -> Double {
    let scaled = number * powerOfTen(places) * (1 + 4 * Double.ulpOfOne)
    // Larger numbers have no such places.
    guard scaled.magnitude < 0x1p53 else { return number }
    return scaled.rounded(.toNearestOrAwayFromZero) / powerOfTen(places)
}
