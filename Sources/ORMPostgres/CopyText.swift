internal import ORM

/// The rows of a COPY in its text format, made in parts as they are sent: one row a line, columns apart by tabs, NULL
/// as `\\N`.
///
/// Used by one thread at a time.
/// Source: <https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.55.9.2>
final class CopyText: @unchecked Sendable {
    private let rows: [[DatabaseValue]]
    /// The value that comes next.
    private var row = 0
    private var column = 0
    /// A long value of which a part is still to come, from `position` on.
    private var rest: (bytes: [UInt8], position: Int, isBinary: Bool)?
    private var part: [UInt8] = []

    /// Bytes of a part, about.
    private static let partSize = 65_536

    init(_ rows: [[DatabaseValue]]) { self.rows = rows }

    /// The next part; nil after the last.
    ///
    /// - Throws: ``DatabaseError`` for a text that PostgreSQL does not store.
    func next() throws -> [UInt8]? {
        part.removeAll(keepingCapacity: true)
        part.reserveCapacity(Self.partSize * 2)
        while part.count < Self.partSize {
            if rest != nil {
                try appendRest()
            } else if row == rows.count {
                break
            } else if column == rows[row].count {
                part.append(UInt8(ascii: "\n"))
                row += 1
                column = 0
            } else {
                if column > 0 { part.append(UInt8(ascii: "\t")) }
                try append(rows[row][column])
                column += 1
            }
        }
        return part.isEmpty ? nil : part
    }

    private func append(_ value: DatabaseValue) throws {
        switch value {
        case .null: part += "\\N".utf8
        case .blob(let bytes):
            // The backslash before the hexadecimal digits has to be escaped.
            part += "\\\\x".utf8
            rest = (bytes, 0, isBinary: true)
        case .text(var text):
            if text.utf8.count > Self.partSize {
                rest = (Array(text.utf8), 0, isBinary: false)
            } else {
                try text.withUTF8 { try appendEscaped($0) }
            }
        // Numbers, dates and the like have nothing in them that needs escaping.
        default: try PostgreSQLText.append(value, to: &part)
        }
    }

    private func appendRest() throws {
        guard let (bytes, start, isBinary) = rest else { return }
        let end = min(bytes.count, start + Self.partSize / 2)
        try bytes.withUnsafeBufferPointer { bytes in
            let next = UnsafeBufferPointer(rebasing: bytes[start..<end])
            if isBinary { appendHexadecimal(next) } else { try appendEscaped(next) }
        }
        rest = end < bytes.count ? (bytes, end, isBinary) : nil
    }

    private func appendHexadecimal(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = part.count
        part += repeatElement(0, count: bytes.count * 2)
        part.withUnsafeMutableBufferPointer { part in
            var position = start
            for byte in bytes {
                part[position] = Self.digit(byte >> 4)
                part[position + 1] = Self.digit(byte & 0xF)
                position += 2
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }

    /// What lies between two bytes that need escaping is copied as a whole.
    private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        var copied = 0
        for position in bytes.indices where bytes[position] <= UInt8(ascii: "\\") {
            let escape: UInt8
            switch bytes[position] {
            case UInt8(ascii: "\\"): escape = UInt8(ascii: "\\")
            case UInt8(ascii: "\n"): escape = UInt8(ascii: "n")
            case UInt8(ascii: "\r"): escape = UInt8(ascii: "r")
            case UInt8(ascii: "\t"): escape = UInt8(ascii: "t")
            case 0: throw PostgreSQLText.nullCharacter
            default: continue
            }
            part.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<position]))
            part.append(UInt8(ascii: "\\"))
            part.append(escape)
            copied = position + 1
        }
        part.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }
}

extension CopyText: Equatable {
    static func == (left: CopyText, right: CopyText) -> Bool { left === right }
}
