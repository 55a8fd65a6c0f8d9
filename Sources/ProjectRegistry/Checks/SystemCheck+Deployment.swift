extension SystemCheck {
    /// What is convenient in development and harmful in production.
    static let deployment = SystemCheck(tag: "security", isDeploymentOnly: true) { subject in
        deploymentRules.filter { $0.applies(subject.settings) }.map(\.message)
    }

    private struct Rule: Sendable {
        var message: CheckMessage
        var applies: @Sendable (Settings) -> Bool
    }

    private static let deploymentRules = [
        Rule(
            message: CheckMessage(
                .warning,
                id: "security.W018",
                object: "debug",
                "You should not have 'debug' set to true in deployment.",
                hint: "Set 'debug: false' in 'settings.production.yaml'."
            ),
            applies: \.debug
        ),
        Rule(
            message: CheckMessage(
                .warning,
                id: "security.W009",
                object: "secret_key",
                "The secret key has fewer than 50 characters, fewer than 5 different ones, or begins "
                    + "with 'insecure', which makes what it signs easy to forge.",
                hint: "Set 'secret_key: ${SECRET_KEY}' and give the process a long random value."
            ),
            applies: { hasWeakKey($0.secretKey) }
        ),
        Rule(
            message: CheckMessage(
                .warning,
                id: "security.W030",
                object: "grpc.reflection",
                "Anyone who reaches the port can list every service and message.",
                hint: "Set 'reflection: false'."
            ),
            applies: \.allowsReflection
        ),
        Rule(
            message: CheckMessage(
                .warning,
                id: "security.W031",
                object: "grpc.credentials",
                "The server does not use TLS: requests can be read and changed on their way.",
                hint:
                    "Add a private key and a certificate chain, or serve behind a proxy that does."
            ),
            applies: { settings in
                settings.grpc.credentials.isEmpty
                    && !settings.grpc.addresses.allSatisfy { $0.hasPrefix("unix:") }
            }
        ),
        Rule(
            message: CheckMessage(
                .warning,
                id: "security.W032",
                object: "grpc.maximum_concurrent_rpcs",
                "Nothing limits how many calls are in progress: a burst can exhaust the memory.",
                hint: "Set 'maximum_concurrent_rpcs', for instance to 1000."
            ),
            applies: { $0.grpc.maximumConcurrentRPCs == nil }
        ),
    ]

    private static func hasWeakKey(_ key: String) -> Bool {
        key.count < 50 || Set(key).count < 5 || key.hasPrefix("insecure")
    }
}
