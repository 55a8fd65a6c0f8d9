/// Values as PostgreSQL reads them from text.
package enum PostgreSQLText {
    /// Appends a value in the form that PostgreSQL reads as text.
    ///
    /// - Throws: ``DatabaseError`` for a text that PostgreSQL does not store.
    package static func append(_ value: DatabaseValue, to storage: inout [UInt8]) throws {
        switch value {
        case .null: break
        case .bool(let value): storage.append(UInt8(ascii: value ? "t" : "f"))
        case .integer(let value): storage += "\(value)".utf8
        case .real(let value): storage += "\(value)".utf8
        case .text(let text):
            guard !text.utf8.contains(0) else { throw nullCharacter }
            storage += text.utf8
        case .blob(let bytes):
            storage += "\\x".utf8
            storage += SQLLiteral.hexadecimal(bytes).utf8
        case .timestamp(let microseconds):
            storage += SQLLiteral.timestamp(microseconds).utf8
            storage += "+00".utf8
        case .date(let days): storage += DateTimeText.formatDate(days).utf8
        case .time(let time): storage += DateTimeText.formatTime(time).utf8
        case .decimal(let number): storage += DecimalText.format(number).utf8
        case .uuid(let value): storage += UUIDText.hyphenated(value).utf8
        case .duration(let microseconds): storage += "\(microseconds) microseconds".utf8
        }
    }

    package static var nullCharacter: DatabaseError {
        DatabaseError(.other, message: "PostgreSQL stores no text with a NUL character in it")
    }

    /// An array of the values: each in quotation marks, in which a backslash takes away the meaning of what follows.
    ///
    /// Source: <https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO>
    static func array(_ values: [DatabaseValue]) throws -> String {
        var text = Array("{".utf8)
        var element: [UInt8] = []
        for (index, value) in values.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            if value == .null {
                text += "NULL".utf8
                continue
            }
            element.removeAll(keepingCapacity: true)
            try append(value, to: &element)
            text.append(UInt8(ascii: "\""))
            for byte in element {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    text.append(UInt8(ascii: "\\"))
                }
                text.append(byte)
            }
            text.append(UInt8(ascii: "\""))
        }
        text.append(UInt8(ascii: "}"))
        return String(decoding: text, as: UTF8.self)
    }
}
