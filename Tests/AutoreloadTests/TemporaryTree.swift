import Foundation
import Testing

/// A folder with files for one test.
struct TemporaryTree {
    let root: String

    /// Makes the file and the folders above it.
    func write(_ path: String, _ text: String = "x") {
        let full = "\(root)/\(path)"
        let directory = URL(filePath: full).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        #expect(FileManager.default.createFile(atPath: full, contents: Data(text.utf8)))
    }

    /// Saves as many editors do: writes a temporary file and renames it over the old one.
    func saveByRename(_ path: String, _ text: String) throws {
        write("\(path)~", text)
        #expect(rename("\(root)/\(path)~", "\(root)/\(path)") == 0)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: "\(root)/\(path)")
    }
}

func withTemporaryTree<Result>(_ body: (TemporaryTree) throws -> Result) throws -> Result {
    let tree = try makeTree()
    defer { try? FileManager.default.removeItem(atPath: tree.root) }
    return try body(tree)
}

func withTemporaryTree<Result>(_ body: (TemporaryTree) async throws -> Result) async throws
    -> Result
{
    let tree = try makeTree()
    defer { try? FileManager.default.removeItem(atPath: tree.root) }
    return try await body(tree)
}

private func makeTree() throws -> TemporaryTree {
    let root = FileManager.default.temporaryDirectory.appending(
        path: "autoreload-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    return TemporaryTree(root: root.path())
}
