internal import CSQLite
internal import Glibc
internal import ORM

/// Functions in Swift that statements may call: what SQLite lacks, or knows for ASCII only.
///
/// Source: <https://www.sqlite.org/c3ref/create_function.html>
enum SQLiteFunctions {
    static func register(on handle: OpaquePointer) {
        register("manage_lower", 1, on: handle) { context, _, arguments in
            changeText(context, arguments) { $0.lowercased() }
        }
        register("manage_upper", 1, on: handle) { context, _, arguments in
            changeText(context, arguments) { $0.uppercased() }
        }
        // `x REGEXP y` calls `regexp(y, x)`.
        register("regexp", 2, on: handle) { context, _, arguments in
            match(context, pattern: (0, arguments?[0]), text: arguments?[1], ignoresCase: false)
        }
        register("manage_iregexp", 2, on: handle) { context, _, arguments in
            match(context, pattern: (1, arguments?[1]), text: arguments?[0], ignoresCase: true)
        }
        // SQLite's own `json` takes the spaces out and leaves the rest as it is.
        register("manage_json", 1, on: handle) { context, _, arguments in
            changeText(context, arguments) { JSONValue.canonicalText(of: $0) ?? $0 }
        }
        registerColumnChecks(on: handle)
    }

    typealias Function =
        @convention(c) (
            OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?
        ) -> Void

    static func register(
        _ name: String, _ count: Int32, on handle: OpaquePointer, _ function: Function
    ) {
        // Fails only without memory; a statement that calls the function says so then.
        sqlite3_create_function_v2(
            handle, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nil,
            function, nil, nil, nil)
    }
}

private func changeText(
    _ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?,
    _ change: (String) -> String
) {
    guard let text = argumentText(arguments?[0]) else { return sqlite3_result_null(context) }
    var changed = change(text)
    changed.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
            csqlite_result_text_copy(context, bytes.baseAddress, Int32(clamping: bytes.count))
        }
    }
}

/// Answers whether a part of the text matches. The compiled pattern is kept for as long as the statement
/// has the same one.
///
/// Source: <https://www.sqlite.org/c3ref/get_auxdata.html>
private func match(
    _ context: OpaquePointer?, pattern: (position: Int32, value: OpaquePointer?),
    text value: OpaquePointer?, ignoresCase: Bool
) {
    guard let text = argumentText(value) else { return sqlite3_result_null(context) }
    if let kept = sqlite3_get_auxdata(context, pattern.position) {
        // SAFETY: what is kept is the object retained below, which SQLite releases by the given function.
        let compiled = Unmanaged<CompiledPattern>.fromOpaque(kept).takeUnretainedValue()
        return sqlite3_result_int(context, compiled.matches(text) ? 1 : 0)
    }
    guard let source = argumentText(pattern.value) else { return sqlite3_result_null(context) }
    do {
        let compiled = try CompiledPattern(source, ignoresCase: ignoresCase)
        sqlite3_result_int(context, compiled.matches(text) ? 1 : 0)
        sqlite3_set_auxdata(
            context, pattern.position, Unmanaged.passRetained(compiled).toOpaque()
        ) { kept in
            if let kept { Unmanaged<CompiledPattern>.fromOpaque(kept).release() }
        }
    } catch {
        // Without the pattern, which is a bound value.
        sqlite3_result_error(context, "invalid regular expression", -1)
    }
}

/// The argument as text; nil for NULL.
func argumentText(_ value: OpaquePointer?) -> String? {
    guard let value, sqlite3_value_type(value) != SQLITE_NULL,
        let start = sqlite3_value_text(value)
    else { return nil }
    // SAFETY: SQLite keeps the text until the function returns.
    return String(
        decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value))),
        as: UTF8.self)
}

/// A regular expression, compared by Unicode scalars as PostgreSQL does.
private final class CompiledPattern {
    private let regex: Regex<AnyRegexOutput>

    init(_ source: String, ignoresCase: Bool) throws {
        regex = try Regex(source).matchingSemantics(.unicodeScalar).ignoresCase(ignoresCase)
    }

    func matches(_ text: String) -> Bool { (try? regex.firstMatch(in: text)) != nil }
}
