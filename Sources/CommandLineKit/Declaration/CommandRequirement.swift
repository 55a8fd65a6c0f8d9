/// Something that must be loaded before a command can run: settings, apps, a database.
///
/// Upper layers declare the values they know how to load, as static members in an extension; the
/// closure given to ``ManagementUtility`` loads them.
public struct CommandRequirement: Sendable, Hashable {
    /// Unique among requirements: `settings`.
    public let name: String

    public init(_ name: String) {
        self.name = name
    }
}
