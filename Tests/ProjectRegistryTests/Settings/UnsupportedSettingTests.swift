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
            $0.messageBus.serviceTemplate = "st"
            $0.messageBus.handlerTemplate = "ht"
            $0.messageBus.serviceTimeout = .seconds(3)
            $0.messageBus.servlets = ["blog": ServletSettings()]
            $0.caches["pages"] = .memory
        }
        #expect(
            settings.unsupported.map(\.key) == [
                "grpc.root_certificates_path", "message_bus.service_template",
                "message_bus.handler_template",
                "message_bus.service_timeout", "message_bus.servlets", "caches.pages",
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
            try settings.requireSupport(by: .server)
        }
        #expect(
            error?.message
                == "`grpc.require_client_auth` wants clients verified, "
                + "and no certificates to do that with are named")
        #expect(error?.hint == "add `grpc.root_certificates_path`, or remove the setting")
    }

    @Test("whoever would have to act on it refuses, with the place")
    func refuses() throws {
        let settings = settings {
            $0.messageBus.serviceTemplate = "st"
            $0.origins["message_bus.service_template"] = .file("settings.yaml", line: 7)
        }
        try settings.requireSupport(by: .server)
        let error = #expect(throws: CommandError.self) {
            try settings.requireSupport(by: .generateServices)
        }
        #expect(
            error?.message
                == "settings.yaml:7: `message_bus.service_template` names templates, "
                + "which this version does not read"
        )
    }
}
