/// A `.proto` file as written: the syntax tree, with nothing resolved.
///
/// Every node knows the bytes it was read from, so that an error can point at them and an existing
/// file can be changed in place without touching what stands around.
package struct ProtoFile: Sendable {
    package var source: ProtoSource
    package var syntax: ProtoSyntax = .proto2
    /// The `syntax` or `edition` statement; nil when the file has none.
    package var syntaxStatement: Statement?
    package var package: Name?
    package var packageStatement: Statement?
    package var imports: [ImportNode] = []
    package var options: [OptionNode] = []
    /// Messages, enums, services and extensions in the order of the file.
    package var declarations: [FileDeclaration] = []

    package var messages: [MessageNode] {
        declarations.compactMap { if case .message(let node) = $0 { node } else { nil } }
    }

    package var enums: [EnumNode] {
        declarations.compactMap { if case .enumeration(let node) = $0 { node } else { nil } }
    }

    package var services: [ServiceNode] {
        declarations.compactMap { if case .service(let node) = $0 { node } else { nil } }
    }
}

/// The language version that a file declares.
package enum ProtoSyntax: Sendable, Hashable {
    case proto2
    case proto3
    /// `edition = "2023";` with the text of the edition.
    case edition(String)
}

package enum FileDeclaration: Sendable {
    case message(MessageNode)
    case enumeration(EnumNode)
    case service(ServiceNode)
    case extend(ExtendNode)
}

/// The extent of a statement and the comments around it.
package struct Statement: Sendable, Hashable {
    /// From the first byte of the first token to behind the closing `;` or `}`.
    package var range: Range<Int>
    package var comments = Comments()
}

/// Comments by the rules that protoc attaches them with, without their delimiters.
package struct Comments: Sendable, Hashable {
    /// Directly above the statement.
    package var leading: String?
    /// Behind the statement, or directly below it.
    package var trailing: String?
    /// Above the leading one, separated by blank lines.
    package var detached: [String] = []
}

/// A name, dotted or not, as written.
package struct Name: Sendable, Hashable {
    package var text: String
    package var range: Range<Int>
}

package struct ImportNode: Sendable {
    package enum Kind: Sendable, Hashable { case plain, `public`, weak }

    package var kind: Kind
    package var path: String
    package var pathRange: Range<Int>
    package var statement: Statement
}
