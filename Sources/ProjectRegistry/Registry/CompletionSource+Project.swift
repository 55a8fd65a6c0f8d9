public import CommandLineKit

/// What shells offer from a project's settings and apps.
extension CompletionSource {
    /// The labels of the project's apps.
    public static let appLabels = CompletionSource.dynamic(requires: [.apps]) {
        $0.context.apps.labels
    }

    /// The databases of the settings.
    public static let databases = CompletionSource.dynamic(requires: [.settings]) {
        $0.context.settings.databases.keys.sorted()
    }
}
