/// `option NAME = VALUE;`, or `NAME = VALUE` between brackets.
package struct OptionNode: Sendable {
    /// One component of an option's name: `deprecated`, or `(google.api.http)`.
    package struct NamePart: Sendable, Hashable {
        package var text: String
        package var isExtension: Bool
    }

    package var name: [NamePart]
    package var nameRange: Range<Int>
    package var value: OptionValueNode
    package var valueRange: Range<Int>
    package var statement: Statement

    /// The name when it is a single plain word, as all built-in options are.
    package var simpleName: String? {
        guard let only = name.first, name.count == 1, !only.isExtension else { return nil }
        return only.text
    }
}

package enum OptionValueNode: Sendable, Hashable {
    case identifier(String)
    case positiveInteger(UInt64)
    case negativeInteger(Int64)
    case double(Double)
    case string([UInt8])
    /// The tokens between the braces, each followed by one space but the last, as protoc keeps them.
    case aggregate(String)
}
