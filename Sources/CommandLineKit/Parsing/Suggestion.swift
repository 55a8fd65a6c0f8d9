/// Names that a misspelt word may have been meant to be.
package enum Suggestion {
    /// The name nearest to `word`, if it is near enough to be worth showing.
    ///
    /// Near is one edit for up to five letters and one more for each three letters from six on; or a
    /// name that begins with the word, or holds one of at least four letters. Of equally near names
    /// the first in the list wins. Case is ignored.
    package static func nearest(to word: String, among names: [String]) -> String? {
        let typed = word.lowercased()
        guard typed.count > 1 else { return nil }
        let limit = max(1, typed.count / 3)
        var best: (name: String, distance: Int)?
        for name in names {
            let distance = distance(typed, name.lowercased(), limit)
            if distance <= limit && distance < best?.distance ?? .max {
                best = (name, distance)
            }
        }
        return best?.name
    }

    /// The same as an error's hint: "did you mean `migrate`?".
    package static func hint(for word: String, among names: [String]) -> String? {
        nearest(to: word, among: names).map { "did you mean `\($0)`?" }
    }

    /// Edits, or less for a name that has the whole word in it.
    private static func distance(_ typed: String, _ name: String, _ limit: Int) -> Int {
        let edits = editDistance(typed, name)
        if typed.count >= 3, name.hasPrefix(typed) { return min(edits, 1) }
        if typed.count >= 4, name.contains(typed) { return min(edits, limit) }
        return edits
    }
}
