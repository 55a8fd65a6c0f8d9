/// Fills in `{{ name }}` placeholders.
struct TemplateRenderer: Sendable {
    let values: [String: String]

    /// - Throws: ``TemplateError/unknownPlaceholder(_:file:line:)``.
    func render(_ text: String, file: String) throws(TemplateError) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "{{ "),
            let close = rest[open.upperBound...].firstRange(of: " }}")
        {
            let name = String(rest[open.upperBound..<close.lowerBound])
            result += rest[..<open.lowerBound]
            guard let value = values[name] else {
                let line = (result.filter { $0 == "\n" }).count + 1
                throw .unknownPlaceholder(name, file: file, line: line)
            }
            result += value
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    /// A path with the names of values replaced by them: `Sources/project_name/main.swift`.
    func renderPath(_ path: String) -> String {
        // Longer names first, so that one name may begin with another.
        values.keys.sorted { $0.count > $1.count }
            .reduce(path) { path, name in path.replacing(name, with: values[name] ?? "") }
    }
}

/// A fault in a template.
enum TemplateError: Error, Equatable, CustomStringConvertible {
    case missing(String)
    case unknownPlaceholder(String, file: String, line: Int)

    var description: String {
        switch self {
        case .missing(let path): "the template `\(path)` is not a folder"
        case .unknownPlaceholder(let name, let file, let line):
            "\(file):\(line): the template has an unknown placeholder `{{ \(name) }}`"
        }
    }
}
