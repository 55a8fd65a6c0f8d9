internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

extension CompletionSource {
    /// The project's models as `account.Post`, and the labels of its apps.
    static let appsAndModels = CompletionSource.dynamic(requires: [.apps]) {
        let apps = $0.context.apps
        return apps.labels + apps.modelNames
    }

    /// The project's models as `account.Post`.
    static let models = CompletionSource.dynamic(requires: [.apps]) { $0.context.apps.modelNames }

    /// The migrations of the app that stands before, and what is `extra`.
    static func migrations(extra: [String] = []) -> CompletionSource {
        .dynamic(requires: [.apps]) { request in
            let apps = request.values(of: "app")
            let own = request.context.apps.migrations.filter { apps.contains($0.id.app) }
            return own.map(\.id.name) + extra
        }
    }

    /// The tags of the system checks.
    static let checkTags = CompletionSource.dynamic(requires: [.apps]) {
        CheckCommand.tags(in: $0.context)
    }
}

extension AppRegistry {
    fileprivate var modelNames: [String] { models.map { "\($0.name)" } }
}
