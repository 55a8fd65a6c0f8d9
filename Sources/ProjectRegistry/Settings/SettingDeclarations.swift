/// Every key that `settings.yaml` may have, in the order in which `diffsettings` shows them.
enum SettingDeclarations {
    static let all: [SettingDeclaration] = [
        .value("environment", .text, \.environment),
        .value("debug", .bool, \.debug),
        .value("secret_key", .text, \.secretKey, isSecret: true),
        .table("databases", .database, \.databases),
        .databaseOptions,
        .value("grpc.address", .textOrTexts, \.grpc.addresses),
        .value("grpc.max_workers", .int(0...1_024), \.grpc.maxWorkers),
        .optional(
            "grpc.maximum_concurrent_rpcs",
            .int(1...Int.max),
            \.grpc.maximumConcurrentRPCs
        ),
        .optional("grpc.max_connections", .int(1...Int.max), \.grpc.maxConnections),
        .value(
            "grpc.max_buffered_bytes", .int(1_048_576...Int.max), \.grpc.maxBufferedBytes),
        .value(
            "grpc.max_receive_message_length",
            .int(1...Int(Int32.max)),
            \.grpc.maxReceiveMessageLength
        ),
        .value("grpc.compression", .choice, \.grpc.compression),
        .record(
            "grpc.credentials",
            \.grpc.credentials,
            read: TLSCredential.list,
            render: { credentials in
                "[\(credentials.map(\.rendered).joined(separator: ", "))]"
            }
        ),
        .optional("grpc.root_certificates_path", .text, \.grpc.rootCertificatesPath),
        .value("grpc.require_client_auth", .bool, \.grpc.requireClientAuth),
        .record(
            "grpc.options",
            \.grpc.options,
            read: ChannelArgument.table,
            render: ChannelArgument.render
        ),
        .optional("grpc.root_handlers_hook", .text, \.grpc.rootHandlersHook),
        .value("grpc.interceptors", .texts, \.grpc.interceptors),
        .optional("grpc.reflection", .bool, \.grpc.reflection),
        .optional("grpc.access_log", .accessLog, \.grpc.accessLog),
        .optional("grpc.slow_call_threshold", .seconds, \.grpc.slowCallThreshold),
        .optional("grpc.metrics_file", .text, \.grpc.metricsFile),
        .value("message_bus.service_meta", .text, \.messageBus.serviceMeta),
        .value("message_bus.dialect", .choice, \.messageBus.dialect),
        .optional("message_bus.types", .choice, \.messageBus.types),
        .value("message_bus.producer_root", .text, \.messageBus.producerRoot),
        .optional("message_bus.service_template", .text, \.messageBus.serviceTemplate),
        .optional("message_bus.handler_template", .text, \.messageBus.handlerTemplate),
        .value("message_bus.service_timeout", .seconds, \.messageBus.serviceTimeout),
        .record(
            "message_bus.servlets",
            \.messageBus.servlets,
            read: ServletSettings.table,
            render: { servlets in
                let parts = servlets.sorted { $0.key < $1.key }
                    .map { "\($0.key): {host: \($0.value.host), port: \($0.value.port)}" }
                return "{\(parts.joined(separator: ", "))}"
            }
        ),
        .table("caches", .choice, \.caches),
    ]

    /// The declaration of `key`, by its own name or through a `.*` one.
    static func declaration(of key: String) -> SettingDeclaration? {
        let table = key.lastIndex(of: ".").map { String(key[..<$0]) + ".*" }
        return all.first { $0.key == key || $0.key == table }
    }

    /// Names that may stand in a section; the empty section is the top of the file.
    static func names(in section: String) -> [String] {
        let prefix = section.isEmpty ? "" : section + "."
        var names: [String] = []
        for declaration in all where declaration.key.hasPrefix(prefix) {
            let name = String(declaration.key.dropFirst(prefix.count).prefix { $0 != "." })
            if name != "*", names.last != name { names.append(name) }
        }
        return names
    }

    static func isSection(_ key: String) -> Bool {
        all.contains { $0.key.hasPrefix(key + ".") }
    }
}

extension TLSCredential {
    fileprivate var rendered: String {
        "{private_key: \(privateKey), certificate_chain: \(certificateChain)}"
    }

    @Sendable
    fileprivate static func list(_ input: SettingInput) throws(SettingsError) -> [TLSCredential] {
        if input.node.isNull { return [] }
        guard let items = input.node.sequence else {
            throw input.wrongType(
                expected: "a list of {private_key: FILE, certificate_chain: FILE}"
            )
        }
        var credentials: [TLSCredential] = []
        for (index, item) in items.enumerated() {
            let part = input.part("[\(index)]", item)
            let fields = try part.fields(known: ["private_key", "certificate_chain"])
            func file(_ name: String) throws(SettingsError) -> String {
                guard let field = fields[name] else {
                    throw .missingKey(name, in: part.key, at: part.location)
                }
                return try field.read(.text)
            }
            credentials.append(
                TLSCredential(
                    privateKey: try file("private_key"),
                    certificateChain: try file("certificate_chain")
                )
            )
        }
        return credentials
    }
}

extension ServletSettings {
    @Sendable
    fileprivate static func table(
        _ input: SettingInput
    ) throws(SettingsError) -> [String: ServletSettings] {
        if input.node.isNull { return [:] }
        guard let entries = input.node.mapping else {
            throw input.wrongType(expected: "a mapping of NAME: {host: HOST, port: PORT}")
        }
        var servlets: [String: ServletSettings] = [:]
        for entry in entries {
            let fields = try input.part(".\(entry.key)", entry.value)
                .fields(known: ["host", "port"])
            var servlet = ServletSettings()
            if let host = fields["host"] { servlet.host = try host.read(.text) }
            if let port = fields["port"] { servlet.port = try port.read(.int(1...65_535)) }
            servlets[entry.key] = servlet
        }
        return servlets
    }
}
