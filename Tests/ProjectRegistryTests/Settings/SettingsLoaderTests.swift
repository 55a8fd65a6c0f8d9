import CommandLineKit
import Foundation
import ProjectRegistry
import Testing

@Suite struct SettingsLoaderTests {
    /// Loads settings from a folder with these files.
    private func load(
        _ files: [String: String],
        environment: [String: String] = [:],
        selection: String? = nil
    ) throws -> Settings {
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("settings-\(UUID())").path
        try FileManager.default.createDirectory(
            atPath: directory,
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(atPath: directory) }
        for (name, text) in files {
            try text.write(toFile: directory + "/" + name, atomically: false, encoding: .utf8)
        }
        return try SettingsLoader(
            directory: directory,
            environment: EnvironmentVariables(environment),
            selection: selection
        ).load()
    }

    @Test("without a file every setting has its default")
    func defaults() throws {
        let settings = try load([:])
        #expect(settings.databases == ["default": .sqlite(path: "db.sqlite3")])
        #expect(settings.grpc.addresses == ["[::]:50051"])
        #expect(settings.environment == "development")
        #expect(settings.values.allSatisfy { $0.origin == .default })
    }

    @Test("every key is read, and remembers its line")
    func everyKey() throws {
        let settings = try load([
            "settings.yaml": """
            debug: true
            secret_key: s3cret
            databases:
              default: sqlite:a.db
              other: postgresql://u:p@h/n
            grpc:
              address: 127.0.0.1:0
              max_workers: 2
              maximum_concurrent_rpcs: 100
              max_receive_message_length: 1024
              compression: gzip
              credentials: [{private_key: k.pem, certificate_chain: c.pem}]
              root_certificates_path: r.pem
              require_client_auth: true
              options: {grpc.keepalive_time_ms: 5, grpc.keepalive_permit_without_calls: true}
              root_handlers_hook: account.handlers
              interceptors: [account.log]
              reflection: false
              access_log: json
              slow_call_threshold: 0.5
              metrics_file: m.prom
              max_connections: 1000
              max_buffered_bytes: 1048576
            message_bus:
              service_meta: m.yaml
              dialect: bus
              types: rich
              producer_root: Gen
              service_template: st
              handler_template: ht
              service_timeout: 2.5
              servlets: {blog: {host: h, port: 1}}
            caches:
              default: memory
            """
        ])
        #expect(settings.debug)
        #expect(settings.secretKey == "s3cret")
        #expect(settings.databases["other"] == .postgresql(url: "postgresql://u:p@h/n"))
        #expect(settings.grpc.maxWorkers == 2)
        #expect(settings.grpc.maximumConcurrentRPCs == 100)
        #expect(settings.grpc.credentials.map(\.certificateChain) == ["c.pem"])
        #expect(settings.grpc.interceptors == ["account.log"])
        #expect(settings.messageBus.serviceTimeout == .milliseconds(2_500))
        #expect(settings.messageBus.servlets["blog"] == ServletSettings(host: "h", port: 1))
        #expect(settings.origins["grpc.max_workers"] == .file("settings.yaml", line: 8))
        #expect(
            settings.values.map { "\($0.key) = \($0.text)  \($0.origin)" }.joined(separator: "\n")
                == """
                environment = development  default
                debug = true  settings.yaml:1
                secret_key = ********  settings.yaml:2
                databases.default = "sqlite:a.db"  settings.yaml:4
                databases.other = "postgresql://u:********@h/n"  settings.yaml:5
                grpc.address = "127.0.0.1:0"  settings.yaml:7
                grpc.max_workers = 2  settings.yaml:8
                grpc.maximum_concurrent_rpcs = 100  settings.yaml:9
                grpc.max_connections = 1000  settings.yaml:22
                grpc.max_buffered_bytes = 1048576  settings.yaml:23
                grpc.max_receive_message_length = 1024  settings.yaml:10
                grpc.compression = gzip  settings.yaml:11
                grpc.credentials = [{private_key: k.pem, certificate_chain: c.pem}]  settings.yaml:12
                grpc.root_certificates_path = r.pem  settings.yaml:13
                grpc.require_client_auth = true  settings.yaml:14
                grpc.options = {grpc.keepalive_time_ms: 5, grpc.keepalive_permit_without_calls: 1}  settings.yaml:15
                grpc.root_handlers_hook = account.handlers  settings.yaml:16
                grpc.interceptors = [account.log]  settings.yaml:17
                grpc.reflection = false  settings.yaml:18
                grpc.access_log = json  settings.yaml:19
                grpc.slow_call_threshold = 0.5  settings.yaml:20
                grpc.metrics_file = m.prom  settings.yaml:21
                message_bus.service_meta = m.yaml  settings.yaml:25
                message_bus.dialect = bus  settings.yaml:26
                message_bus.types = rich  settings.yaml:27
                message_bus.producer_root = Gen  settings.yaml:28
                message_bus.service_template = st  settings.yaml:29
                message_bus.handler_template = ht  settings.yaml:30
                message_bus.service_timeout = 2.5  settings.yaml:31
                message_bus.servlets = {blog: {host: h, port: 1}}  settings.yaml:32
                caches.default = memory  settings.yaml:34
                """
        )
    }

    @Test("the server's addresses are one or several")
    func addresses() throws {
        let settings = try load(["settings.yaml": "grpc:\n  address: [\":1\", \"unix:/run/a\"]\n"])
        #expect(settings.grpc.addresses == [":1", "unix:/run/a"])
        #expect(
            settings.values.first { $0.key == "grpc.address" }?.text == "[\":1\", \"unix:/run/a\"]")
    }

    @Test(
        "a fault names file, line and what to write",
        arguments: [
            ("debgu: true", "settings.yaml:1: unknown setting `debgu`, did you mean `debug`?"),
            ("color: red", "settings.yaml:1: unknown setting `color`"),
            (
                "grpc:\n  adress: x",
                "settings.yaml:2: unknown setting `grpc.adress`, did you mean `address`?"
            ),
            ("debug: maybe", "settings.yaml:1: `debug` must be true or false, not `maybe`"),
            ("debug: \"true\"", "settings.yaml:1: `debug` must be true or false, not \"true\""),
            ("debug:", "settings.yaml:1: `debug` must be true or false, not null"),
            ("grpc: 5", "settings.yaml:1: `grpc` must be a mapping, not `5`"),
            ("[a]", "settings.yaml:1: `settings.yaml` must be a mapping, not a list"),
            (
                "grpc:\n  max_workers: -1",
                "settings.yaml:2: `grpc.max_workers` must be a whole number from 0 to 1024, not `-1`"
            ),
            (
                "databases:\n  default: mysql://x",
                "settings.yaml:2: `databases.default` must be `sqlite:PATH` or "
                    + "`postgresql://USER:PASSWORD@HOST/NAME`, not `mysql://x`"
            ),
            (
                "grpc:\n  credentials:\n    - private_key: k",
                "settings.yaml:3: `grpc.credentials[0]` needs `certificate_chain`"
            ),
            (
                "grpc:\n  address: []",
                "settings.yaml:2: `grpc.address` must be a text or a list of texts, not a list"
            ),
            (
                "grpc:\n  options: {grpc.keepalive_ms: 5}",
                "settings.yaml:2: unknown setting `grpc.options.grpc.keepalive_ms`, "
                    + "did you mean `grpc.keepalive_time_ms`?"
            ),
            (
                "grpc:\n  options:\n    grpc.max_concurrent_streams: 0",
                "settings.yaml:3: `grpc.options.grpc.max_concurrent_streams` must be "
                    + "a whole number from 1 to 2147483647, not `0`"
            ),
            (
                "message_bus:\n  servlets:\n    blog: {prot: 5}",
                "settings.yaml:3: unknown setting `message_bus.servlets.blog.prot`, "
                    + "did you mean `port`?"
            ),
            (
                "secret_key: ${KEY}",
                "settings.yaml:1: the environment variable `KEY` is not set"
            ),
            ("secret_key: ${KEY", "settings.yaml:1: `${KEY` has no closing brace"),
            (
                "a: [",
                "settings.yaml:2:1: did not find expected node content"
            ),
        ]
    )
    func faults(_ text: String, _ message: String) {
        #expect {
            try load(["settings.yaml": text])
        } throws: { error in
            "\(error)" == message
        }
    }

    @Test("environment variables take part in any value")
    func substitution() throws {
        let settings = try load(
            [
                "settings.yaml": """
                secret_key: ${SECRET:-fallback}
                grpc: {max_workers: "${WORKERS}", address: "$${x}:${PORT:-50051}"}
                """
            ],
            environment: ["WORKERS": "3", "SECRET": ""]
        )
        #expect(settings.secretKey == "fallback")
        #expect(settings.grpc.maxWorkers == 3)
        #expect(settings.grpc.addresses == ["${x}:50051"])
        #expect(
            settings.origins["secret_key"]?.description == "settings.yaml:1 with SECRET"
        )
    }

    @Test("`.env` counts in development only, and the process wins")
    func dotEnv() throws {
        let files = [
            "settings.yaml": "secret_key: ${A:-none}-${B:-none}",
            "settings.production.yaml": "debug: false",
            ".env": "# comment\nexport A=\"x y\" # more\nB='from file'\n",
        ]
        #expect(try load(files, environment: ["B": "process"]).secretKey == "x y-process")
        #expect(
            try load(files, environment: ["MANAGE_ENVIRONMENT": "production"]).secretKey
                == "none-none"
        )
    }

    @Test("an environment that no file describes is refused, wherever its name comes from")
    func unknownEnvironment() {
        let expected = SettingsError.missingEnvironment(
            "qa", file: "settings.qa.yaml", others: ["production", "staging"])
        let files = [
            "settings.yaml": "debug: true", "settings.production.yaml": "debug: false",
            "settings.staging.yaml": "debug: false",
        ]
        #expect(throws: expected) {
            try load(files, environment: ["MANAGE_ENVIRONMENT": "qa"])
        }
        #expect(throws: expected) {
            try load(files.merging(["settings.yaml": "environment: qa"]) { $1 })
        }
        #expect(
            "\(expected)" == """
                no settings for the environment `qa`: `settings.qa.yaml` does not exist; \
                there are `production`, `staging`
                """)
    }

    @Test("the overlay of the environment wins, then DATABASE_URL")
    func layers() throws {
        let files = [
            "settings.yaml": "environment: staging\ndebug: true\ngrpc: {max_workers: 2}",
            "settings.staging.yaml": "debug: false",
        ]
        let settings = try load(files, environment: ["DATABASE_URL": "postgres://h/n"])
        #expect(settings.environment == "staging")
        #expect(!settings.debug)
        #expect(settings.grpc.maxWorkers == 2)
        #expect(settings.databases["default"] == .postgresql(url: "postgres://h/n"))
        #expect(settings.origins["debug"] == .file("settings.staging.yaml", line: 1))
        #expect(settings.origins["databases.default"] == .environment("DATABASE_URL"))
    }

    @Test("--settings names an environment or a file")
    func selection() throws {
        let files = ["settings.production.yaml": "debug: true", "other.yaml": "secret_key: x"]
        #expect(try load(files, selection: "production").debug)
        #expect(try load(files, selection: "other.yaml").secretKey == "x")
        #expect {
            try load(files, selection: "prodution")
        } throws: { error in
            "\(error)" == """
                no settings for the environment `prodution`: `settings.prodution.yaml` does not exist; \
                did you mean `production`?
                """
        }
        #expect {
            try load(files, selection: "qa")
        } throws: { error in
            "\(error)" == """
                no settings for the environment `qa`: `settings.qa.yaml` does not exist; \
                there are `production`
                """
        }
        #expect {
            try load(files, selection: "missing.yaml")
        } throws: { error in
            "\(error)" == "cannot read the settings: `missing.yaml` does not exist"
        }
    }

    @Test("a bad DATABASE_URL is not repeated in the error")
    func badDatabaseURL() {
        #expect {
            try load([:], environment: ["DATABASE_URL": "mysql://root:hunter2@h/n"])
        } throws: { error in
            !"\(error)".contains("hunter2") && "\(error)".hasPrefix("environment variable DATABASE")
        }
    }
}
