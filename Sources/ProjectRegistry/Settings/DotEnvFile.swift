/// The variables of a `.env` file: `NAME=value` lines, `#` comments, an optional `export`.
///
/// Double quotes admit `\n`, `\"` and `\\`; single quotes take everything as it stands.
/// Without quotes a ` #` starts a comment. Later lines win.
struct DotEnvFile {
    private(set) var variables: [String: String] = [:]

    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let (name, value) = Self.assignment(in: line) else { continue }
            variables[name] = value
        }
    }

    private static func assignment(in line: Substring) -> (String, String)? {
        var line = trim(line)
        guard !line.hasPrefix("#") else { return nil }
        if line.hasPrefix("export ") { line = trim(line.dropFirst("export ".count)) }
        guard let equals = line.firstIndex(of: "=") else { return nil }
        let name = trim(line[..<equals])
        guard !name.isEmpty else { return nil }
        return (String(name), value(trim(line[line.index(after: equals)...])))
    }

    private static func value(_ text: Substring) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'" else {
            let comment = text.firstRange(of: " #")?.lowerBound ?? text.endIndex
            return String(trim(text[..<comment]))
        }
        var result = ""
        var characters = text.dropFirst().makeIterator()
        while let character = characters.next(), character != quote {
            guard character == "\\", quote == "\"" else {
                result.append(character)
                continue
            }
            switch characters.next() {
            case "n": result.append("\n")
            case "t": result.append("\t")
            case let other?: result.append(other)
            case nil: break
            }
        }
        return result
    }

    private static func trim(_ text: Substring) -> Substring {
        let start = text.drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...end]
    }
}
