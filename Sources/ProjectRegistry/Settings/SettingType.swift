internal import GRPCCore

/// How one kind of value is read from YAML and shown again.
struct SettingType<Value: Sendable>: Sendable {
    /// What the value must be, as an error says it: `a whole number`.
    let expected: String
    /// The value, or nil when the node is something else.
    let read: @Sendable (YAMLNode) -> Value?
    let render: @Sendable (Value) -> String

    /// The same, or null.
    var optional: SettingType<Value?> {
        SettingType<Value?>(
            expected: "\(expected) or null",
            read: { node in node.isNull ? .some(nil) : read(node).map(Optional.some) },
            render: { $0.map(render) ?? "null" }
        )
    }
}

extension SettingType where Value == Bool {
    static let bool = Self(expected: "true or false", read: \.bool, render: \.description)
}

extension SettingType where Value == Int {
    static func int(_ range: ClosedRange<Int>) -> Self {
        Self(
            expected: range.upperBound == .max
                ? "a whole number, at least \(range.lowerBound)"
                : "a whole number from \(range.lowerBound) to \(range.upperBound)",
            read: { $0.int.flatMap { range.contains($0) ? $0 : nil } },
            render: \.description
        )
    }
}

extension SettingType where Value == Duration {
    /// Seconds, whole or decimal, more than 0.
    static let seconds = Self(
        expected: "a number of seconds",
        read: { node in secondsOrZero.read(node).flatMap { $0 > .zero ? $0 : nil } },
        render: secondsOrZero.render
    )

    /// Seconds, whole or decimal.
    static let secondsOrZero = Self(
        expected: "a number of seconds, or 0",
        read: { node in
            guard let seconds = node.double, seconds >= 0, seconds < 1e9 else { return nil }
            return .microseconds(Int64((seconds * 1_000_000).rounded(.up)))
        },
        render: { duration in
            let (seconds, attoseconds) = duration.components
            return attoseconds == 0 ? "\(seconds)" : "\(duration / .seconds(1))"
        }
    )
}

extension SettingType where Value == String {
    static let text = Self(expected: "text", read: \.string, render: YAMLWriter.inline)
}

extension SettingType where Value == [String] {
    static let texts = Self(
        expected: "a list of texts",
        read: { node in
            guard let items = node.sequence else { return nil }
            let texts = items.compactMap(\.string)
            return texts.count == items.count ? texts : nil
        },
        render: { "[\($0.map(YAMLWriter.inline).joined(separator: ", "))]" }
    )

    /// One text or several; a single one is shown without the list.
    static let textOrTexts = Self(
        expected: "a text or a list of texts",
        read: { node in
            if let text = node.string { return [text] }
            return texts.read(node).flatMap { $0.isEmpty ? nil : $0 }
        },
        render: { $0.count == 1 ? YAMLWriter.inline($0[0]) : texts.render($0) }
    )
}

extension SettingType where Value == DatabaseSettings {
    static let database = Self(
        expected: "`sqlite:PATH` or `postgresql://USER:PASSWORD@HOST/NAME`",
        read: { $0.string.flatMap(DatabaseSettings.init(url:)) },
        render: { YAMLWriter.inline($0.maskedURL) }
    )
}

extension SettingType
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the names of an enum's cases.
    static var choice: Self {
        Self(
            expected: Value.allCases.map { "`\($0.rawValue)`" }.joined(separator: " or "),
            read: { $0.string.flatMap(Value.init(rawValue:)) },
            render: \.rawValue
        )
    }
}

extension SettingType where Value == AccessLogSetting {
    static let accessLog = Self(
        expected: "`off`, `text` or `json`",
        read: { $0.string.flatMap(AccessLogSetting.init(rawValue:)) },
        render: \.rawValue
    )
}
