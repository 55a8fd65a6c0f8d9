internal import CPostgreSQL
internal import ORM

/// Bound values in the forms that libpq sends: bytes in binary, everything else as text, whose type the
/// server infers from where it stands.
struct Parameters {
    /// Source: <https://www.postgresql.org/docs/current/protocol-message-formats.html>, Bind
    private static let maximumCount = 65_535

    private var storage: [UInt8] = []
    /// Where each value lies in ``storage``; nil for NULL.
    private var ranges: [Range<Int>?] = []
    private var formats: [Int32] = []

    /// - Throws: ``DatabaseError`` for more values than the protocol counts, and a text that PostgreSQL does not store.
    init(_ values: [DatabaseValue]) throws {
        guard values.count <= Self.maximumCount else {
            throw DatabaseError(
                .other,
                message:
                    "PostgreSQL takes at most \(Self.maximumCount) values with a statement, not"
                    + " \(values.count); ask in parts, or with a subquery")
        }
        for value in values {
            let start = storage.count
            switch value {
            case .null:
                ranges.append(nil)
                formats.append(0)
                continue
            case .blob(let bytes): storage += bytes
            default: try PostgreSQLText.append(value, to: &storage)
            }
            if case .blob = value { formats.append(1) } else { formats.append(0) }
            ranges.append(start..<storage.count)
            storage.append(0)
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
