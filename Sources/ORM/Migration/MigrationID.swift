/// The name of a migration inside its app, written `account.0001_initial`.
public struct MigrationID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Label of the app that the migration belongs to.
    public var app: String
    /// A Swift identifier's characters; begins with its number in the app: `0001_initial`.
    public var name: String

    public init(_ app: String, _ name: String) {
        self.app = app
        self.name = name
    }

    public var description: String { "\(app).\(name)" }

    /// The number that the name begins with; nil if it begins with none.
    public var number: Int? { Int(name.prefix { $0.isASCII && $0.isNumber }) }

    public static func < (left: MigrationID, right: MigrationID) -> Bool {
        (left.app, left.name) < (right.app, right.name)
    }
}
