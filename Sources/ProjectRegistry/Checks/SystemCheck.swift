/// Looks at one side of a project and says what is wrong with it. Changes nothing.
public struct SystemCheck: Sendable {
    /// What a check may look at.
    public struct Subject: Sendable {
        public var project: Project
        public var settings: Settings
        /// The apps to look at.
        public var apps: AppRegistry
        /// All there are, which those may refer to.
        public var installed: AppRegistry
        /// Aliases of the databases to look at, which are open; none unless asked for.
        public var databases: [String]

        public init(
            project: Project,
            settings: Settings,
            apps: AppRegistry,
            installed: AppRegistry? = nil,
            databases: [String] = []
        ) {
            self.project = project
            self.settings = settings
            self.apps = apps
            self.installed = installed ?? apps
            self.databases = databases
        }
    }

    /// What `check --tag` chooses by: `models`.
    public var tag: String
    /// Runs with `--deploy` only: what is right in development and wrong in production.
    public var isDeploymentOnly: Bool
    public var run: @Sendable (Subject) async throws -> [CheckMessage]

    public init(
        tag: String,
        isDeploymentOnly: Bool = false,
        run: @escaping @Sendable (Subject) async throws -> [CheckMessage]
    ) {
        self.tag = tag
        self.isDeploymentOnly = isDeploymentOnly
        self.run = run
    }
}

/// The checks of a project: those of ManageKit and those of its apps.
public struct SystemChecks: Sendable {
    public let checks: [SystemCheck]

    /// - Parameters:
    ///   - apps: bring their own checks, after the built-in ones.
    ///   - extra: checks of the layers above.
    public init(apps: AppRegistry, extra: [SystemCheck] = []) {
        checks =
            [.settings, .apps, .models, .fields, .services, .deployment] + extra
            + apps.apps.flatMap { $0.checks }
    }

    /// What `--tag` may name, sorted.
    public func tags(forDeployment: Bool) -> [String] {
        Set(checks.filter { forDeployment || !$0.isDeploymentOnly }.map(\.tag)).sorted()
    }

    /// Runs the checks, and returns what they found in their order.
    ///
    /// `tags` chooses among them; none chooses all.
    /// - Throws: what a check throws when it cannot look, such as a database that does not answer.
    public func run(
        on subject: SystemCheck.Subject,
        tags: Set<String> = [],
        forDeployment: Bool = false
    ) async throws -> [CheckMessage] {
        var messages: [CheckMessage] = []
        for check in checks {
            guard forDeployment || !check.isDeploymentOnly else { continue }
            guard tags.isEmpty || tags.contains(check.tag) else { continue }
            messages += try await check.run(subject)
        }
        return messages
    }
}
