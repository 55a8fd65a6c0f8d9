internal import CommandLineKit

/// A fault in the settings, found before anything uses them.
public enum SettingsError: Error, Equatable {
    case missingFile(String)
    case missingEnvironment(String, file: String, others: [String])
    case unknownKey(String, section: String, nearest: String?, at: Location)
    case wrongType(String, expected: String, found: String, at: Location)
    case undefinedVariable(String, at: Location)
    case unclosedVariable(String, at: Location)
    case missingKey(String, in: String, at: Location)

    /// A line of a file, or the name of what was read instead of one.
    public struct Location: Sendable, Hashable, CustomStringConvertible {
        public var file: String
        /// Counted from 1; nil when the value came from an environment variable.
        public var line: Int?

        public init(file: String, line: Int?) {
            self.file = file
            self.line = line
        }

        public var description: String { line.map { "\(file):\($0)" } ?? file }
    }
}

extension SettingsError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missingFile(let path):
            "cannot read the settings: `\(path)` does not exist"
        case .missingEnvironment(let name, let file, let others):
            "no settings for the environment `\(name)`: `\(file)` does not exist"
                + Self.hint(name, among: others)
        case .unknownKey(let key, let section, let nearest, let location):
            "\(location): unknown setting `\(section.isEmpty ? key : section + "." + key)`"
                + (nearest.map { ", did you mean `\($0)`?" } ?? "")
        case .wrongType(let key, let expected, let found, let location):
            "\(location): `\(key)` must be \(expected), not \(found)"
        case .undefinedVariable(let name, let location):
            "\(location): the environment variable `\(name)` is not set"
        case .unclosedVariable(let text, let location):
            "\(location): `\(text)` has no closing brace"
        case .missingKey(let key, let section, let location):
            "\(location): `\(section)` needs `\(key)`"
        }
    }

    private static func hint(_ name: String, among others: [String]) -> String {
        if let nearest = Suggestion.nearest(to: name, among: others) {
            return "; did you mean `\(nearest)`?"
        }
        if others.isEmpty { return "" }
        return "; there are \(others.map { "`\($0)`" }.joined(separator: ", "))"
    }
}
