/// Turns the schema's identifiers into Swift's.
///
/// Words end at underscores, at digits and where lower case turns into upper case. `id`, `url`, `http` and `https`
/// are capitalised whole unless they come first: `author_id` is `authorID`, `id` is `id`. The results are those of
/// swift-protobuf, so that code can move between the two.
enum CamelCase {
    private enum Kind { case digit, lower, upper, underscore, start }

    private static let abbreviations: Set<String> = ["id", "url", "http", "https"]

    /// `page_size` becomes `pageSize`.
    static func lower(_ name: String) -> String {
        join(name, capitalizesFirst: false)
    }

    /// `page_size` becomes `PageSize`.
    static func upper(_ name: String) -> String {
        join(name, capitalizesFirst: true)
    }

    /// Upper-cases the first letter and leaves the rest alone.
    static func capitalized(_ name: some StringProtocol) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }

    private static func join(_ name: String, capitalizesFirst: Bool) -> String {
        var result = ""
        var word = ""
        var last = Kind.start

        func closeWord() {
            guard !word.isEmpty else { return }
            if result.isEmpty && !capitalizesFirst {
                result += word
            } else if abbreviations.contains(word) {
                result += word.uppercased()
            } else {
                result += capitalized(word)
            }
            word = ""
        }

        for character in name {
            let kind = kind(of: character)
            switch kind {
            case .underscore:
                closeWord()
                if last == .underscore { result += "_" }
            case .digit:
                if last != .digit { closeWord() }
                if result.isEmpty && word.isEmpty { result += "_" }
                word.append(character)
            case .upper:
                if last != .upper { closeWord() }
                word += character.lowercased()
            case .lower, .start:
                if last != .lower && last != .upper { closeWord() }
                word.append(character)
            }
            last = kind
        }
        closeWord()
        if last == .underscore { result += "_" }
        return result
    }

    private static func kind(of character: Character) -> Kind {
        switch character {
        case "_": .underscore
        case "0"..."9": .digit
        case "A"..."Z": .upper
        default: .lower
        }
    }
}
