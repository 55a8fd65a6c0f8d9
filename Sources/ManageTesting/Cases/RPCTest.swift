public import GRPCCore
public import ORM
public import ProjectRegistry

/// Runs `body` with a channel to the services of `apps` and an empty database that has their tables.
///
/// ```swift
/// @Test func createsAPost() async throws {
///     try await withRPCTest(apps: [AccountApp.self]) { channel in
///         let stub = Account_PostController.Client(channel)
///         let post = try await stub.create(.with { $0.title = "t1" })
///         #expect(try await Post.objects.get(\.id == post.id).title == "t1")
///     }
/// }
/// ```
///
/// Nothing leaves the process, so that tests can run at the same time: see ``InProcessChannel`` and
/// ``withTestDatabase(apps:models:isolation:_:)``.
///
/// - Parameters:
///   - apps: the apps to test, and the apps that their models refer to.
///   - services: further services.
///   - models: further models whose tables to make.
///   - interceptors: run around every handler, the first one outermost.
///   - isolation: the actor to stay on; the caller's by default.
///   - body: what to run; it is given the channel.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws, and what keeps the tables from being made.
public func withRPCTest<Result>(
    apps: [any App.Type] = [],
    services: [any RegistrableRPCService] = [],
    models: [any Model.Type] = [],
    interceptors: [any ServerInterceptor] = [],
    isolation: isolated (any Actor)? = #isolation,
    _ body: (InProcessChannel) async throws -> Result
) async throws -> Result {
    let channel = InProcessChannel(
        services: apps.flatMap { $0.services } + services, interceptors: interceptors)
    return try await withTestDatabase(apps: apps, models: models, isolation: isolation) { _ in
        try await body(channel)
    }
}
