/// How much a command tells about its work; `-v 0` to `-v 3`.
public enum Verbosity: Int, Sendable, CaseIterable, Comparable {
    /// Errors and warnings alone.
    case quiet
    /// What was done.
    case normal
    /// And how.
    case detailed
    /// And why.
    case debug

    public static func < (left: Verbosity, right: Verbosity) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Verbosity: ArgumentValue {
    public init(argument text: String) throws {
        guard let level = Int(text), let value = Verbosity(rawValue: level) else {
            throw UsageError.invalidChoice(text, choices: Self.argumentChoices)
        }
        self = value
    }

    public static var valueName: String { "LEVEL" }

    public static var argumentChoices: [String] { allCases.map { String($0.rawValue) } }

    public var argumentText: String { String(rawValue) }
}
