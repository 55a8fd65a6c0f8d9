/// How a dialect looks for a text in a value: what stands before the value, between it and the bound text,
/// and after that.
public struct TextMatch: Sendable, Hashable {
    var before = ""
    var between: String
    /// The text to bind, with what has a meaning in patterns escaped.
    var text: String
    var after = ""

    /// `text` as a pattern for `place`: characters of `special` in it are written as `escape` makes them, and
    /// `wildcard` stands where anything may.
    static func pattern(
        _ text: String, _ place: TextLookup.Place, wildcard: Character, special: Set<Character>,
        escape: (Character) -> String
    ) -> String {
        var pattern = ""
        if place == .anywhere || place == .end { pattern.append(wildcard) }
        for character in text {
            if special.contains(character) {
                pattern += escape(character)
            } else {
                pattern.append(character)
            }
        }
        if place == .anywhere || place == .start { pattern.append(wildcard) }
        return pattern
    }
}
