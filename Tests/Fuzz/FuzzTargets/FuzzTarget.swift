/// Code that reads untrusted bytes, under the name that `make fuzz` and the corpus folders give it.
///
/// A target traps if what it calls breaks a promise: input must be read or refused with an error, and what was read must
/// come back the same. libFuzzer finds traps, hangs and hoards of memory by itself.
public struct FuzzTarget: Sendable {
    /// The folder of its inputs in `Tests/Fuzz/Corpus` and `Tests/Fuzz/FailCases`.
    public let name: String
    /// Tries one input.
    public let run: @Sendable (_ input: [UInt8]) -> Void

    /// Every target.
    public static let all: [FuzzTarget] = [
        FuzzTarget(name: "wire", run: fuzzWire),
        FuzzTarget(name: "json", run: fuzzJSON),
        FuzzTarget(name: "proto", run: fuzzProto),
        FuzzTarget(name: "descriptor", run: fuzzDescriptor),
        FuzzTarget(name: "connection", run: fuzzConnection),
    ]

    /// The target with a name.
    public static func named(_ name: String) -> FuzzTarget? {
        all.first { $0.name == name }
    }
}

/// Traps if `body` throws what it must not, and says so.
func expectSuccess<Result>(_ what: StaticString, _ body: () throws -> Result) -> Result {
    do {
        return try body()
    } catch {
        preconditionFailure("\(what): \(error)")
    }
}
