/// How the text format is written.
public struct TextFormatEncodingOptions: Sendable {
    /// Whether fields that are not in the schema are written, by their numbers.
    public var printUnknownFields = true

    /// The defaults: everything is written.
    public init() {}
}
