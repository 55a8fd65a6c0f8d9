/// The text of one `.proto` file, and where its lines begin.
///
/// Syntax nodes hold byte offsets into `bytes`; lines and columns are computed from them when a
/// person has to read them.
package struct ProtoSource: Sendable, Hashable {
    /// The file as imports name it: `google/protobuf/empty.proto`.
    package let name: String
    package let bytes: [UInt8]
    private let lineStarts: [Int]
    /// Columns of the bytes at each multiple of `columnStride`, so that a column in a file of one
    /// long line is found without counting from its start.
    private let columns: [Int]
    private static let columnStride = 1_024

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var starts = [0]
        var columns: [Int] = []
        var column = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.columnStride == 0 { columns.append(column) }
            column = Self.column(behind: byte, at: column)
            guard byte == UInt8(ascii: "\n") else { continue }
            starts.append(offset + 1)
            column = 0
        }
        lineStarts = starts
        self.columns = columns
    }

    private static func column(behind byte: UInt8, at column: Int) -> Int {
        byte == UInt8(ascii: "\t") ? (column / 8 + 1) * 8 : column + 1
    }

    package init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
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
        var start = lineStarts[line(at: offset)]
        var column = 0
        let index = offset / Self.columnStride
        if index < columns.count, index * Self.columnStride > start {
            start = index * Self.columnStride
            column = columns[index]
        }
        for byte in bytes[start..<offset] { column = Self.column(behind: byte, at: column) }
        return column
    }

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
