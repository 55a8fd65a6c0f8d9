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
