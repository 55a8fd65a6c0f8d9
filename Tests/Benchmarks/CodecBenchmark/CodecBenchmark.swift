internal import Glibc
internal import Protobuf

// Usage: CodecBenchmark FILE ROUNDS: decodes and encodes the message in FILE, and prints the nanoseconds that each
// takes, the best of ROUNDS rounds. The peer beside it (peers/swift-protobuf) is the same but for the import.

/// Best time of one call, in nanoseconds.
func best(rounds: Int, _ body: () throws -> Int) rethrows -> Double {
    let calls = 20_000
    var best = Double.infinity
    var sum = 0
    for _ in 0..<rounds {
        let start = ContinuousClock.now
        for _ in 0..<calls { sum &+= try body() }
        let elapsed = ContinuousClock.now - start
        let (seconds, attoseconds) = elapsed.components
        best = min(best, Double(seconds) * 1e9 + Double(attoseconds) / 1e9)
    }
    // Keeps the results in use.
    if sum == 0 { print("nothing was measured") }
    return best / Double(calls)
}

func bytes(ofFile path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
}

@main
struct CodecBenchmark {
    static func main() throws {
        guard CommandLine.arguments.count == 3, let rounds = Int(CommandLine.arguments[2]),
            let input = bytes(ofFile: CommandLine.arguments[1])
        else {
            print("usage: CodecBenchmark FILE ROUNDS")
            exit(2)
        }
        let message = try Codec_Mixed(serializedBytes: input)
        let decode = try best(rounds: rounds) {
            Int(try Codec_Mixed(serializedBytes: input).count) &+ 2
        }
        let encode = try best(rounds: rounds) {
            let output: [UInt8] = try message.serializedBytes()
            return output.count
        }
        print("decode \(decode) encode \(encode)")
    }
}
