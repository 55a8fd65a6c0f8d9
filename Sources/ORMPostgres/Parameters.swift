internal import CPostgreSQL
internal import ORM

/// Bound values in the forms that libpq sends: bytes in binary, everything else as text, whose type the
/// server infers from where it stands.
struct Parameters {
    private var storage: [UInt8] = []
    /// Where each value lies in ``storage``; nil for NULL.
    private var ranges: [Range<Int>?] = []
    private var formats: [Int32] = []

    init(_ values: [DatabaseValue]) throws {
        for value in values {
            let start = storage.count
            switch value {
            case .null:
                ranges.append(nil)
                formats.append(0)
                continue
            case .blob(let bytes): storage += bytes
            default: try Self.append(textOf: value, to: &storage)
            }
            if case .blob = value { formats.append(1) } else { formats.append(0) }
            ranges.append(start..<storage.count)
            storage.append(0)
        }
    }

    /// Appends a value in the form that PostgreSQL reads as text.
    ///
    /// - Throws: ``DatabaseError`` for a text that PostgreSQL does not store.
    static func append(textOf value: DatabaseValue, to storage: inout [UInt8]) throws {
        switch value {
        case .null: break
        case .bool(let value): storage.append(UInt8(ascii: value ? "t" : "f"))
        case .integer(let value): storage += "\(value)".utf8
        case .real(let value): storage += "\(value)".utf8
        case .text(let text):
            guard !text.utf8.contains(0) else {
                throw DatabaseError(
                    .other, message: "PostgreSQL stores no text with a NUL character in it")
            }
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

    /// Calls `body` with the count, pointers, lengths and formats that PQsendQueryPrepared takes.
    func withPointers<Result>(
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> Result
    ) -> Result {
        storage.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = ranges.map { range in range.flatMap { base?.advanced(by: $0.lowerBound) }
            }
            let lengths = ranges.map { Int32($0?.count ?? 0) }
            return body(Int32(ranges.count), pointers, lengths, formats)
        }
    }
}
