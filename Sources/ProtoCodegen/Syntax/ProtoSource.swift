/// The text of one `.proto` file, and where its lines begin.
///
/// Syntax nodes hold byte offsets into `bytes`; lines and columns are computed from them when a
/// person has to read them.
package struct ProtoSource: Sendable, Hashable {
    /// The file as imports name it: `google/protobuf/empty.proto`.
    package let name: String
    package let bytes: [UInt8]
    private let lineStarts: [Int]
    /// Columns of the bytes at each multiple of `columnStride`, and Unicode scalars before them in
    /// their lines, so that a place in a file of one long line is found without counting from its
    /// start.
    private let columns: [Int]
    private let scalarCounts: [Int]
    private static let columnStride = 1_024

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var starts = [0]
        var columns: [Int] = []
        var scalarCounts: [Int] = []
        var column = 0
        var scalars = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.columnStride == 0 {
                columns.append(column)
                scalarCounts.append(scalars)
            }
            column = Self.column(behind: byte, at: column)
            if Self.beginsScalar(byte) { scalars += 1 }
            guard byte == UInt8(ascii: "\n") else { continue }
            starts.append(offset + 1)
            column = 0
            scalars = 0
        }
        lineStarts = starts
        self.columns = columns
        self.scalarCounts = scalarCounts
    }

    private static func column(behind byte: UInt8, at column: Int) -> Int {
        byte == UInt8(ascii: "\t") ? (column / 8 + 1) * 8 : column + 1
    }

    package init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// What the first line ends in: `\r\n`, or `\n`.
    package var newline: String {
        let end = lineRange(0).upperBound
        return end < bytes.count && bytes[end] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }

    /// The text between two byte offsets; invalid UTF-8 is replaced by U+FFFD.
    package func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Zero-based line of a byte offset.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Zero-based column of a byte offset, a tab going to the next multiple of 8, as protoc counts
    /// in `SourceCodeInfo`.
    package func column(at offset: Int) -> Int {
        let offset = min(offset, bytes.count)
        let (start, column) = nearestCount(before: offset, in: columns)
        return bytes[start..<offset].reduce(column) { Self.column(behind: $1, at: $0) }
    }

    /// Unicode scalars between the start of the line and a byte offset.
    package func scalarCount(before offset: Int) -> Int {
        let offset = min(offset, bytes.count)
        let (start, count) = nearestCount(before: offset, in: scalarCounts)
        return bytes[start..<offset].reduce(count) { $0 + (Self.beginsScalar($1) ? 1 : 0) }
    }

    /// Where counting can begin for an offset, and with what.
    private func nearestCount(
        before offset: Int, in counts: [Int]
    ) -> (start: Int, count: Int) {
        let start = lineStarts[line(at: offset)]
        let index = offset / Self.columnStride
        guard index < counts.count, index * Self.columnStride > start else { return (start, 0) }
        return (index * Self.columnStride, counts[index])
    }

    /// False for the second byte of a scalar in UTF-8 and those that follow it.
    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }

    /// Byte offset of the first byte of a zero-based line.
    package func lineStart(_ line: Int) -> Int { lineStarts[line] }

    /// The bytes of a zero-based line without its line end.
    package func lineRange(_ line: Int) -> Range<Int> {
        let start = lineStarts[line]
        var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }
}
