public import CommandLineKit

/// A setting that is well formed and that cannot be acted on: by this version, or without another setting.
///
/// It is refused rather than passed over: who wrote it relies on it.
public struct UnsupportedSetting: Sendable, Hashable {
    /// Dotted: `grpc.credentials`.
    public var key: String
    /// What goes on after the key, without a full stop: `asks for TLS, which ...`.
    public var text: String
    public var hint: String
}

extension Settings {
    /// The settings that would have to be passed over, in the order of the documentation.
    public var unsupported: [UnsupportedSetting] {
        var result: [UnsupportedSetting] = []
        func refuse(
            _ key: String,
            _ text: String,
            hint: String = "remove the setting",
            if isSet: Bool
        ) {
            guard isSet else { return }
            result.append(UnsupportedSetting(key: key, text: text, hint: hint))
        }
        refuse(
            "grpc.root_certificates_path",
            "verifies clients, which only TLS can",
            hint: "add `grpc.credentials`, or remove the setting",
            if: grpc.rootCertificatesPath != nil && grpc.credentials.isEmpty
        )
        refuse(
            "grpc.require_client_auth",
            "wants clients verified, and no certificates to do that with are named",
            hint: "add `grpc.root_certificates_path`, or remove the setting",
            if: grpc.requireClientAuth && grpc.rootCertificatesPath == nil
        )
        refuse(
            "message_bus.service_timeout",
            "limits calls to servlets, which this version does not make",
            if: messageBus.serviceTimeout != MessageBusSettings().serviceTimeout
        )
        refuse(
            "message_bus.servlets",
            "names services to call, which this version does not do",
            if: !messageBus.servlets.isEmpty
        )
        for alias in caches.keys.sorted() where alias != "default" {
            refuse("caches.\(alias)", "names a cache, and this version has none", if: true)
        }
        return result
    }

    /// Refuses the settings that the server would have to pass over.
    ///
    /// - Throws: ``CommandError`` that names the first one and where it is written.
    public func requireSupport() throws(CommandError) {
        guard let setting = unsupported.first else { return }
        throw CommandError(
            "\(place(of: setting.key))`\(setting.key)` \(setting.text)",
            hint: setting.hint
        )
    }

    /// Where a setting is written, as an error begins: `settings.yaml:3: `; empty for one made by code.
    package func place(of key: String) -> String {
        switch origins[key] {
        case .file(let name, let line, _): "\(name):\(line): "
        case .environment(let variable): "environment variable \(variable): "
        case .option(let option): "\(option): "
        case .default, nil: ""
        }
    }
}
