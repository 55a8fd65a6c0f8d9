/// Values as literals in the spellings that databases share.
package enum SQLLiteral {
    /// Single quotes around the text, embedded quotes doubled.
    static func text(_ text: String) -> String {
        "'\(text.replacing("'", with: "''"))'"
    }

    /// Lower-case hexadecimal digits, two a byte.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0\(digits)" : digits
        }.joined()
    }

    /// A finite number in full precision; NaN and the infinities have no literal and become NULL.
    static func real(_ value: Double) -> String {
        value.isFinite ? String(value) : "NULL"
    }

    /// `YYYY-MM-DD HH:MM:SS[.ffffff]` in UTC, from microseconds since 1970.
    package static func timestamp(_ microseconds: Int64) -> String {
        DateTimeText.format(microseconds, as: .column)
    }
}
