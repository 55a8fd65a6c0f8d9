internal import Protobuf

/// Checks the style of schemas by the rules and categories of buf.
///
/// `PROTOVALIDATE` is not among them: it compiles expressions of another language.
///
/// Source: <https://buf.build/docs/lint/rules/>
package enum ProtoLinter {
    package typealias Rule = SchemaRule<LintSubject>

    /// Every rule, in the order of the tables.
    package static let rules: [Rule] =
        packageRules + optionRules + importRules + namingRules + enumRules + fieldRules + rpcRules
        + commentRules

    /// Categories that contain one another, the smallest first, and those that stand alone.
    package static let categories = ["MINIMAL", "BASIC", "STANDARD", "COMMENTS", "UNARY_RPC"]

    /// What the rules find in the files that were asked for, ordered by file and place.
    package static func findings(_ rules: [Rule], in linked: LinkedProtos) -> [SchemaFinding] {
        RuleReport.findings(
            of: rules, in: LintSubject(schema: SchemaIndex(linked), linked: linked))
    }

    static let minimal = ["MINIMAL", "BASIC", "STANDARD"]
    static let basic = ["BASIC", "STANDARD"]
    static let standard = ["STANDARD"]
}

/// What lint rules look at.
package struct LintSubject: Sendable {
    var schema: SchemaIndex
    var linked: LinkedProtos
}
