/// The spellings that lint rules ask for, by buf's rules for where a word begins.
enum CaseStyle {
    static func pascal(_ name: String) -> String {
        var output = ""
        var isWordStart = true
        for character in name {
            if isDelimiter(character) {
                isWordStart = true
                continue
            }
            let keepsCase = isWordStart || character.isUppercase
            output += keepsCase ? character.uppercased() : character.lowercased()
            isWordStart = false
        }
        return output
    }

    static func lowerSnake(_ name: String) -> String { snake(name).lowercased() }

    static func upperSnake(_ name: String) -> String { snake(name).uppercased() }

    /// A capital begins a word behind a small letter, or before one: `HTTPServer` is `HTTP_Server`.
    private static func snake(_ name: String) -> String {
        let characters = Array(name)
        var output: [Character] = []
        for (index, character) in characters.enumerated() {
            if isDelimiter(character) {
                if output.last != "_" { output.append("_") }
                continue
            }
            if index > 0, character.isUppercase, output.last != "_" {
                let next = index + 1 < characters.count ? characters[index + 1] : nil
                let isBeforeSmall =
                    next.map { !$0.isUppercase && !$0.isNumber && !isDelimiter($0) } ?? false
                if isBeforeSmall || characters[index - 1].isLowercase { output.append("_") }
            }
            output.append(character)
        }
        return String(output)
    }

    private static func isDelimiter(_ character: Character) -> Bool {
        character == "_" || character == "-" || character == "." || character.isWhitespace
    }
}
