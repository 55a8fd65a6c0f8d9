// Tables of the words that generated declarations must keep away from.

/// Words that Swift, or the runtime that generated code uses, has taken.
package enum SwiftReservedWords {
    /// Keywords; as a member name they need backticks.
    static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough",
        "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// Names that a generated type cannot have: it would hide what generated code, or Swift itself, means by them.
    static let typeNames: Set<String> = keywords.union([
        "Type", "Protocol", "Protobuf", "GRPCCore", "Swift", "Array", "Bool", "Dictionary",
        "Double",
        "Float", "Hasher", "Hashable", "Equatable", "Sendable", "Int", "Int32", "Int64", "Never",
        "Optional", "Set", "String", "UInt8", "UInt32", "UInt64", "Void", "Error",
        "protoMessageName", "messageDescriptor", "unknownFields", "extensionFields", "Extensions",
        "isInitialized", "hashValue", "description", "debugDescription", "_Fields",
    ])

    /// Names that a generated property cannot have, even in backticks.
    static let propertyNames: Set<String> = [
        "debugDescription", "description", "dynamicType", "hashValue", "init", "messageDescriptor",
        "protoMessageName", "Protocol", "self", "Type", "unknownFields", "isInitialized",
        "extensionFields",
    ]

    /// Names that a generated enum case cannot have, even in backticks.
    static let caseNames: Set<String> = [
        "allCases", "debugDescription", "description", "dynamicType", "hashValue", "init",
        "rawValue", "self", "UNRECOGNIZED",
    ]

    /// Names that a generated method cannot have.
    static let methodNames: Set<String> = ["registerMethods", "init", "self", "channel", "service"]

    /// `name`, in backticks if it is a keyword.
    package static func quoting(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }
}
