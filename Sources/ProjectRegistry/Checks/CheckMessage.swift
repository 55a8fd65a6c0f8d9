/// How serious a finding is. Raw values are Django's.
public enum CheckLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
    case debug = 10
    case info = 20
    case warning = 30
    case error = 40
    case critical = 50

    public static func < (left: CheckLevel, right: CheckLevel) -> Bool {
        left.rawValue < right.rawValue
    }

    /// As `--fail-level` takes it: `ERROR`.
    public var name: String { "\(self)".uppercased() }
}

/// One finding of a system check.
public struct CheckMessage: Sendable, Hashable {
    public var level: CheckLevel
    /// Identifies the kind of finding: `models.E001`.
    public var id: String
    /// What it is about: `account.Post.title`; nil for the project as a whole.
    public var object: String?
    /// A sentence or two.
    public var text: String
    /// What to do about it.
    public var hint: String?

    public init(
        _ level: CheckLevel,
        id: String,
        object: String? = nil,
        _ text: String,
        hint: String? = nil
    ) {
        self.level = level
        self.id = id
        self.object = object
        self.text = text
        self.hint = hint
    }
}

extension CheckMessage: CustomStringConvertible {
    /// Django's form: `account.Post: (models.E001) text`, and a `HINT:` line.
    public var description: String {
        "\(object ?? "?"): (\(id)) \(text)" + (hint.map { "\n\tHINT: \($0)" } ?? "")
    }
}
