public import Foundation

/// Runs `body` with a fresh folder, and removes the folder afterwards.
public func withTemporaryDirectory<Result>(
    _ body: (URL) async throws -> Result
) async throws -> Result {
    let directory = FileManager.default.temporaryDirectory
        .appending(path: "managekit-tests-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { remove(directory) }
    return try await body(directory.resolvingSymlinksInPath())
}

/// Tries again where a file goes away by itself meanwhile, as those of a database that closes do.
private func remove(_ directory: URL) {
    for _ in 0..<100 {
        try? FileManager.default.removeItem(at: directory)
        guard FileManager.default.fileExists(atPath: directory.path) else { return }
        usleep(10_000)
    }
}
