/// One row of a model in a fixture, with the rows that its many-to-many fields name.
public struct FixtureObject: Sendable {
    /// In Django's spelling: `blog.post`.
    public var model: String
    /// Nil lets the database give one.
    public var key: JSONValue?
    /// In declaration order, the many-to-many fields last.
    public var fields: [(String, JSONValue)]
}

extension ModelName {
    /// `blog.post`, as Django's fixtures and content types have it.
    package var fixtureLabel: String { "\(appLabel).\(lowercased)" }
}
