/// One row of a command's argument table: what is accepted, and the property that takes it.
///
/// The property's type decides the semantics. For a positional argument `T` is required, `T?` may be
/// absent and `[T]` takes all that follow. For an option `T` keeps its initial value as the default
/// (shown by help), `T?` stays `nil` and `[T]` may be given several times. `Bool` is a flag.
public struct ArgumentDeclaration<Command>: Sendable {
    package let description: ArgumentDescription
    /// Reads `text` into the command. For flags `text` is empty, or the name of the negative form.
    let assign: @Sendable (_ command: inout Command, _ text: String) throws -> Void
    /// The default as a word; `nil` if there is none worth showing.
    let defaultText: @Sendable (_ initial: Command) -> String?
}

// MARK: - Positional arguments

extension ArgumentDeclaration {
    /// A required positional argument.
    public static func positional<Value: ArgumentValue>(
        _ name: String,
        _ property: any WritableKeyPath<Command, Value> & Sendable,
        help: String,
        completion: CompletionSource? = nil
    ) -> Self {
        Self(
            description: .positional(Value.self, name, .required, help, completion),
            assign: { $0[keyPath: property] = try Value(argument: $1) },
            defaultText: { _ in nil }
        )
    }

    /// A positional argument that may be left out.
    public static func positional<Value: ArgumentValue>(
        _ name: String,
        _ property: any WritableKeyPath<Command, Value?> & Sendable,
        help: String,
        completion: CompletionSource? = nil
    ) -> Self {
        Self(
            description: .positional(Value.self, name, .optional, help, completion),
            assign: { $0[keyPath: property] = try Value(argument: $1) },
            defaultText: { _ in nil }
        )
    }

    /// A positional argument that takes every remaining word.
    public static func positional<Value: ArgumentValue>(
        _ name: String,
        _ property: any WritableKeyPath<Command, [Value]> & Sendable,
        atLeastOne: Bool = false,
        help: String,
        completion: CompletionSource? = nil
    ) -> Self {
        let arity = ArgumentDescription.Arity.repeated(atLeastOne: atLeastOne)
        return Self(
            description: .positional(Value.self, name, arity, help, completion),
            assign: { $0[keyPath: property].append(try Value(argument: $1)) },
            defaultText: { _ in nil }
        )
    }
}

// MARK: - Options

extension ArgumentDeclaration {
    /// An option whose default is the property's initial value.
    ///
    /// - Parameters:
    ///   - name: The long name without dashes.
    ///   - short: The name after a single dash, without it: `e` for `-e`, `hd` for `-hd`.
    ///   - aliases: Further long names.
    ///   - property: Where the value goes.
    ///   - valueName: Stands for the value in help, instead of the type's name for it.
    ///   - help: One phrase without a final period.
    ///   - completion: What a shell offers as the value; the type's choices by default.
    /// - Returns: A row for ``CommandConfiguration/arguments``.
    public static func option<Value: ArgumentValue>(
        _ name: String,
        short: String? = nil,
        aliases: [String] = [],
        _ property: any WritableKeyPath<Command, Value> & Sendable,
        valueName: String? = nil,
        help: String,
        completion: CompletionSource? = nil
    ) -> Self {
        Self(
            description: .option(
                Value.self, name, short, aliases, .optional, valueName, help, completion),
            assign: { $0[keyPath: property] = try Value(argument: $1) },
            defaultText: { $0[keyPath: property].argumentText }
        )
    }

    /// An option that stays `nil` unless given.
    public static func option<Value: ArgumentValue>(
        _ name: String,
        short: String? = nil,
        aliases: [String] = [],
        _ property: any WritableKeyPath<Command, Value?> & Sendable,
        valueName: String? = nil,
        help: String,
        completion: CompletionSource? = nil
    ) -> Self {
        Self(
            description: .option(
                Value.self, name, short, aliases, .optional, valueName, help, completion),
            assign: { $0[keyPath: property] = try Value(argument: $1) },
            defaultText: { $0[keyPath: property]?.argumentText }
        )
    }

    /// An option that may be given several times; each value is added to the property's initial ones.
    public static func option<Value: ArgumentValue>(
        _ name: String,
        short: String? = nil,
        aliases: [String] = [],
        _ property: any WritableKeyPath<Command, [Value]> & Sendable,
        valueName: String? = nil,
        help: String,
        completion: CompletionSource? = nil
    ) -> Self {
        Self(
            description: .option(
                Value.self, name, short, aliases, .repeated(atLeastOne: false), valueName, help,
                completion),
            assign: { $0[keyPath: property].append(try Value(argument: $1)) },
            defaultText: { _ in nil }
        )
    }
}

// MARK: - Flags

extension ArgumentDeclaration {
    /// An option without a value.
    ///
    /// - Parameters:
    ///   - name: The long name without dashes.
    ///   - short: The name after a single dash, without it.
    ///   - aliases: Further long names, of the same meaning.
    ///   - property: Where the value goes.
    ///   - value: What giving the flag stores: `false` for `--noinput` on `asksQuestions`.
    ///   - negative: A long name that stores the opposite; the last one given wins.
    ///   - help: One phrase without a final period.
    /// - Returns: A row for ``CommandConfiguration/arguments``.
    public static func flag(
        _ name: String,
        short: String? = nil,
        aliases: [String] = [],
        _ property: any WritableKeyPath<Command, Bool> & Sendable,
        stores value: Bool = true,
        negative: String? = nil,
        help: String
    ) -> Self {
        Self(
            description: .flag(name, short, aliases, negative, help),
            assign: { $0[keyPath: property] = $1.isEmpty ? value : !value },
            defaultText: { _ in nil }
        )
    }

    /// An option without a value whose absence can be told from both of its forms.
    public static func flag(
        _ name: String,
        short: String? = nil,
        aliases: [String] = [],
        _ property: any WritableKeyPath<Command, Bool?> & Sendable,
        stores value: Bool = true,
        negative: String? = nil,
        help: String
    ) -> Self {
        Self(
            description: .flag(name, short, aliases, negative, help),
            assign: { $0[keyPath: property] = $1.isEmpty ? value : !value },
            defaultText: { _ in nil }
        )
    }
}

// MARK: - Descriptions

extension ArgumentDescription {
    fileprivate static func positional<Value: ArgumentValue>(
        _: Value.Type, _ name: String, _ arity: Arity, _ help: String,
        _ completion: CompletionSource?
    ) -> Self {
        Self(
            kind: .positional, arity: arity, name: name, short: nil, aliases: [], negative: nil,
            valueName: name, help: help, choices: Value.argumentChoices,
            completion: completion ?? .none)
    }

    fileprivate static func option<Value: ArgumentValue>(
        _: Value.Type, _ name: String, _ short: String?, _ aliases: [String], _ arity: Arity,
        _ valueName: String?, _ help: String, _ completion: CompletionSource?
    ) -> Self {
        Self(
            kind: .option, arity: arity, name: name, short: short, aliases: aliases, negative: nil,
            valueName: valueName ?? Value.valueName, help: help, choices: Value.argumentChoices,
            completion: completion ?? .none)
    }

    fileprivate static func flag(
        _ name: String, _ short: String?, _ aliases: [String], _ negative: String?, _ help: String
    ) -> Self {
        Self(
            kind: .flag, arity: .optional, name: name, short: short, aliases: aliases,
            negative: negative, valueName: "", help: help, choices: [], completion: .none)
    }
}
