internal import CommandLineKit
public import GRPCCore
public import ORM

/// The apps that are compiled into this process, in the order in which the project lists them.
public struct AppRegistry: Sendable {
    /// Name of the project, hence of its executable; empty for `manage` itself.
    public let project: String
    public let apps: [any App.Type]

    public init(project: String = "", apps: [any App.Type] = []) {
        self.project = project
        self.apps = apps
    }

    public var labels: [String] { apps.map { $0.label } }

    /// Every app's models, in the order of the apps.
    public var models: [any Model.Type] { apps.flatMap { $0.models } }

    /// Every app's migrations, in the order of the apps.
    public var migrations: [Migration] { apps.flatMap { $0.migrations } }

    /// Every app's services, in the order of the apps.
    public var handlers: [any RegistrableRPCService] { apps.flatMap { $0.services } }

    /// Every app's receivers of signals, in the order of the apps.
    public var signals: [ServerSignal] { apps.flatMap { $0.signals } }

    /// - Throws: ``UnknownAppError``.
    public func app(labeled label: String) throws(UnknownAppError) -> any App.Type {
        guard let app = apps.first(where: { $0.label == label }) else {
            throw UnknownAppError(
                label: label,
                nearest: Suggestion.nearest(to: label, among: labels)
            )
        }
        return app
    }

    /// The apps with these labels, in the registry's order; all of them when there are no labels.
    ///
    /// - Throws: ``UnknownAppError`` for the first label that no app has.
    public func apps(labeled labels: [String]) throws(UnknownAppError) -> [any App.Type] {
        for label in labels { _ = try app(labeled: label) }
        return labels.isEmpty ? apps : apps.filter { labels.contains($0.label) }
    }

    /// The model with this name, whatever its case, as Django looks models up.
    public func model(_ label: String, _ name: String) -> (any Model.Type)? {
        let app = apps.first { $0.label == label }
        return app?.models.first { $0.modelName.lowercased() == name.lowercased() }
    }
}

/// No installed app has this label.
public struct UnknownAppError: Error, Equatable, CustomStringConvertible {
    public var label: String
    public var nearest: String?

    /// Django's words.
    public var description: String {
        "No installed app with label '\(label)'."
            + (nearest.map { " Did you mean '\($0)'?" } ?? "")
    }
}
