/// Replaces `${NAME}` and `${NAME:-default}` in a setting's text.
///
/// `$${` stands for a literal `${`. As in a shell, `:-` also replaces an empty variable.
struct EnvironmentSubstitution {
    let variables: @Sendable (String) -> String?

    /// The text, and the names of the variables that took part in it, in order.
    ///
    /// - Throws: ``SettingsError/undefinedVariable(_:at:)`` for a variable with neither a value nor a
    ///   default, ``SettingsError/unclosedVariable(_:at:)``.
    func apply(
        to text: String,
        at location: SettingsError.Location
    ) throws(SettingsError) -> (text: String, variables: [String]) {
        guard text.contains("${") else { return (text, []) }
        var result = ""
        var variables: [String] = []
        var rest = text[...]
        while let marker = rest.firstRange(of: "${") {
            let before = rest[..<marker.lowerBound]
            if before.hasSuffix("$") {
                result += before.dropLast() + "${"
                rest = rest[marker.upperBound...]
                continue
            }
            result += before
            guard let end = rest[marker.upperBound...].firstIndex(of: "}") else {
                throw .unclosedVariable(String(rest[marker.lowerBound...]), at: location)
            }
            let reference = rest[marker.upperBound..<end]
            result += try value(of: reference, at: location)
            variables.append(String(reference.prefix { $0 != ":" }))
            rest = rest[rest.index(after: end)...]
        }
        return (result + rest, variables)
    }

    private func value(
        of reference: Substring,
        at location: SettingsError.Location
    ) throws(SettingsError) -> String {
        guard let separator = reference.firstRange(of: ":-") else {
            guard let value = variables(String(reference)) else {
                throw .undefinedVariable(String(reference), at: location)
            }
            return value
        }
        let value = variables(String(reference[..<separator.lowerBound])) ?? ""
        return value.isEmpty ? String(reference[separator.upperBound...]) : value
    }
}
