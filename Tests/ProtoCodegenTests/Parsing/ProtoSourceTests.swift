import Testing

@testable import ProtoCodegen

@Suite struct ProtoSourceTests {
    @Test("places in long lines are those that counting from the start of the line gives")
    func countsScalars() {
        let text = "é\t" + String(repeating: "a→😀\t", count: 900) + "\nb→" + "\r\n"
        let source = ProtoSource(name: "a.proto", text: text)
        for offset in stride(from: 0, through: source.bytes.count, by: 7) {
            let start = source.lineStart(source.line(at: offset))
            let before = source.bytes[start..<offset]
            #expect(source.scalarCount(before: offset) == before.count { $0 & 0xC0 != 0x80 })
            var column = 0
            for byte in before { column = byte == 9 ? (column / 8 + 1) * 8 : column + 1 }
            #expect(source.column(at: offset) == column)
        }
    }

    @Test(
        "the end of the first line is that of the file's lines",
        arguments: [("a\r\nb\n", "\r\n"), ("a\nb\r\n", "\n"), ("", "\n"), ("a", "\n")])
    func findsNewline(text: String, newline: String) {
        #expect(ProtoSource(name: "a.proto", text: text).newline == newline)
    }
}
