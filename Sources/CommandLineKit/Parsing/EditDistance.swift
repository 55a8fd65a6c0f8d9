/// Names that a misspelt word may have been meant to be.
package enum Suggestion {
    /// The name nearest to `word`, if it is near enough to be worth showing.
    ///
    /// Near is one edit for up to four letters and a third of the letters beyond that, or a name
    /// that begins with the word. Of equally near names the first in the list wins. Case is ignored.
    package static func nearest(to word: String, among names: [String]) -> String? {
        let typed = word.lowercased()
        let limit = max(1, typed.count / 3)
        var best: (name: String, distance: Int)?
        for name in names {
            let candidate = name.lowercased()
            let isBeginning = typed.count >= 3 && candidate.hasPrefix(typed)
            let distance = isBeginning ? 1 : editDistance(typed, candidate)
            if distance <= limit && distance < best?.distance ?? .max {
                best = (name, distance)
            }
        }
        return best?.name
    }
}

/// Insertions, removals, replacements and swaps of neighbours that turn one word into the other.
///
/// The optimal string alignment distance; O(n·m) time, three rows of memory.
func editDistance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    guard !left.isEmpty else { return right.count }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
        var current = [row + 1]
        current.reserveCapacity(right.count + 1)
        for (column, other) in right.enumerated() {
            var distance = min(
                previous[column] + (letter == other ? 0 : 1),
                previous[column + 1] + 1,
                current[column] + 1
            )
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                distance = min(distance, beforePrevious[column - 1] + 1)
            }
            current.append(distance)
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
}
