/// Names a value that an upper layer keeps in a ``CommandContext``.
///
/// ```swift
/// enum SettingsKey: ContextKey { typealias Value = Settings }
/// context[SettingsKey.self] = settings
/// ```
public protocol ContextKey {
    associatedtype Value: Sendable
}

/// Values by the type of their key.
struct ContextStore: Sendable {
    private var values: [ObjectIdentifier: any Sendable] = [:]

    subscript<Key: ContextKey>(key: Key.Type) -> Key.Value? {
        get { values[ObjectIdentifier(key)] as? Key.Value }
        set { values[ObjectIdentifier(key)] = newValue }
    }
}
