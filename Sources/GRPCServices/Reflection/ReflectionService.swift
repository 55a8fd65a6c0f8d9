public import GRPCCore
internal import Protobuf
internal import Synchronization

/// Describes the server's services to clients that were built without their `.proto` files.
///
/// One object serves one of the two protocol versions; ``services(describing:)`` makes both, since clients in use ask
/// for either.
/// Source: <https://github.com/grpc/grpc/blob/master/doc/server-reflection.md>
public struct ReflectionService: Sendable {
    /// The versions of the protocol. Their messages are the same, their package names differ.
    enum Version: String, CaseIterable, Sendable {
        case v1
        case v1alpha

        var serviceDescriptor: ServiceDescriptor {
            ServiceDescriptor(
                fullyQualifiedService: "grpc.reflection.\(rawValue).ServerReflection",
                fileDescriptorBytes: { reflectionFile(for: self) }
            )
        }
    }

    /// Every service of the server with its files, indexed at the first question.
    final class Catalog: Sendable {
        let services: [ServiceDescriptor]
        private let built = Mutex<DescriptorIndex?>(nil)

        init(services: [ServiceDescriptor]) {
            self.services = services
        }

        var index: DescriptorIndex {
            built.withLock { built in
                if let built { return built }
                let own = services.compactMap { $0.fileDescriptorBytes?() }
                let imported = services.flatMap { $0.importedFileDescriptorBytes?() ?? [] }
                let wellKnown = WellKnownFiles.all.map(\.serializedBytes)
                let index = DescriptorIndex(files: own + imported + wellKnown)
                built = index
                return index
            }
        }
    }

    let version: Version
    let catalog: Catalog

    /// Makes the service in both versions, for a server with `services` beside reflection itself, which is added.
    public static func services(
        describing services: [ServiceDescriptor]
    ) -> [any RegistrableRPCService] {
        let own = Version.allCases.map(\.serviceDescriptor)
        let all = (services.filter { !own.contains($0) } + own)
            .sorted { $0.fullyQualifiedService < $1.fullyQualifiedService }
        let catalog = Catalog(services: all)
        return [
            ReflectionServiceV1(service: ReflectionService(version: .v1, catalog: catalog)),
            ReflectionServiceV1Alpha(
                service: ReflectionService(version: .v1alpha, catalog: catalog)),
        ]
    }

    func registerMethods(with router: inout RPCRouter) {
        let method = MethodDescriptor(
            service: version.serviceDescriptor, method: "ServerReflectionInfo"
        )
        router.registerBidirectional(method) {
            (
                requests: RPCAsyncSequence<Grpc_Reflection_V1_ServerReflectionRequest, any Error>,
                responses: RPCWriter<Grpc_Reflection_V1_ServerReflectionResponse>, _
            ) in
            var session = ReflectionSession(catalog: catalog)
            for try await request in requests {
                try await responses.write(session.answer(request))
            }
        }
    }
}

/// `grpc.reflection.v1.ServerReflection`.
struct ReflectionServiceV1: RegistrableRPCService {
    let service: ReflectionService

    static var serviceDescriptor: ServiceDescriptor {
        ReflectionService.Version.v1.serviceDescriptor
    }

    func registerMethods(with router: inout RPCRouter) {
        service.registerMethods(with: &router)
    }
}

/// `grpc.reflection.v1alpha.ServerReflection`.
struct ReflectionServiceV1Alpha: RegistrableRPCService {
    let service: ReflectionService

    static var serviceDescriptor: ServiceDescriptor {
        ReflectionService.Version.v1alpha.serviceDescriptor
    }

    func registerMethods(with router: inout RPCRouter) {
        service.registerMethods(with: &router)
    }
}

/// The description of reflection itself: v1's file as it is, v1alpha's made from it by renaming the package.
private func reflectionFile(for version: ReflectionService.Version) -> [UInt8] {
    let described = Grpc_Reflection_V1_ReflectionProtoFile.descriptor
    guard version == .v1alpha else { return described.serializedBytes }
    let package = "grpc.reflection.v1"
    do {
        var file = described.proto
        func renamed(_ type: String) -> String {
            type.hasPrefix(".\(package).")
                ? ".\(package)alpha\(type.dropFirst(package.count + 1))" : type
        }
        file.name = "grpc/reflection/v1alpha/reflection.proto"
        file.package = "\(package)alpha"
        for message in file.messageType.indices {
            for field in file.messageType[message].field.indices
            where file.messageType[message].field[field].hasTypeName {
                file.messageType[message].field[field].typeName =
                    renamed(file.messageType[message].field[field].typeName)
            }
        }
        for service in file.service.indices {
            for method in file.service[service].method.indices {
                file.service[service].method[method].inputType =
                    renamed(file.service[service].method[method].inputType)
                file.service[service].method[method].outputType =
                    renamed(file.service[service].method[method].outputType)
            }
        }
        return try file.serializedBytes()
    } catch {
        preconditionFailure("the built-in description of reflection does not decode: \(error)")
    }
}
