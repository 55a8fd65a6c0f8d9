internal import CommandLineKit

/// One key of the settings: its dotted name, how it is read, how it is shown.
struct SettingDeclaration: Sendable {
    /// Dotted: `grpc.address`. A trailing `.*` admits any name: `databases.*`.
    let key: String
    let isSecret: Bool
    let assign: @Sendable (inout Settings, SettingInput) throws(SettingsError) -> Void
    /// What the settings hold below this key: one value, or one for each name.
    let values: @Sendable (Settings) -> [(key: String, text: String)]

    /// A single value.
    static func value<Value>(
        _ key: String,
        _ type: SettingType<Value>,
        _ property: any WritableKeyPath<Settings, Value> & Sendable,
        isSecret: Bool = false
    ) -> Self {
        Self(
            key: key,
            isSecret: isSecret,
            assign: { (settings, input) throws(SettingsError) in
                settings[keyPath: property] = try input.read(type)
            },
            values: { [(key, type.render($0[keyPath: property]))] }
        )
    }

    /// A single value that may be null.
    static func optional<Value>(
        _ key: String,
        _ type: SettingType<Value>,
        _ property: any WritableKeyPath<Settings, Value?> & Sendable
    ) -> Self {
        value(key, type.optional, property)
    }

    /// A value for each of any number of names.
    static func table<Value>(
        _ section: String,
        _ type: SettingType<Value>,
        _ property: any WritableKeyPath<Settings, [String: Value]> & Sendable
    ) -> Self {
        Self(
            key: section + ".*",
            isSecret: false,
            assign: { (settings, input) throws(SettingsError) in
                settings[keyPath: property][input.name] = try input.read(type)
            },
            values: { settings in
                settings[keyPath: property].sorted { $0.key < $1.key }
                    .map { ("\(section).\($0.key)", type.render($0.value)) }
            }
        )
    }

    /// A value whose parts need errors of their own.
    static func record<Value>(
        _ key: String,
        _ property: any WritableKeyPath<Settings, Value> & Sendable,
        read: @escaping @Sendable (SettingInput) throws(SettingsError) -> Value,
        render: @escaping @Sendable (Value) -> String
    ) -> Self {
        Self(
            key: key,
            isSecret: false,
            assign: { (settings, input) throws(SettingsError) in
                settings[keyPath: property] = try read(input)
            },
            values: { [(key, render($0[keyPath: property]))] }
        )
    }
}

/// What a settings file holds for one key, environment variables already in place.
struct SettingInput: Sendable {
    /// Dotted: `databases.default`.
    let key: String
    let node: YAMLNode
    let file: String
    /// Environment variables that took part.
    var variables: [String] = []
    /// Nil when ``file`` is no file but an environment variable.
    var line: Int?

    /// Last part of the dotted name.
    var name: String { String(key.split(separator: ".").last ?? "") }

    var location: SettingsError.Location {
        SettingsError.Location(file: file, line: line)
    }

    /// - Throws: ``SettingsError/wrongType(_:expected:found:at:)``.
    func read<Value>(_ type: SettingType<Value>) throws(SettingsError) -> Value {
        guard let value = type.read(node) else {
            throw wrongType(expected: type.expected)
        }
        return value
    }

    func wrongType(expected: String) -> SettingsError {
        .wrongType(key, expected: expected, found: node.inWords, at: location)
    }

    /// The input for a part of this one.
    func part(_ suffix: String, _ node: YAMLNode) -> SettingInput {
        SettingInput(
            key: key + suffix,
            node: node,
            file: file,
            variables: variables,
            line: line == nil ? nil : node.position.line
        )
    }

    /// The entries of a mapping whose keys are all among `known`.
    func fields(known: [String]) throws(SettingsError) -> [String: SettingInput] {
        guard let entries = node.mapping else { throw wrongType(expected: "a mapping") }
        var fields: [String: SettingInput] = [:]
        for entry in entries {
            guard known.contains(entry.key) else {
                throw .unknownKey(
                    entry.key,
                    section: key,
                    nearest: Suggestion.nearest(to: entry.key, among: known),
                    at: .init(file: file, line: entry.keyPosition.line)
                )
            }
            fields[entry.key] = part("." + entry.key, entry.value)
        }
        return fields
    }
}

extension YAMLNode {
    /// The node as an error mentions it: `"yes please"`, `5`, `a list`.
    var inWords: String {
        switch value {
        case .scalar(let text, let isPlain): isNull ? "null" : isPlain ? "`\(text)`" : "\"\(text)\""
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
