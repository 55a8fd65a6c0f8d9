/// Tells options from positional words by a table of arguments; knows no command and no values.
///
/// Grammar: `--name value`, `--name=value`, `-n value`, `--flag`; `--` makes the rest positional.
/// A value never begins with a dash, unless it is a number, a dash alone, or follows `=`.
struct WordParser {
    /// One argument given.
    struct Assignment: Equatable {
        /// Index in the table.
        var argument: Int
        /// The value; for flags empty, or the name of the negative form.
        var text: String
    }

    /// What the words say.
    struct Result: Equatable {
        var assignments: [Assignment] = []
        /// Options that no argument has and positional words beyond the last, in their order.
        var unrecognized: [String] = []
        /// Words from the first positional one on, if parsing stops there.
        var rest: ArraySlice<String> = []
    }

    private let table: [ArgumentDescription]
    private let positionals: [Int]
    /// Indices of options and flags by spelling, dashes included.
    private let spellings: [String: Int]

    init(_ table: [ArgumentDescription]) {
        self.table = table
        positionals = table.indices.filter { table[$0].kind == .positional }
        var spellings: [String: Int] = [:]
        for (index, argument) in table.enumerated() {
            for spelling in argument.spellings where spellings[spelling] == nil {
                spellings[spelling] = index
            }
        }
        self.spellings = spellings
    }

    /// Every spelling of an option or flag, in the order of the table.
    var options: [String] { table.flatMap(\.spellings) }

    /// Index of the option or flag that `word` names, without regard to a value after `=`.
    func option(named word: String) -> Int? {
        spellings[String(word.prefix { $0 != "=" })]
    }

    /// Sorts the words out. With `stopsAtPositional` the first positional word and all after it
    /// stay in the result's `rest`.
    ///
    /// - Throws: ``UsageError/missingValue(_:)``, ``UsageError/unexpectedValue(_:)``.
    func parse(
        _ words: ArraySlice<String>,
        stopsAtPositional: Bool = false
    ) throws(UsageError) -> Result {
        var result = Result()
        var words = words
        var place = 0
        var endedOptions = false
        while let word = words.first {
            if word == "--", !endedOptions {
                words.removeFirst()
                endedOptions = true
            } else if !endedOptions, isOption(word) {
                words.removeFirst()
                try takeOption(word, from: &words, into: &result)
            } else if stopsAtPositional {
                result.rest = words
                return result
            } else {
                words.removeFirst()
                takePositional(word, at: &place, into: &result)
            }
        }
        return result
    }

    /// Throws if a required positional argument has no value.
    func requireAll(in assignments: [Assignment]) throws(UsageError) {
        let given = Set(assignments.map(\.argument))
        let missing = positionals.filter { !given.contains($0) && table[$0].mustBeGiven }
        guard missing.isEmpty else {
            throw .missingArguments(missing.map { table[$0].name })
        }
    }

    private func isOption(_ word: String) -> Bool {
        guard word.count > 1, word.hasPrefix("-") else { return false }
        return spellings[word] != nil || Double(word) == nil
    }

    private func takeOption(
        _ word: String,
        from words: inout ArraySlice<String>,
        into result: inout Result
    ) throws(UsageError) {
        if spellings[word] == nil, let attached = attachedValue(word) {
            return result.assignments.append(attached)
        }
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let spelling = String(parts[0])
        let inlineValue = parts.count > 1 ? String(parts[1]) : nil
        guard let index = spellings[spelling] else {
            result.unrecognized.append(word)
            return
        }
        if table[index].kind == .flag {
            guard inlineValue == nil else { throw .unexpectedValue(spelling) }
            let isNegative = table[index].negative.map { "--\($0)" } == spelling
            result.assignments.append(
                Assignment(argument: index, text: isNegative ? String(spelling.dropFirst(2)) : ""))
        } else if let inlineValue {
            result.assignments.append(Assignment(argument: index, text: inlineValue))
        } else if let value = words.first, value != "--", !isOption(value) {
            words.removeFirst()
            result.assignments.append(Assignment(argument: index, text: value))
        } else {
            throw .missingValue(spelling)
        }
    }

    /// `-v2`: a short option with its value in the same word; nil for anything else.
    private func attachedValue(_ word: String) -> Assignment? {
        let value = word.dropFirst(2)
        guard !word.hasPrefix("--"), !value.isEmpty, !value.hasPrefix("="),
            let index = spellings[String(word.prefix(2))], table[index].kind == .option
        else { return nil }
        return Assignment(argument: index, text: String(value))
    }

    private func takePositional(_ word: String, at place: inout Int, into result: inout Result) {
        guard place < positionals.count else {
            result.unrecognized.append(word)
            return
        }
        let index = positionals[place]
        result.assignments.append(Assignment(argument: index, text: word))
        if !table[index].isRepeated { place += 1 }
    }
}

extension ArgumentDescription {
    /// Whether words without it are incomplete.
    var mustBeGiven: Bool {
        switch arity {
        case .required: kind == .positional
        case .optional: false
        case .repeated(let atLeastOne): atLeastOne
        }
    }
}
