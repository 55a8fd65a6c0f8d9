/// A `message` block, or the body of a `group`.
package struct MessageNode: Sendable {
    package var name: Name
    /// In the order of the file.
    package var elements: [MessageElement]
    /// The bytes between the braces.
    package var body: Range<Int>
    package var statement: Statement

    /// Fields outside and inside of oneofs, in the order of the file.
    package var allFields: [FieldNode] {
        elements.flatMap { element -> [FieldNode] in
            switch element {
            case .field(let field): [field]
            case .oneof(let oneof): oneof.fields
            default: []
            }
        }
    }

    package var reserved: [ReservedNode] {
        elements.compactMap { if case .reserved(let node) = $0 { node } else { nil } }
    }
}

package enum MessageElement: Sendable {
    case field(FieldNode)
    case oneof(OneofNode)
    case message(MessageNode)
    case enumeration(EnumNode)
    case extend(ExtendNode)
    case extensions(ExtensionRangeNode)
    case reserved(ReservedNode)
    case option(OptionNode)
}

package struct FieldNode: Sendable {
    package enum Label: String, Sendable { case optional, required, repeated }

    package var label: Label?
    package var labelRange: Range<Int>?
    package var type: FieldTypeNode
    package var typeRange: Range<Int>
    package var name: Name
    package var number: NumberNode
    package var options: [OptionNode]
    package var statement: Statement
}

package indirect enum FieldTypeNode: Sendable {
    /// One of the fifteen built-in types: `int32`, `string`, ...
    case scalar(String)
    /// A message or an enum, with a leading dot when written so.
    case named(String)
    case map(key: FieldTypeNode, value: FieldTypeNode)
    /// proto2's `group`: the field and its message in one.
    case group(MessageNode)

    /// The words that name a scalar.
    package static let scalars: Set<String> = [
        "double", "float", "int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32",
        "fixed64", "sfixed32", "sfixed64", "bool", "string", "bytes",
    ]
}

/// An integer as written; out of `Int64` it is clamped, which every range check refuses.
package struct NumberNode: Sendable, Hashable {
    package var value: Int64
    package var range: Range<Int>
}

package struct OneofNode: Sendable {
    package var name: Name
    package var fields: [FieldNode]
    package var options: [OptionNode]
    package var statement: Statement
}

package struct ReservedNode: Sendable {
    package var ranges: [NumberRangeNode]
    package var names: [Name]
    package var statement: Statement
}

package struct ExtensionRangeNode: Sendable {
    package var ranges: [NumberRangeNode]
    package var options: [OptionNode]
    package var statement: Statement
}

/// `5`, `5 to 9` or `5 to max`.
package struct NumberRangeNode: Sendable {
    package var first: NumberNode
    /// Inclusive; nil for `max`.
    package var last: NumberNode?
    package var range: Range<Int>
}

package struct ExtendNode: Sendable {
    package var extendee: Name
    package var fields: [FieldNode]
    package var statement: Statement
}
