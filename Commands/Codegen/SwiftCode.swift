/// The text of a Swift file, looked at without its comments and strings.
///
/// Enough to tell what a file declares and where a block ends; no parser.
struct SwiftCode {
    let text: String
    /// The same number of bytes as `text`, blanks standing for comments and string literals.
    private let code: [UInt8]

    init(_ text: String) {
        self.text = text
        code = Self.blanked(Array(text.utf8))
    }

    /// Whether there is anything but comments and imports.
    var isEmpty: Bool {
        let words = self.words
        var index = 0
        while index < words.count {
            switch words[index] {
            case "import": index += 2
            case "public", "package", "internal", "private", "fileprivate":
                guard index + 1 < words.count, words[index + 1] == "import" else { return false }
                index += 1
            default: return false
            }
        }
        return true
    }

    /// Modules that the file imports.
    var imports: Set<String> {
        let words = self.words
        return Set(zip(words, words.dropFirst()).filter { $0.0 == "import" }.map(\.1))
    }

    /// Whether the file declares a type with this name.
    func declaresType(_ name: String) -> Bool {
        let words = self.words
        return zip(words, words.dropFirst()).contains {
            Self.typeKeywords.contains($0.0) && $0.1 == name
        }
    }

    /// The first type that the code declares.
    var firstType: String? {
        let words = self.words
        return zip(words, words.dropFirst()).first { Self.typeKeywords.contains($0.0) }?.1
    }

    private static let typeKeywords: Set = ["struct", "class", "enum", "actor", "typealias"]

    /// The imports that a text begins with, and what follows them.
    static func splittingImports(_ text: String) -> (modules: [String], rest: String) {
        var modules: [String] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.first {
            let words = line.split(separator: " ")
            if words.count == 2, words[0] == "import" {
                modules.append(String(words[1]))
            } else if !words.isEmpty {
                break
            }
            lines.removeFirst()
        }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return (modules, lines.joined(separator: "\n") + "\n")
    }

    /// The structs, not private ones, that name a protocol between their name and their block.
    func structs(conformingTo protocolName: String) -> [String] {
        let starts = wordStarts
        return zip(starts, starts.dropFirst()).enumerated().compactMap { index, pair in
            guard word(at: pair.0) == "struct",
                let open = code[pair.1...].firstIndex(of: UInt8(ascii: "{")),
                index == 0 || !["private", "fileprivate"].contains(word(at: starts[index - 1])),
                starts[(index + 2)...].prefix(while: { $0 < open })
                    .contains(where: { word(at: $0) == protocolName })
            else { return nil }
            return word(at: pair.1)
        }
    }

    /// Whether the file declares `static let NAME` or `static var NAME`.
    func declaresStaticProperty(_ name: String) -> Bool {
        let words = self.words
        return words.indices.dropLast(2).contains { index in
            words[index] == "static" && ["let", "var"].contains(words[index + 1])
                && words[index + 2] == name
        }
    }

    /// Whether the code names `name`.
    func mentions(_ name: String) -> Bool { words.contains(name) }

    /// Byte offset of the brace that closes the block after `name`: that of `BasicHandler { ... }`.
    func closingBrace(ofBlockAfter name: String) -> Int? {
        offset(ofWord: name).flatMap(closingBrace)
    }

    private func closingBrace(after start: Int) -> Int? {
        var depth = 0
        for index in code.indices[start...] {
            if code[index] == UInt8(ascii: "{") { depth += 1 }
            if code[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// Byte offsets of the lines on which a type is declared, from its keyword's to that of its closing brace.
    func lines(ofType name: String) -> Range<Int>? {
        let starts = wordStarts
        let keyword = zip(starts, starts.dropFirst()).first {
            Self.typeKeywords.contains(word(at: $0.0)) && word(at: $0.1) == name
        }?.0
        guard let keyword, let close = closingBrace(after: keyword) else { return nil }
        let newline = UInt8(ascii: "\n")
        let start = code[..<keyword].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = code[close...].firstIndex(of: newline).map { $0 + 1 } ?? code.count
        return start..<end
    }

    /// Whether the block after `name` has no code in it.
    func hasEmptyBlock(after name: String) -> Bool {
        guard let end = closingBrace(ofBlockAfter: name), let start = offset(ofWord: name),
            let open = code[start...].firstIndex(of: UInt8(ascii: "{"))
        else { return false }
        return code[(open + 1)..<end].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// Byte offset behind the last import's line; 0 without imports.
    var endOfImports: Int {
        var end = 0
        for start in wordStarts where word(at: start) == "import" {
            end = code[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? code.count
        }
        return end
    }

    // MARK: - Words

    private var words: [String] { wordStarts.map(word) }

    private var wordStarts: [Int] {
        code.indices.filter { Self.isWord(code[$0]) && ($0 == 0 || !Self.isWord(code[$0 - 1])) }
    }

    private func word(at start: Int) -> String {
        String(decoding: code[start...].prefix(while: Self.isWord), as: UTF8.self)
    }

    private func offset(ofWord name: String) -> Int? { wordStarts.first { word(at: $0) == name } }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default: false
        }
    }

    // MARK: - Comments and strings

    private static func blanked(_ bytes: [UInt8]) -> [UInt8] {
        var output = bytes
        var index = 0
        func has(_ text: StaticString, at index: Int) -> Bool {
            text.withUTF8Buffer { bytes[index...].starts(with: $0) }
        }
        func blank(to end: Int) {
            for position in index..<min(end, bytes.count)
            where bytes[position] != UInt8(ascii: "\n") {
                output[position] = UInt8(ascii: " ")
            }
            index = min(end, bytes.count)
        }
        while index < bytes.count {
            if has("//", at: index) {
                blank(to: bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
            } else if has("/*", at: index) {
                blank(to: endOfBlockComment(bytes, from: index))
            } else if bytes[index] == UInt8(ascii: "\"") {
                blank(to: endOfString(bytes, from: index))
            } else {
                index += 1
            }
        }
        return output
    }

    /// Block comments nest in Swift.
    private static func endOfBlockComment(_ bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        var index = start
        while index + 1 < bytes.count {
            switch (bytes[index], bytes[index + 1]) {
            case (UInt8(ascii: "/"), UInt8(ascii: "*")): (depth, index) = (depth + 1, index + 2)
            case (UInt8(ascii: "*"), UInt8(ascii: "/")): (depth, index) = (depth - 1, index + 2)
            default: index += 1
            }
            if depth == 0 { return index }
        }
        return bytes.count
    }

    private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
        let quote = UInt8(ascii: "\"")
        let isLong = bytes[start...].starts(with: [quote, quote, quote])
        var index = start + (isLong ? 3 : 1)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
            } else if bytes[index] == quote {
                if !isLong { return index + 1 }
                if bytes[index...].starts(with: [quote, quote, quote]) { return index + 3 }
                index += 1
            } else if bytes[index] == UInt8(ascii: "\n"), !isLong {
                return index
            } else {
                index += 1
            }
        }
        return bytes.count
    }
}
