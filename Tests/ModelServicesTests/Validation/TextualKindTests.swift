import FoundationEssentials
import ORM
import Protobuf
import Testing

@testable import ModelServices

/// Decimals, dates, times, UUIDs, addresses and the texts with rules of their own: from a request's text to the column,
/// and back.
@Suite struct TextualKindTests {
    private func outcome(
        _ kind: FieldKind, _ text: String, isBlank: Bool = false
    ) -> Result<DatabaseValue, ValueViolation> {
        let field = FieldDescription(name: "a", column: "a", kind: kind, isBlank: isBlank)
        return Result { () throws(ValueViolation) in
            try FieldValidator(field).validate(.text(text))
        }
    }

    private static let accepted: [(FieldKind, String, DatabaseValue)] = [
        (.decimal(maxDigits: 5, decimalPlaces: 2), "123.45", .decimal(text: "123.45")),
        (.decimal(maxDigits: 5, decimalPlaces: 2), "1e2", .decimal(100)),
        (.date(), "2024-02-29", .date(19_782)),
        (.time(), "08:30", .time(30_600_000_000)),
        (
            .uuid, "{00112233445566778899AABBCCDDEEFF}",
            .uuid(text: "00112233445566778899aabbccddeeff")
        ),
        (.genericIPAddress(), "192.0.2.1", .text("192.0.2.1")),
        (.email(), "a@b.example", .text("a@b.example")),
        (.url(), "http://b.example", .text("http://b.example")),
        (.slug(allowUnicode: true), "ä-1", .text("ä-1")),
    ]

    @Test("text that stands for a value is taken", arguments: accepted)
    func accepts(kind: FieldKind, text: String, value: DatabaseValue) {
        #expect(outcome(kind, text) == .success(value))
    }

    private static let refused: [(FieldKind, String, String, String)] = [
        (.decimal(maxDigits: 5, decimalPlaces: 2), "x", "A valid number is required.", "invalid"),
        (
            .decimal(maxDigits: 5, decimalPlaces: 2), "123456",
            "Ensure that there are no more than 5 digits in total.", "max_digits"
        ),
        (
            .decimal(maxDigits: 5, decimalPlaces: 2), "1.234",
            "Ensure that there are no more than 2 decimal places.", "max_decimal_places"
        ),
        (
            .decimal(maxDigits: 5, decimalPlaces: 2), "1234",
            "Ensure that there are no more than 3 digits before the decimal point.",
            "max_whole_digits"
        ),
        (
            .date(), "2023-02-29",
            "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.", "invalid"
        ),
        (
            .time(), "24:00",
            "Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]].",
            "invalid"
        ),
        (.uuid, "0", "Must be a valid UUID.", "invalid"),
        (
            .genericIPAddress(), "1.2.3", "Enter a valid IPv4 or IPv6 address.", "invalid"
        ),
        (.genericIPAddress(protocol: .ipv4), "::1", "Enter a valid IPv4 address.", "invalid"),
        (.email(), "a@b", "Enter a valid email address.", "invalid"),
        (.url(), "b.example", "Enter a valid URL.", "invalid"),
        (
            .slug(), "ä",
            "Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens.",
            "invalid"
        ),
        (
            .slug(maxLength: 2), "abc", "Ensure this field has no more than 2 characters.",
            "max_length"
        ),
        (.email(), "", "This field may not be blank.", "blank"),
        (
            .filePath(FilePathRule(path: "/nowhere")), "/nowhere/a",
            "\"/nowhere/a\" is not a valid path choice.", "invalid_choice"
        ),
    ]

    @Test(
        "text that stands for none is refused in Django REST framework's words", arguments: refused)
    func refuses(kind: FieldKind, text: String, message: String, code: String) {
        #expect(
            outcome(kind, text) == .failure(ValueViolation(description: message, code: code)))
    }

    @Test("an empty entry is admitted where the field may be blank, whatever its form")
    func blank() {
        for kind in [FieldKind.email(), .url(), .slug(), .filePath(FilePathRule(path: "/a"))] {
            #expect(outcome(kind, "", isBlank: true) == .success(.text("")))
        }
    }

    @Test(
        "a column is written as text, whatever type the database gives it",
        arguments: [
            (FieldKind.decimal(maxDigits: 8, decimalPlaces: 2), DatabaseValue.decimal(1.5), "1.50"),
            (.decimal(maxDigits: 8, decimalPlaces: 2), .real(1.5), "1.50"),
            (.decimal(maxDigits: 8, decimalPlaces: 2), .integer(-3), "-3.00"),
            (.date(), .date(19_782), "2024-02-29"), (.date(), .text("2024-02-29"), "2024-02-29"),
            (.time(), .time(1), "00:00:00.000001"), (.time(), .text("08:30:00"), "08:30:00"),
            (
                .uuid, .text("00112233445566778899aabbccddeeff"),
                "00112233-4455-6677-8899-aabbccddeeff"
            ),
            (
                .uuid, .uuid(text: "00112233445566778899aabbccddeeff"),
                "00112233-4455-6677-8899-aabbccddeeff"
            ),
            (.genericIPAddress(), .text("::1"), "::1"),
        ])
    func encodes(kind: FieldKind, value: DatabaseValue, text: String) throws {
        let descriptor = try #require(Blog_Post.messageDescriptor.field(named: "title"))
        let message = try #require(MessageField(descriptor))
        let encoder = ColumnEncoder(column: 0, kind: kind, message: message, choices: nil)
        var writer = WireWriter()
        try encoder.encode(RecordRow([value]), choices: [], to: &writer)
        #expect(try Blog_Post(serializedBytes: writer.bytes).title == text)
    }

    @Test("a folder offers its files, and those below it where it is told to")
    func files() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(
            atPath: "\(folder)/deep", withIntermediateDirectories: true)
        for name in ["a.txt", "b.md", "deep/c.txt"] {
            _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: nil)
        }
        func offered(_ rule: FilePathRule) -> [String] {
            ["a.txt", "b.md", "deep/c.txt", "deep", "deep/../a.txt", "missing"].filter {
                rule.offers("\(folder)/\($0)")
            }
        }
        #expect(offered(FilePathRule(path: folder)) == ["a.txt", "b.md"])
        #expect(offered(FilePathRule(path: folder + "/", match: "txt$")) == ["a.txt"])
        #expect(
            offered(FilePathRule(path: folder, recursive: true)) == ["a.txt", "b.md", "deep/c.txt"])
        #expect(
            offered(FilePathRule(path: folder, allowFiles: false, allowFolders: true)) == ["deep"])
    }
}
