public import GRPCCore

/// A project's settings: what `settings.yaml`, its overlay and the environment say, checked and typed.
///
/// Made by ``SettingsLoader``, or by hand in tests. Passed to whoever needs it; there is no shared one.
public struct Settings: Sendable {
    /// Name of the environment: `development` unless something says otherwise.
    public var environment = "development"
    /// Errors may show internals to clients. Never in production.
    public var debug = false
    /// Key for signatures. Empty when none is set.
    public var secretKey = ""
    /// By alias; always has `default`.
    public var databases: [String: DatabaseSettings] = ["default": .sqlite(path: "db.sqlite3")]
    /// By alias; empty for a database of which the defaults are good.
    public var databaseOptions: [String: DatabaseOptions] = [:]
    public var grpc = GRPCSettings()
    public var messageBus = MessageBusSettings()
    /// By alias; always has `default`.
    public var caches: [String: CacheSettings] = ["default": .memory]

    /// Where each value came from, by dotted name: `grpc.address`, `databases.default`.
    public var origins: [String: SettingOrigin] = [:]
    /// Folder that relative paths in the settings start from: where `settings.yaml` is.
    public var directory = "."

    public init() {}

    /// Whether the server describes its services to clients.
    public var allowsReflection: Bool { grpc.reflection ?? debug }

    /// A path from the settings as an absolute one, or relative to the process when ``directory`` is.
    public func path(_ path: String) -> String { FilePaths.resolve(path, in: directory) }
}

/// How the gRPC server listens and what it admits: section `grpc`.
public struct GRPCSettings: Sendable, Hashable {
    /// Where to listen, one or more: `host:port`, `:port`, `[ipv6]:port` or `unix:PATH`.
    public var addresses = ["[::]:50051"]
    /// Event loops; 0 is one per core.
    public var maxWorkers = 0
    /// RPCs in progress, above which new ones get `RESOURCE_EXHAUSTED`; nil is no limit.
    public var maximumConcurrentRPCs: Int?
    /// Connections open at once, above which new ones are closed; nil is no limit.
    public var maxConnections: Int?
    /// Bytes of messages that may wait in the server, over all connections, before those that hold most are ended.
    public var maxBufferedBytes = 512 * 1_024 * 1_024
    /// Largest accepted message, in bytes.
    public var maxReceiveMessageLength = 4 * 1_024 * 1_024
    /// How responses are compressed for clients that can read it: `gzip`, `deflate` or `identity`.
    public var compression = CompressionAlgorithm.identity
    /// Keys and certificates to serve TLS with; none is plain text.
    public var credentials: [TLSCredential] = []
    /// File with the certificates that vouch for clients' own; nil asks clients for none.
    public var rootCertificatesPath: String?
    /// Clients without a certificate are refused; else they are served, without an identity.
    public var requireClientAuth = false
    /// Channel arguments of gRPC; where one says the same as another setting, it goes before.
    public var options: [ChannelArgument: Int] = [:]
    /// Dotted name of an app's list of services, `account.services`; nil is every installed app's.
    public var rootHandlersHook: String?
    /// Dotted names of apps' interceptors, `account.Token`, outermost first.
    public var interceptors: [String] = []
    /// Whether clients may list services and read their descriptors; nil is as ``Settings/debug``.
    public var reflection: Bool?
    /// A line for each RPC on standard error; nil is text under `grpcrunserver --dev`, and off elsewhere.
    public var accessLog: AccessLogSetting?
    /// An RPC that takes this long has a line marked `slow`, even where there is no access log.
    public var slowCallThreshold: Duration?
    /// File that gets the server's metrics every 15 seconds, in the form that Prometheus' node exporter collects.
    public var metricsFile: String?

    public init() {}
}

/// What the access log writes.
public enum AccessLogSetting: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case off
    /// Words, for people.
    case text
    /// A JSON object a line, for log collectors.
    case json
}

/// A private key and the certificates that prove it, both PEM files.
public struct TLSCredential: Sendable, Hashable {
    public var privateKey: String
    public var certificateChain: String

    public init(privateKey: String, certificateChain: String) {
        self.privateKey = privateKey
        self.certificateChain = certificateChain
    }
}

/// What the generators read and write, and the services that this project calls: section `message_bus`.
public struct MessageBusSettings: Sendable, Hashable {
    /// File that chooses models and fields for `generateproto`.
    public var serviceMeta = "service_meta.yaml"
    /// Whose names services and messages take.
    public enum Dialect: String, Sendable, Hashable, CaseIterable {
        /// django-grpc-framework's: `PostController.List`.
        case framework
        /// django-grpc-bus's: `Post.list`.
        case bus
    }

    /// Which types and requests generated messages have.
    public enum ProtoTypes: String, Sendable, Hashable, CaseIterable {
        /// The seed frameworks': dates as text, one message as request and response.
        case seed
        /// Timestamps, enums, `optional`, and a message for each request.
        case rich
    }

    /// The dialect of `generateproto` and `generateservices`, unless an option says otherwise.
    public var dialect = Dialect.framework
    /// The types of `generateproto`, unless an option says otherwise; nil are those that a file has, and the seed
    /// frameworks' in a new one.
    public var types: ProtoTypes?
    /// Folder that gets `proto/` and `grpc/`.
    public var producerRoot = "Sources/GeneratedGRPC"
    /// Folder with a template of your own for services and serializers; nil is the built-in one.
    public var serviceTemplate: String?
    /// Folder with a template of your own for handlers; nil is the built-in one.
    public var handlerTemplate: String?
    /// Time that a call to a servlet may take.
    public var serviceTimeout: Duration = .seconds(15)
    /// Other services, by name.
    public var servlets: [String: ServletSettings] = [:]

    public init() {}
}

/// Where another service listens.
public struct ServletSettings: Sendable, Hashable {
    public var host = "localhost"
    public var port = 50051

    public init(host: String = "localhost", port: Int = 50051) {
        self.host = host
        self.port = port
    }
}

/// A cache.
public enum CacheSettings: String, Sendable, Hashable, CaseIterable {
    /// In this process, lost when it ends.
    case memory
}
