/// A lexical element of a `.proto` file.
struct ProtoToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case identifier
        case integer
        case float
        case string
        /// One punctuation character.
        case symbol(UInt8)
        case end
    }

    var kind: Kind
    /// The bytes of the token, quotes included; empty at the end of the file.
    var range: Range<Int>
}

/// A comment as written, before it is attached to a statement.
struct ProtoComment: Sendable, Hashable {
    /// Without delimiters; a line comment ends in the newline that ends it.
    var text: String
    /// Zero-based lines of its first and last character.
    var firstLine: Int
    var lastLine: Int
    /// `//` and not `/* */`.
    var isLine: Bool
}
