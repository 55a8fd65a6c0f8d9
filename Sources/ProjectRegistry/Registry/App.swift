public import CommandLineKit
public import GRPCCore
public import ORM

/// A part of a project: models with their migrations, services, commands, checks. One SwiftPM target.
///
/// ```swift
/// public enum AccountApp: App {
///     public static let label = "account"
///     public static let models: [any Model.Type] = [Post.self]
///     public static let migrations = AccountMigrations.all
///     public static var services: [any RegistrableRPCService] { handlers.services }
/// }
/// ```
public protocol App: Sendable {
    /// Unique in the project; the app's name in tables, migrations and on the command line: `account`.
    static var label: String { get }
    static var models: [any Model.Type] { get }
    /// In any order; their dependencies decide.
    static var migrations: [Migration] { get }
    /// What the server offers: in a project, what `Handlers.swift` lists.
    static var services: [any RegistrableRPCService] { get }
    /// Interceptors that `grpc.interceptors` of the settings can name: `"Token"` is `account.Token` there.
    static var interceptors: [String: any ServerInterceptor] { get }
    /// What the app does when an RPC starts or ends, and when the server has stopped.
    static var signals: [ServerSignal] { get }
    /// Lists of services that `grpc.root_handlers_hook` of the settings can name, instead of those of
    /// every app; `account.services` needs no entry.
    static var rootHandlers: [String: [any RegistrableRPCService]] { get }
    /// Commands that `manage` offers beside its own.
    static var commands: [any ManagementCommand.Type] { get }
    /// What `manage check` looks at beside its own checks.
    static var checks: [SystemCheck] { get }
    /// The app's folder, relative to the project's; by default `Sources/` and the Swift module's name.
    static var sourceDirectory: String { get }
}

extension App {
    public static var label: String { snakeCase(moduleName) }
    public static var models: [any Model.Type] { [] }
    public static var migrations: [Migration] { [] }
    public static var services: [any RegistrableRPCService] { [] }
    public static var interceptors: [String: any ServerInterceptor] { [:] }
    public static var signals: [ServerSignal] { [] }
    public static var rootHandlers: [String: [any RegistrableRPCService]] { [:] }
    public static var commands: [any ManagementCommand.Type] { [] }
    public static var checks: [SystemCheck] { [] }
    public static var sourceDirectory: String { "Sources/\(moduleName)" }

    /// The Swift module that the app lives in: `Account`.
    public static var moduleName: String {
        String(String(reflecting: Self.self).prefix { $0 != "." })
    }
}
