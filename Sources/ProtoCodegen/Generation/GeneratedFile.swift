/// A file that a generator wants written: a value, so that a command can write it, compare it or show it.
public struct GeneratedFile: Sendable, Hashable {
    /// Relative to the generator's output folder, with forward slashes.
    public var path: String
    /// The whole text. Ends in a newline.
    public var contents: String

    /// - Parameters:
    ///   - path: Relative to the generator's output folder.
    ///   - contents: The whole text.
    public init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }
}
