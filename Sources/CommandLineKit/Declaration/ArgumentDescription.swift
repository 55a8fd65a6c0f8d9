/// What a row of an argument table says, without the type of its command.
package struct ArgumentDescription: Sendable {
    /// How words reach the argument.
    package enum Kind: Sendable, Equatable {
        /// By its place among the words that are no options.
        case positional
        /// By name, with a value: `--database default`.
        case option
        /// By name alone: `--plan`.
        case flag
    }

    /// How often the argument may or must be given.
    package enum Arity: Sendable, Equatable {
        case required
        case optional
        case repeated(atLeastOne: Bool)
    }

    package let kind: Kind
    package let arity: Arity
    /// Name without dashes.
    package let name: String
    /// Name after one dash, without it; mostly one letter.
    package let short: String?
    /// Other names, without dashes.
    package let aliases: [String]
    /// Name that gives a flag its opposite value, without dashes.
    package let negative: String?
    package let valueName: String
    package let help: String
    package let choices: [String]
    package let completion: CompletionSource
}

extension ArgumentDescription {
    /// How messages call the argument: `--database`, or a positional's bare name.
    package var label: String { kind == .positional ? name : "--\(name)" }

    /// Every spelling that reaches the argument, dashes included.
    package var spellings: [String] {
        guard kind != .positional else { return [] }
        let long = ([name] + aliases + [negative].compactMap(\.self)).map { "--\($0)" }
        return [short].compactMap { $0.map { "-\($0)" } } + long
    }

    package var isRepeated: Bool {
        if case .repeated = arity { true } else { false }
    }
}
