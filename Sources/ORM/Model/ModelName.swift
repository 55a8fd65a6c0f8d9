/// The name of a model inside its app, written `account.Post`.
public struct ModelName: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Label of the app that owns the model: `account`.
    public var appLabel: String
    /// Name of the Swift type: `Post`.
    public var name: String

    public init(appLabel: String, name: String) {
        self.appLabel = appLabel
        self.name = name
    }

    /// Name under which migrations and messages mention the model: `post`.
    public var lowercased: String { name.lowercased() }

    /// Table that the model lives in unless its meta names another: `account_post`, as in Django.
    public var defaultTable: String { "\(appLabel)_\(lowercased)" }

    public var description: String { "\(appLabel).\(name)" }

    public static func < (left: ModelName, right: ModelName) -> Bool {
        (left.appLabel, left.name) < (right.appLabel, right.name)
    }
}
