/// A rule that schemas are checked by.
package struct SchemaRule<Subject>: Sendable {
    /// As buf calls it: `FIELD_NO_DELETE`.
    package let id: String
    /// The categories that contain it; a rule of none is checked when it is named.
    package let categories: [String]
    /// One sentence without a full stop.
    package let summary: String
    let check: @Sendable (Subject, inout RuleReport) -> Void

    init(
        _ id: String, _ categories: [String], _ summary: String,
        _ check: @escaping @Sendable (Subject, inout RuleReport) -> Void
    ) {
        self.id = id
        self.categories = categories
        self.summary = summary
        self.check = check
    }
}

extension SchemaRule {
    /// The rules that have one of these names or are in a category of one, without those in `except`.
    ///
    /// - Returns: The rules in the order of the table, or the first name that means nothing.
    package static func select(
        _ names: [String], except: [String], from rules: [SchemaRule]
    ) -> Result<[SchemaRule], UnknownRule> {
        let known = Set(rules.map(\.id) + rules.flatMap(\.categories))
        if let unknown = (names + except).first(where: { !known.contains($0) }) {
            return .failure(UnknownRule(name: unknown, known: known.sorted()))
        }
        func isNamed(_ rule: SchemaRule, in names: [String]) -> Bool {
            names.contains(rule.id) || rule.categories.contains(where: names.contains)
        }
        return .success(rules.filter { isNamed($0, in: names) && !isNamed($0, in: except) })
    }
}

/// A name that is neither a rule nor a category.
package struct UnknownRule: Error, Sendable, Hashable {
    package var name: String
    package var known: [String]
}

/// Collects what rules find.
struct RuleReport {
    private(set) var findings: [SchemaFinding] = []
    fileprivate var rule = ""

    /// Records something at a declaration, or at the whole file for an empty path.
    mutating func add(_ file: SchemaIndex.File, _ path: [Int32], _ message: String) {
        guard !file.ignores.contain(rule, at: path) else { return }
        let place = file.source.flatMap { source in
            source.places[path].map { SchemaFinding.Place(source.file.source, $0) }
        }
        findings.append(
            SchemaFinding(rule: rule, file: file.name, place: place, message: message))
    }

    /// Records something that has no place in a file that is there.
    mutating func add(file: String, _ message: String) {
        findings.append(SchemaFinding(rule: rule, file: file, place: nil, message: message))
    }

    /// What `rules` find, in the order of the files and the places in them.
    static func findings<Subject>(
        of rules: [SchemaRule<Subject>], in subject: Subject
    ) -> [SchemaFinding] {
        var report = RuleReport()
        for rule in rules {
            report.rule = rule.id
            rule.check(subject, &report)
        }
        return Array(Set(report.findings)).sorted()
    }
}
