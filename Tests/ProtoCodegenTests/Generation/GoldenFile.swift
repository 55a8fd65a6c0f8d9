import Foundation
import Testing

/// The checkout that the tests were compiled from.
let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

/// Compares `text` with a committed file.
///
/// With `UPDATE_GOLDEN=1` a different file is rewritten, and the test fails all the same, so that a recording cannot
/// pass for a check.
func expectGolden(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = checkout.appending(path: path)
    let golden = try? String(contentsOf: file, encoding: .utf8)
    guard golden != text else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try Data(text.utf8).write(to: file, options: .atomic)
        Issue.record("\(path) was rewritten", sourceLocation: sourceLocation)
    } else {
        let expected = (golden ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(expected, actual).enumerated().first { $0.element.0 != $0.element.1 }
        Issue.record(
            """
            \(path) differs from what is generated, first at line \
            \((line?.offset ?? min(expected.count, actual.count)) + 1)
            committed: \(line.map { String($0.element.0) } ?? "(end)")
            generated: \(line.map { String($0.element.1) } ?? "(end)")
            """, sourceLocation: sourceLocation)
    }
}

/// The bytes of a committed file.
func goldenBytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: checkout.appending(path: path)))
}
