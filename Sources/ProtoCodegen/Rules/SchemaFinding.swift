/// Something that a rule found in a schema.
package struct SchemaFinding: Sendable, Hashable {
    /// Where it is; all numbers are one-based, the end is behind the last column.
    package struct Place: Sendable, Hashable {
        package var line: Int
        package var column: Int
        package var endLine: Int
        package var endColumn: Int

        init(_ source: ProtoSource, _ range: Range<Int>) {
            func position(_ offset: Int) -> (Int, Int) {
                (source.line(at: offset) + 1, source.scalarCount(before: offset) + 1)
            }
            (line, column) = position(range.lowerBound)
            (endLine, endColumn) = position(range.upperBound)
        }
    }

    package var rule: String
    package var file: String
    /// nil when the fault is not at a place, such as a file that is missing.
    package var place: Place?
    /// One sentence without a full stop.
    package var message: String
}

extension SchemaFinding: Comparable {
    package static func < (left: SchemaFinding, right: SchemaFinding) -> Bool {
        (left.file, left.place?.line ?? 0, left.place?.column ?? 0, left.rule, left.message)
            < (
                right.file, right.place?.line ?? 0, right.place?.column ?? 0, right.rule,
                right.message
            )
    }
}

/// How findings are printed.
package enum FindingFormat: String, Sendable, CaseIterable {
    case text, json, github

    /// One line for a finding. `path` is its file as a person can open it.
    package func line(_ finding: SchemaFinding, path: String) -> String {
        switch self {
        case .text:
            let place = finding.place.map { ":\($0.line):\($0.column)" } ?? ""
            return "\(path)\(place): \(finding.message) (\(finding.rule))"
        case .json: return Self.json(finding, path: path)
        case .github: return Self.github(finding, path: path)
        }
    }

    /// An object with the keys of `buf lint --error-format json`.
    private static func json(_ finding: SchemaFinding, path: String) -> String {
        var members = ["\"path\":\(quoted(path))"]
        if let place = finding.place {
            members += [
                "\"start_line\":\(place.line)", "\"start_column\":\(place.column)",
                "\"end_line\":\(place.endLine)", "\"end_column\":\(place.endColumn)",
            ]
        }
        members += ["\"type\":\(quoted(finding.rule))", "\"message\":\(quoted(finding.message))"]
        return "{\(members.joined(separator: ","))}"
    }

    private static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\t": output += "\\t"
            case "\u{0}"..<" ":
                let hexadecimal = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }

    /// A workflow command, which GitHub shows beside the line.
    ///
    /// Source: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
    private static func github(_ finding: SchemaFinding, path: String) -> String {
        var properties = ["file=\(escaped(path, isProperty: true))"]
        if let place = finding.place {
            properties += [
                "line=\(place.line)", "col=\(place.column)", "endLine=\(place.endLine)",
                "endColumn=\(place.endColumn)",
            ]
        }
        properties.append("title=\(finding.rule)")
        let message = escaped(finding.message, isProperty: false)
        return "::error \(properties.joined(separator: ","))::\(message)"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.map { character in
            switch character {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            case ":" where isProperty: "%3A"
            case "," where isProperty: "%2C"
            default: String(character)
            }
        }.joined()
    }
}
