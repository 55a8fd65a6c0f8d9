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

    /// The number that the name begins with; nil if it begins with none, or with more than 18 digits: those behind it
    /// have numbers as well.
    public var number: Int? {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        let significant = digits.drop { $0 == "0" }
        return significant.count <= 18 ? Int(digits) : nil
    }

    public static func < (left: MigrationID, right: MigrationID) -> Bool {
        (left.app, left.name) < (right.app, right.name)
    }
}
