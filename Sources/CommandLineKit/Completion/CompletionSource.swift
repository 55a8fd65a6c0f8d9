/// What a shell offers in place of an argument's value.
public struct CompletionSource: Sendable {
    enum Kind: Sendable {
        case none
        case files
        case directories
        case values([String])
        case dynamic(
            requires: Set<CommandRequirement>,
            @Sendable (CompletionRequest) async throws -> [String]
        )
    }

    let kind: Kind

    /// Nothing beyond the choices that the value's type lists.
    public static let none = Self(kind: .none)

    /// Paths of files and folders.
    public static let files = Self(kind: .files)

    /// Paths of folders.
    public static let directories = Self(kind: .directories)

    /// A fixed list.
    public static func values(_ values: [String]) -> Self {
        Self(kind: .values(values))
    }

    /// Values known only at run time, such as the labels of installed apps.
    ///
    /// What `requires` names is loaded before `provider` is asked. The provider answers every value
    /// there is: the ones that do not start with the word under the cursor are left out for it. When
    /// it throws, the shell offers nothing.
    public static func dynamic(
        requires: Set<CommandRequirement> = [],
        _ provider: @escaping @Sendable (CompletionRequest) async throws -> [String]
    ) -> Self {
        Self(kind: .dynamic(requires: requires, provider))
    }
}

/// A shell's question: which values fit the word under the cursor?
public struct CompletionRequest: Sendable {
    /// Prepared with what the source requires. Nothing written to its console is shown.
    public let context: CommandContext
    /// The part of the word before the cursor.
    public let prefix: String
    let values: [String: [String]]

    /// The words already given for an argument of the same command, by its name without dashes.
    public func values(of argument: String) -> [String] {
        values[argument, default: []]
    }
}
