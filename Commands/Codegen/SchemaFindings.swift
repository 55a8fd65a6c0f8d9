internal import CommandLineKit
internal import ProtoCodegen

/// What `protolint` and `protobreaking` have in common: rules that are chosen by name, and a report.
enum SchemaFindings {
    /// The rules that a person chose.
    ///
    /// - Throws: ``CommandError`` that names the nearest rule or category.
    static func select<Subject>(
        _ names: [String], except: [String], from rules: [SchemaRule<Subject>]
    ) throws -> [SchemaRule<Subject>] {
        switch SchemaRule.select(names, except: except, from: rules) {
        case .success(let chosen): return chosen
        case .failure(let unknown):
            throw CommandError(
                "there is no rule or category `\(unknown.name)`",
                hint: Suggestion.hint(for: unknown.name, among: unknown.known)
                    ?? "pass --list to see them all"
            )
        }
    }

    /// The table of `--list`: a rule a line with its categories and what it asks for.
    static func list<Subject>(_ rules: [SchemaRule<Subject>]) -> String {
        let width = rules.map(\.id.count).max() ?? 0
        return rules.map { rule in
            let id = rule.id + String(repeating: " ", count: width - rule.id.count)
            let categories = rule.categories.isEmpty ? "-" : rule.categories.joined(separator: ",")
            return "\(id)  \(rule.summary) [\(categories)]"
        }.joined(separator: "\n")
    }

    /// Prints findings, and ends the command with exit code 1 when there are some.
    static func report(
        _ findings: [SchemaFinding], as format: FindingFormat, roots: SchemaRoots,
        on console: Console
    ) throws {
        for finding in findings {
            console.write(format.line(finding, path: roots.displayed(finding.file)))
        }
        guard !findings.isEmpty else { return console.note("Nothing was found.") }
        let files = Set(findings.map(\.file)).count
        console.note(
            "\(findings.count) finding\(findings.count == 1 ? "" : "s") in \(files) "
                + "file\(files == 1 ? "" : "s")")
        throw ExitCode.failure
    }
}

extension FindingFormat: ArgumentValue {}
