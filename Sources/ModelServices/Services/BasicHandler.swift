public import GRPCCore

/// The services that an app answers.
///
/// ```swift
/// let handlers = BasicHandler {
///     PostService()
///     CommentService()
/// }
/// ```
public struct BasicHandler: Sendable {
    public let services: [any RegistrableRPCService]

    public init(@ServiceListBuilder _ services: () -> [any RegistrableRPCService]) {
        self.services = services()
    }
}

/// Collects services written one below the other.
@resultBuilder
public enum ServiceListBuilder {
    public static func buildExpression(
        _ service: any RegistrableRPCService
    ) -> [any RegistrableRPCService] { [service] }

    public static func buildBlock(
        _ services: [any RegistrableRPCService]...
    ) -> [any RegistrableRPCService] { services.flatMap(\.self) }

    public static func buildOptional(
        _ services: [any RegistrableRPCService]?
    ) -> [any RegistrableRPCService] { services ?? [] }

    public static func buildEither(
        first services: [any RegistrableRPCService]
    ) -> [any RegistrableRPCService] { services }

    public static func buildEither(
        second services: [any RegistrableRPCService]
    ) -> [any RegistrableRPCService] { services }
}
