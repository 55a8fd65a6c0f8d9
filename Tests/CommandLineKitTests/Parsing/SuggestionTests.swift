internal import Testing

@testable internal import CommandLineKit

@Suite struct SuggestionTests {
    @Test(
        "edits count insertions, removals, replacements and swaps",
        arguments: [
            ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("migrat", "migrate", 1),
            ("mgirate", "migrate", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
        ]
    )
    func distance(_ left: String, _ right: String, _ expected: Int) {
        #expect(editDistance(left, right) == expected)
        #expect(editDistance(right, left) == expected)
    }

    private static let commands = [
        "check", "grpcrunserver", "makemigrations", "migrate", "showmigrations", "startapp", "test",
    ]

    @Test(
        "the nearest name is suggested if it is near",
        arguments: [
            ("migrat", "migrate"), ("Migrate", "migrate"), ("chekc", "check"),
            ("start", "startapp"),
            ("runserver", "grpcrunserver"), ("makemigration", "makemigrations"), ("tset", "test"),
            ("xyz", nil), ("", nil), ("ru", nil), ("server_of_names", nil),
        ] as [(String, String?)]
    )
    func nearest(_ word: String, _ expected: String?) {
        #expect(Suggestion.nearest(to: word, among: Self.commands) == expected)
    }

    @Test("of equally near names the first wins")
    func first() {
        #expect(Suggestion.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
        #expect(Suggestion.nearest(to: "cat", among: []) == nil)
    }
}
