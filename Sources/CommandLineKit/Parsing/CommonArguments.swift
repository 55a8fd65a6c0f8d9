/// The table of the options that every command accepts.
struct CommonArguments: Sendable {
    let declarations: [ArgumentDeclaration<GlobalOptions>]

    /// - Parameter flags: What the program adds to Django's options.
    init(flags: [CommonFlag]) {
        declarations = Self.builtin + flags.map(Self.declaration)
    }

    var descriptions: [ArgumentDescription] { declarations.map(\.description) }

    private static let builtin: [ArgumentDeclaration<GlobalOptions>] = [
        .option("verbosity", short: "v", \.verbosity, help: "How much to tell"),
        .option(
            "settings", \.settings, valueName: "FILE", help: "Settings file to load",
            completion: .files),
        .flag("traceback", \.traceback, help: "Show what caused an error"),
        .flag("no-color", \.isColorDisabled, help: "Do not colour the output"),
        .flag("force-color", \.isColorForced, help: "Colour the output even in a pipe"),
        .flag("skip-checks", \.skipChecks, help: "Do not run system checks first"),
    ]

    private static func declaration(of flag: CommonFlag) -> ArgumentDeclaration<GlobalOptions> {
        let name = flag.name
        return ArgumentDeclaration(
            description: ArgumentDescription(
                kind: .flag, arity: .optional, name: name, short: nil, aliases: [], negative: nil,
                valueName: "", help: flag.help, choices: [], completion: .none),
            assign: { options, _ in options.flags.insert(name) },
            defaultText: { _ in nil }
        )
    }

    /// The words that ask for help.
    static let help: Set<String> = ["-h", "--help"]
    /// The word that asks for the program's version.
    static let version = "--version"

    /// Whether one of `names` stands among the options of `words`.
    static func asks(for names: Set<String>, in words: ArraySlice<String>) -> Bool {
        words.prefix { $0 != "--" }.contains(where: names.contains)
    }

    /// The common options among `words`, without complaint about anything else.
    ///
    /// For a command whose own options are not known: a value that belongs to one of them is passed over.
    func scan(_ words: [String]) -> GlobalOptions {
        let parser = WordParser(descriptions)
        var options = GlobalOptions()
        var rest = words[...].prefix { $0 != "--" }
        while let word = rest.first {
            let next = rest.dropFirst().prefix(1)
            rest.removeFirst()
            guard let index = parser.option(named: word) else { continue }
            let candidate = descriptions[index].kind == .flag ? [word] : [word] + next
            guard let taken = try? parser.parse(candidate[...], stopsAtPositional: true) else {
                continue
            }
            for assignment in taken.assignments {
                try? declarations[assignment.argument].assign(&options, assignment.text)
            }
        }
        return options
    }
}
