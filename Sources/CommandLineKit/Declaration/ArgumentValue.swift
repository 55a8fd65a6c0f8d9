/// A value that can be read from one command-line word.
///
/// Enumerations with string raw values conform by declaring it, when they are `CaseIterable`.
public protocol ArgumentValue: Sendable {
    /// - Throws: ``UsageError/invalidValue(_:reason:)`` if `text` is not acceptable.
    init(argument text: String) throws

    /// Stands for the value in usage and help: `NUMBER`.
    static var valueName: String { get }

    /// The only words accepted, in the order of help; empty if there is no such list.
    static var argumentChoices: [String] { get }

    /// The word that would give this value; shown in help as the default. Empty hides it.
    var argumentText: String { get }
}

extension ArgumentValue {
    public static var argumentChoices: [String] { [] }
}

extension ArgumentValue where Self: CustomStringConvertible {
    public var argumentText: String { description }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
    public init(argument text: String) throws {
        guard let value = Self(rawValue: text) else {
            throw UsageError.invalidChoice(text, choices: Self.argumentChoices)
        }
        self = value
    }

    public static var valueName: String { "CHOICE" }

    public static var argumentChoices: [String] { allCases.map(\.rawValue) }

    public var argumentText: String { rawValue }
}

extension String: ArgumentValue {
    public init(argument text: String) { self = text }

    public static var valueName: String { "TEXT" }
}

extension ArgumentValue where Self: FixedWidthInteger {
    public init(argument text: String) throws {
        guard let value = Self(text) else {
            throw UsageError.invalidValue(text, reason: Self.reason(against: text))
        }
        self = value
    }

    public static var valueName: String { "NUMBER" }

    private static func reason(against text: String) -> String {
        let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
        let isNumber = !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
        return isNumber ? "expected \(Self.min) to \(Self.max)" : "expected a whole number"
    }
}

extension Int: ArgumentValue {}
extension Int32: ArgumentValue {}
extension Int64: ArgumentValue {}
extension UInt16: ArgumentValue {}

extension Double: ArgumentValue {
    public init(argument text: String) throws {
        guard let value = Double(text), value.isFinite else {
            throw UsageError.invalidValue(text, reason: "expected a number")
        }
        self = value
    }

    public static var valueName: String { "NUMBER" }
}
