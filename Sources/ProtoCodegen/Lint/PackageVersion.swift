/// The version at the end of a package's name: `v1`, `v1beta2`, `v1p1alpha1`, `v1test`.
struct PackageVersion: Equatable {
    /// No `alpha`, `beta` or `test`.
    var isStable: Bool

    /// nil when the last part of the name is no version.
    init?(package: String) {
        let parts = package.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let last = parts.last, last.first == "v" else { return nil }
        var rest = last.dropFirst()
        guard Self.takeNumber(&rest) else { return nil }
        isStable = rest.isEmpty
        if isStable { return }
        if rest.hasPrefix("test") { return }
        if rest.first == "p" {
            rest.removeFirst()
            guard Self.takeNumber(&rest) else { return nil }
        }
        guard let stage = ["alpha", "beta"].first(where: rest.hasPrefix) else { return nil }
        rest = rest.dropFirst(stage.count)
        // `v1alpha` needs no number; one that is there is at least 1 and ends the name.
        guard rest.isEmpty || (Self.takeNumber(&rest) && rest.isEmpty) else { return nil }
    }

    private static func takeNumber(_ text: inout Substring) -> Bool {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard let first = digits.first, first != "0" else { return false }
        text = text.dropFirst(digits.count)
        return true
    }
}
