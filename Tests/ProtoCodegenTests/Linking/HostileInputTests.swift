import Testing

@testable import ProtoCodegen

/// Damaged files: whatever comes of them, it is an answer and not a trap.
@Suite struct HostileInputTests {
    /// The same numbers in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let words = [
        "{", "}", ";", "=", "0", "-1", "9223372036854775807", "18446744073709551615", "max", "to",
        "reserved", "message", "oneof", "map<", "group", "\"", "/*", "optional", "1e999", "[", "]",
        "extend", ".", "import \"shapes.proto\";", "536870911", "2147483648", "stream",
    ]

    @Test("damaged files are linked or refused", arguments: LinkingSamples.all.keys.sorted())
    func linksDamaged(name: String) throws {
        var generator = Generator()
        let original = Array(try #require(LinkingSamples.all[name]).utf8)
        for _ in 0..<300 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let start = Int.random(in: 0..<bytes.count, using: &generator)
                let end = min(bytes.count, start + Int.random(in: 0...12, using: &generator))
                let word = try #require(Self.words.randomElement(using: &generator))
                bytes.replaceSubrange(start..<end, with: Array(" \(word) ".utf8))
            }
            let damaged = bytes
            do {
                _ = try ProtoLinker.link([name]) { file in
                    file == name ? damaged : LinkingSamples.all[file].map { Array($0.utf8) }
                }
            } catch let error as ProtoDiagnostics {
                #expect(!error.description.isEmpty)
            }
            let file = ProtoParser.parseReporting(ProtoSource(name: name, bytes: damaged)).file
            let models = [try TranslationSamples.proto(TranslationSamples.post)]
            _ = ModelProtoMerger.merge(models, into: file, isForced: true)
        }
    }

    @Test("a message whose numbers are used up is refused")
    func refusesExhaustion() throws {
        let source = ProtoSource(
            name: "a.proto",
            text: "syntax = \"proto3\"; message Post { int64 id = 9223372036854775807; }")
        let outcome = ModelProtoMerger.merge(
            [try TranslationSamples.proto(TranslationSamples.post)],
            into: try ProtoParser.parse(source))
        #expect(
            outcome.conflicts.map(\.description)
                == ["message `Post` has no free field number left"])
    }
}
