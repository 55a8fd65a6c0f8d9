public import CommandLineKit
public import GRPCCore

/// Code that settings name: `account.TokenInterceptor` is what the app `account` calls that.
extension AppRegistry {
    /// What `grpc.interceptors` names, outermost first.
    ///
    /// - Throws: ``CommandError`` for the first name that no installed app offers.
    public func interceptors(_ settings: Settings) throws(CommandError)
        -> [any ServerInterceptor]
    {
        let offered = table { $0.interceptors }
        var interceptors: [any ServerInterceptor] = []
        for name in settings.grpc.interceptors {
            interceptors.append(
                try find(name, in: offered, for: "grpc.interceptors", settings)
            )
        }
        return interceptors
    }

    /// What the server offers: the list that `grpc.root_handlers_hook` names, else every app's services.
    ///
    /// `account.services` is always there: the services of that app alone.
    /// - Throws: ``CommandError`` when no installed app offers a list of that name.
    public func rootHandlers(_ settings: Settings) throws(CommandError)
        -> [any RegistrableRPCService]
    {
        guard let name = settings.grpc.rootHandlersHook else { return handlers }
        let offered = table { app in
            app.rootHandlers.merging(["services": app.services]) { own, _ in own }
        }
        return try find(name, in: offered, for: "grpc.root_handlers_hook", settings)
    }

    /// What the apps offer, by dotted name.
    private func table<Value>(_ values: (any App.Type) -> [String: Value]) -> [String: Value] {
        var table: [String: Value] = [:]
        for app in apps {
            for (name, value) in values(app) { table["\(app.label).\(name)"] = value }
        }
        return table
    }

    private func find<Value>(
        _ name: String,
        in offered: [String: Value],
        for key: String,
        _ settings: Settings
    ) throws(CommandError) -> Value {
        if let value = offered[name] { return value }
        let names = offered.keys.sorted()
        let nearest = Suggestion.nearest(to: name, among: names)
        throw CommandError(
            "\(settings.place(of: key))`\(key)` names `\(name)`, which no installed app offers",
            hint: nearest.map { "did you mean `\($0)`?" }
                ?? (names.isEmpty
                    ? "no installed app offers any"
                    : "there is \(names.map { "`\($0)`" }.joined(separator: ", "))")
        )
    }
}
