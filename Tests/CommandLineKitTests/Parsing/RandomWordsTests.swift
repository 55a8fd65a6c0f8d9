internal import Testing

@testable internal import CommandLineKit

@Suite struct RandomWordsTests {
    /// A fixed sequence, so that a failure can be repeated.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        // SplitMix64; source: <https://prng.di.unimi.it/splitmix64.c>
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var bits = state
            bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
            bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
            return bits ^ (bits >> 31)
        }
    }

    private static let words = [
        "greet", "export", "help", "version", "completion", "__complete", "outer", "--", "-", "",
        "=", "--=", "-=x", "---", "--title", "--title=", "-t", "-hd", "-n", "-5", "1e3",
        "--count=x",
        "--no-reflection", "--reflection=1", "--verbosity", "-v", "3", "--settings", "-h", "--help",
        "--version", "--format=json", "--fromat", "bash", "Ann", "\u{0}", "\n", "🙂", "e\u{301}",
        "--no-color", "--traceback", "--skip-checks=", "--commands",
    ]

    @Test("no words are too strange to be answered", arguments: 0..<20)
    func survives(_ seed: UInt64) async {
        var generator = Generator(state: seed)
        for _ in 0..<200 {
            let count = Int.random(in: 0...6, using: &generator)
            let line = (0..<count).compactMap { _ in Self.words.randomElement(using: &generator) }
            let program = Program()
            let code = await program.utility.run(arguments: line)
            #expect((0...2).contains(code.rawValue), "\(line)")
            #expect(code == .success || !program.console.error.isEmpty, "\(line)")
        }
    }
}
