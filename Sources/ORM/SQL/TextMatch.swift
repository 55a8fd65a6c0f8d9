/// How a dialect looks for a text in a value: what stands before the value, between it and the bound text,
/// and after that.
public struct TextMatch: Sendable, Hashable {
    var before = ""
    var between: String
    /// The text to bind, with what has a meaning in patterns escaped.
    var text: String
    var after = ""

    /// `text` as a pattern for `place`: scalars of `special` in it are written as `escape` makes them, and `wildcard`
    /// stands where anything may. Databases read patterns scalar by scalar: in `*` with a combining mark behind it,
    /// one character to Swift, they see a wildcard.
    static func pattern(
        _ text: String, _ place: TextLookup.Place, wildcard: Unicode.Scalar,
        special: Set<Unicode.Scalar>, escape: (Unicode.Scalar) -> String
    ) -> String {
        var pattern = String.UnicodeScalarView()
        if place == .anywhere || place == .end { pattern.append(wildcard) }
        for scalar in text.unicodeScalars {
            if special.contains(scalar) {
                pattern.append(contentsOf: escape(scalar).unicodeScalars)
            } else {
                pattern.append(scalar)
            }
        }
        if place == .anywhere || place == .start { pattern.append(wildcard) }
        return String(pattern)
    }
}
