internal import Testing

@testable internal import CommandLineKit

@Suite struct TextLayoutTests {
    @Test("lines break at spaces, and a word too long stands alone")
    func wraps() {
        #expect(TextLayout.wrapped("one two three", width: 7) == ["one two", "three"])
        #expect(TextLayout.wrapped("one two", width: 6) == ["one", "two"])
        #expect(
            TextLayout.wrapped("a incomprehensibilities b", width: 5) == [
                "a", "incomprehensibilities", "b",
            ])
        #expect(TextLayout.wrapped("", width: 5) == [""])
    }

    @Test("line ends and indentation stay")
    func paragraphs() {
        #expect(
            TextLayout.wrapped("one\n\n  two three four", width: 12)
                == ["one", "", "  two three", "  four"])
    }

    @Test("a wide cell has a line of its own")
    func table() {
        let rows = [("--a", "First"), ("--a-very-long-name", "Second"), ("--b", "")]
        #expect(
            TextLayout.table(rows, column: 8)
                == ["  --a   First", "  --a-very-long-name", "        Second", "  --b"])
        #expect(TextLayout.column(for: ["12345", "123"]) == 9)
        #expect(TextLayout.column(for: [String(repeating: "x", count: 25)]) == 4)
    }
}
