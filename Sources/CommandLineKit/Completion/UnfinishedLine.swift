/// The words before the cursor, read without complaint.
struct UnfinishedLine {
    /// What the word under the cursor is.
    enum Place: Equatable {
        /// A positional argument, or a command's name.
        case positional
        case optionName
        /// The value of the argument at an index of the table; `head` stands before it in the word.
        case value(Int, head: String)
    }

    let table: [ArgumentDescription]
    private let parser: WordParser
    /// The words given for each argument, by its name; for a flag one empty word.
    private(set) var values: [String: [String]] = [:]
    /// The option whose value comes next.
    private var pending: Int?
    private var hasEndedOptions = false
    private var positionalsRead = 0

    init(table: [ArgumentDescription]) {
        self.table = table
        parser = WordParser(table)
    }

    /// Whether `word` would be read as a positional argument.
    func takesPositional(_ word: String) -> Bool {
        pending == nil && (hasEndedOptions || !word.hasPrefix("-"))
    }

    /// The positional argument that comes next; `nil` if there are no more.
    var nextPositional: Int? {
        let positionals = table.indices.filter { table[$0].kind == .positional }
        if let last = positionals.last, table[last].isRepeated {
            return positionals[min(positionalsRead, positionals.count - 1)]
        }
        return positionalsRead < positionals.count ? positionals[positionalsRead] : nil
    }

    mutating func read(_ word: String) {
        if let index = pending {
            values[table[index].name, default: []].append(word)
            pending = nil
        } else if takesPositional(word) {
            if let index = nextPositional { values[table[index].name, default: []].append(word) }
            positionalsRead += 1
        } else if word == "--" {
            hasEndedOptions = true
        } else if let index = parser.option(named: word) {
            readOption(word, index)
        }
    }

    func place(of prefix: String) -> Place {
        if let index = pending { return .value(index, head: "") }
        guard !takesPositional(prefix) else { return .positional }
        guard let end = prefix.firstIndex(of: "="), let index = parser.option(named: prefix) else {
            return .optionName
        }
        return .value(index, head: String(prefix[...end]))
    }

    private mutating func readOption(_ word: String, _ index: Int) {
        let value = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
        if table[index].kind == .option, value == nil {
            pending = index
        } else {
            values[table[index].name, default: []].append(value ?? "")
        }
    }
}
