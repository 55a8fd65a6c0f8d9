import Foundation
import FuzzTargets
import Testing

/// Every input of the corpus, and every one that once broke a fuzz target, runs through it again.
@Suite struct FuzzReplayTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fuzz").standardizedFileURL

    private func inputs(of target: FuzzTarget, in kind: String) throws -> [[UInt8]] {
        let folder = Self.folder.appending(path: "\(kind)/\(target.name)")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
            .map { [UInt8](try Data(contentsOf: $0)) }
    }

    @Test("inputs that broke a target no longer do", arguments: FuzzTarget.all.map(\.name))
    func failCases(_ name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        for input in try inputs(of: target, in: "FailCases") { target.run(input) }
    }

    @Test("the corpus runs through", arguments: FuzzTarget.all.map(\.name))
    func corpus(_ name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        let inputs = try inputs(of: target, in: "Corpus")
        #expect(!inputs.isEmpty)
        for input in inputs { target.run(input) }
    }
}
