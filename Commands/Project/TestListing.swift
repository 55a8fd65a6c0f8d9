/// The tests of a package, as `swift test list` names them, and whether a filter leaves any.
struct TestListing: Equatable {
    /// `QuickstartTests.PostTests/saves()`.
    let tests: [String]

    /// - Parameter output: lines of `swift test list`, among them what the build says.
    init(output: [String]) {
        tests = output.filter { line in
            guard let point = line.firstIndex(of: "."), line[point...].contains("/") else {
                return false
            }
            return line[..<point].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        }
    }

    /// Whether one of the filters fits a test, or the path of a file, which is part of what filters are matched with.
    func hasMatch(_ filters: [Regex<AnyRegexOutput>], files: [String]) -> Bool {
        (tests + files).contains { name in filters.contains { name.contains($0) } }
    }
}
