internal import CommandLineKit

/// Lays one YAML document over settings.
struct SettingsReader {
    /// The name of the document that origins and errors mention.
    let file: String
    let substitution: EnvironmentSubstitution

    /// - Throws: ``SettingsError`` at the first key that is unknown or whose value does not fit;
    ///   `settings` then holds what came before.
    func apply(_ root: YAMLNode, to settings: inout Settings) throws(SettingsError) {
        if root.isNull { return }
        guard root.mapping != nil else {
            throw .wrongType(
                file,
                expected: "a mapping",
                found: root.inWords,
                at: .init(file: file, line: root.position.line)
            )
        }
        try apply(section: "", root, to: &settings)
    }

    private func apply(
        section: String,
        _ node: YAMLNode,
        to settings: inout Settings
    ) throws(SettingsError) {
        for entry in node.mapping ?? [] {
            let key = section.isEmpty ? entry.key : "\(section).\(entry.key)"
            let location = SettingsError.Location(file: file, line: entry.keyPosition.line)
            if let declaration = SettingDeclarations.declaration(of: key) {
                var variables: [String] = []
                let value = try substitute(in: entry.value, &variables)
                let input = SettingInput(
                    key: key,
                    node: value,
                    file: file,
                    variables: variables,
                    line: entry.keyPosition.line
                )
                try declaration.assign(&settings, input)
                settings.origins[key] = .file(
                    file,
                    line: entry.keyPosition.line,
                    variables: variables
                )
            } else if SettingDeclarations.isSection(key) {
                guard entry.value.mapping != nil || entry.value.isNull else {
                    throw .wrongType(
                        key,
                        expected: "a mapping",
                        found: entry.value.inWords,
                        at: location
                    )
                }
                try apply(section: key, entry.value, to: &settings)
            } else {
                throw .unknownKey(
                    entry.key,
                    section: section,
                    nearest: Suggestion.nearest(
                        to: entry.key,
                        among: SettingDeclarations.names(in: section)
                    ),
                    at: location
                )
            }
        }
    }

    /// The node with environment variables in place. What a variable brought is read like plain text,
    /// so that `"${PORT}"` can be a number; only the empty text stays text, since it would be null.
    private func substitute(
        in node: YAMLNode,
        _ variables: inout [String]
    ) throws(SettingsError) -> YAMLNode {
        switch node.value {
        case .scalar(let text, let isPlain):
            let location = SettingsError.Location(file: file, line: node.position.line)
            let result = try substitution.apply(to: text, at: location)
            variables += result.variables
            let isText = result.variables.isEmpty ? !isPlain : result.text.isEmpty
            return YAMLNode(.scalar(result.text, isPlain: !isText), at: node.position)
        case .sequence(let items):
            var result: [YAMLNode] = []
            for item in items { result.append(try substitute(in: item, &variables)) }
            return YAMLNode(.sequence(result), at: node.position)
        case .mapping(let entries):
            var result = entries
            for index in result.indices {
                result[index].value = try substitute(in: result[index].value, &variables)
            }
            return YAMLNode(.mapping(result), at: node.position)
        }
    }
}
