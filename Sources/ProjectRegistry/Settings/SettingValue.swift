/// One setting as a person reads it.
public struct SettingValue: Sendable, Hashable {
    /// Dotted: `grpc.address`.
    public var key: String
    /// As it would be written in YAML. Secrets are stars.
    public var text: String
    public var origin: SettingOrigin
}

extension Settings {
    /// Every setting, those that nothing sets included, in the order of the documentation.
    ///
    /// Passwords in URLs and secrets are stars; safe to print.
    public var values: [SettingValue] {
        SettingDeclarations.all.flatMap { declaration in
            declaration.values(self).map { key, text in
                SettingValue(
                    key: key,
                    text: declaration.isSecret && text != "\"\"" ? "********" : text,
                    origin: origins[key] ?? .default
                )
            }
        }
    }
}
