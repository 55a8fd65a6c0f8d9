internal import Protobuf

/// Finds what a change of schemas breaks, by the rules and categories of buf.
///
/// Source: <https://buf.build/docs/breaking/rules/>
package enum ProtoBreaking {
    package typealias Rule = SchemaRule<SchemaChange>

    /// Every rule, in the order of the tables.
    package static let rules: [Rule] =
        deletionRules + packageRules + fileOptionRules + messageRules + fieldRules
        + fieldTypeRules + fieldOptionRules + enumRules + rpcRules

    /// From what breaks generated code to what breaks bytes only.
    package static let categories = ["FILE", "PACKAGE", "WIRE_JSON", "WIRE"]

    /// What the rules find, ordered by file and place.
    package static func findings(_ rules: [Rule], in change: SchemaChange) -> [SchemaFinding] {
        RuleReport.findings(of: rules, in: change)
    }

    static let file = ["FILE"]
    static let package = ["PACKAGE"]
    static let source = ["FILE", "PACKAGE"]
    static let json = ["FILE", "PACKAGE", "WIRE_JSON"]
    static let all = ["FILE", "PACKAGE", "WIRE_JSON", "WIRE"]
}

/// Two states of the same schemas, and what in the new one stands for what in the old one.
///
/// Files are paired by their paths, messages, enums and services by their full names, fields and enum
/// values by their numbers.
package struct SchemaChange: Sendable {
    let old: SchemaIndex
    let new: SchemaIndex
    let files: [Pair<SchemaIndex.File>]
    let messages: [Pair<SchemaIndex.Message>]
    let fields: [Pair<SchemaIndex.Field>]
    let enums: [Pair<SchemaIndex.Enumeration>]
    let services: [Pair<SchemaIndex.Service>]
    let methods: [Pair<SchemaIndex.Method>]

    struct Pair<Element: Sendable>: Sendable {
        var old: Element
        var new: Element
    }

    package init(from old: SchemaIndex, to new: SchemaIndex) {
        self.old = old
        self.new = new
        files = Self.pairs(old.files, new.files, by: \.name)
        messages = Self.pairs(old.messages, new.messages, by: \.fullName)
        enums = Self.pairs(old.enums, new.enums, by: \.fullName)
        services = Self.pairs(old.services, new.services, by: \.fullName)
        methods = services.flatMap { Self.pairs($0.old.methods, $0.new.methods, by: \.fullName) }
        fields =
            messages.flatMap { Self.pairs($0.old.fields, $0.new.fields, by: \.proto.number) }
            + Self.pairs(old.extensions, new.extensions) { "\($0.messageName) \($0.proto.number)" }
    }

    private static func pairs<Element, Key: Hashable>(
        _ old: [Element], _ new: [Element], by key: (Element) -> Key
    ) -> [Pair<Element>] {
        let byKey = Dictionary(new.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        return old.compactMap { element in
            byKey[key(element)].map { Pair(old: element, new: $0) }
        }
    }

    /// The place in the new state of the innermost message around something that is gone.
    func survivor(around nestedName: String, in file: SchemaIndex.File) -> [Int32] {
        var name = nestedName[...]
        while let dot = name.lastIndex(of: ".") {
            name = name[..<dot]
            let message = new.messages.first {
                $0.nestedName == name && $0.file.name == file.name
            }
            if let message { return message.path }
        }
        return []
    }
}
