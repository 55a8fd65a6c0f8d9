internal import CommandLineKit
internal import ProjectRegistry

extension CompletionSource {
    /// The labels of the project's apps.
    static let appLabels = CompletionSource.dynamic(requires: [.apps]) { $0.context.apps.labels }
}
