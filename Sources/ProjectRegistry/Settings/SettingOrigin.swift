/// Where a setting's value came from.
public enum SettingOrigin: Sendable, Hashable {
    /// Nothing sets it.
    case `default`
    /// A line of a settings file. `variables` are the environment variables that its text names.
    case file(String, line: Int, variables: [String] = [])
    /// An environment variable that stands for the setting, such as `DATABASE_URL`.
    case environment(String)
    /// The command line.
    case option(String)
}

extension SettingOrigin: CustomStringConvertible {
    /// `settings.yaml:3`, `settings.yaml:3 with SECRET_KEY`, `environment DATABASE_URL`, `default`.
    public var description: String {
        switch self {
        case .default: "default"
        case .file(let name, let line, let variables):
            variables.isEmpty
                ? "\(name):\(line)"
                : "\(name):\(line) with \(variables.joined(separator: ", "))"
        case .environment(let variable): "environment \(variable)"
        case .option(let option): option
        }
    }
}
