/// A Swift name as Django and Protobuf spell it: `createdAt` -> `created_at`, `imageURL` -> `image_url`,
/// `HTTPStatus` -> `http_status`, `line1` -> `line1`.
package func snakeCase(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
        if letter.isUppercase, index > 0 {
            let afterWord = !letters[index - 1].isUppercase && letters[index - 1] != "_"
            let beforeWord = index + 1 < letters.count && letters[index + 1].isLowercase
            let insideName = letters[index - 1] != "_"
            if afterWord || (beforeWord && insideName) { result.append("_") }
        }
        result.append(contentsOf: letter.lowercased())
    }
    return result
}

/// A name of Django's, or of any column, as Swift spells a property: `created_at` -> `createdAt`, `2nd` -> `field2nd`.
/// Letters that a `.proto` file does not have in names are left out.
package func camelCase(_ name: String) -> String {
    let words = words(of: name)
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let first = words.first.map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "field"
    let joined = ([first] + rest).joined()
    return joined.first?.isNumber ?? false ? "field\(joined)" : joined
}

/// What stands between the characters that are no letters or digits of ASCII.
func words(of name: some StringProtocol) -> [String] {
    String(name).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
}
