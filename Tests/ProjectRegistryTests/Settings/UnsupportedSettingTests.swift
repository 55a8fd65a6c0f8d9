import CommandLineKit
import ProjectRegistry
import Testing

@Suite struct UnsupportedSettingTests {
    private func settings(_ change: (inout Settings) -> Void) -> Settings {
        var settings = Settings()
        change(&settings)
        return settings
    }

    @Test("what this version does not act on is found; its defaults are not")
    func finds() {
        #expect(Settings().unsupported.isEmpty)
        let settings = settings {
            $0.grpc.rootCertificatesPath = "roots.pem"
            $0.messageBus.serviceTimeout = .seconds(3)
            $0.messageBus.servlets = ["blog": ServletSettings()]
            $0.caches["pages"] = .memory
        }
        #expect(
            settings.unsupported.map(\.key) == [
                "grpc.root_certificates_path", "message_bus.service_timeout",
                "message_bus.servlets", "caches.pages",
            ]
        )
    }

    @Test("clients can be required to be verified only with roots")
    func clientAuthentication() throws {
        let settings = settings {
            $0.grpc.credentials = [TLSCredential(privateKey: "k", certificateChain: "c")]
            $0.grpc.requireClientAuth = true
        }
        #expect(settings.unsupported.map(\.key) == ["grpc.require_client_auth"])
        let error = #expect(throws: CommandError.self) {
            try settings.requireSupport()
        }
        #expect(
            error?.message
                == "`grpc.require_client_auth` wants clients verified, "
                + "and no certificates to do that with are named")
        #expect(error?.hint == "add `grpc.root_certificates_path`, or remove the setting")
    }

    @Test("the server refuses them, with the place")
    func refuses() throws {
        let settings = settings {
            $0.messageBus.servlets = ["blog": ServletSettings()]
            $0.origins["message_bus.servlets"] = .file("settings.yaml", line: 7)
        }
        try Settings().requireSupport()
        let error = #expect(throws: CommandError.self) { try settings.requireSupport() }
        #expect(
            error?.message
                == "settings.yaml:7: `message_bus.servlets` names services to call, "
                + "which this version does not do"
        )
    }
}
