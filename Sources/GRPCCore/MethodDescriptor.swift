public import Protobuf

/// The name of a gRPC service, and where its description is found.
public struct ServiceDescriptor: Sendable {
    /// Package and name: `account.PostController`.
    public var fullyQualifiedService: String

    /// The serialized `FileDescriptorProto` of the file that declares the service, for reflection.
    public var fileDescriptorBytes: (@Sendable () -> [UInt8])?

    /// The serialized descriptions of every file that the service's file imports, directly or not.
    public var importedFileDescriptorBytes: (@Sendable () -> [[UInt8]])?

    /// Makes the descriptor of a service that generated code describes.
    ///
    /// - Parameters:
    ///   - fullyQualifiedService: Package and name: `account.PostController`.
    ///   - file: Called by the reflection service; the file that declares the service.
    public init(
        fullyQualifiedService: String, file: @escaping @Sendable () -> FileDescriptor
    ) {
        self.fullyQualifiedService = fullyQualifiedService
        self.fileDescriptorBytes = { file().serializedBytes }
        self.importedFileDescriptorBytes = { file().importedFiles.map(\.serializedBytes) }
    }

    /// Makes a descriptor.
    ///
    /// - Parameters:
    ///   - fullyQualifiedService: Package and name: `account.PostController`.
    ///   - fileDescriptorBytes: Called by the reflection service; nil hides the file from it.
    public init(
        fullyQualifiedService: String,
        fileDescriptorBytes: (@Sendable () -> [UInt8])? = nil
    ) {
        self.fullyQualifiedService = fullyQualifiedService
        self.fileDescriptorBytes = fileDescriptorBytes
    }
}

extension ServiceDescriptor: Hashable, CustomStringConvertible {
    /// Compares the names.
    public static func == (left: ServiceDescriptor, right: ServiceDescriptor) -> Bool {
        left.fullyQualifiedService == right.fullyQualifiedService
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(fullyQualifiedService)
    }

    /// The name.
    public var description: String { fullyQualifiedService }
}

/// The name of one method of a service.
public struct MethodDescriptor: Sendable, Hashable, CustomStringConvertible {
    /// The service that has the method.
    public var service: ServiceDescriptor
    /// The method's name as the `.proto` file spells it: `Retrieve`.
    public var method: String

    /// Makes a descriptor.
    public init(service: ServiceDescriptor, method: String) {
        self.service = service
        self.method = method
    }

    /// Makes a descriptor from names alone.
    public init(fullyQualifiedService: String, method: String) {
        self.init(
            service: ServiceDescriptor(fullyQualifiedService: fullyQualifiedService),
            method: method
        )
    }

    /// Service and method: `account.PostController/Retrieve`.
    public var fullyQualifiedMethod: String { "\(service.fullyQualifiedService)/\(method)" }

    /// The HTTP/2 path: `/account.PostController/Retrieve`.
    public var path: String { "/\(fullyQualifiedMethod)" }

    /// Service and method.
    public var description: String { fullyQualifiedMethod }
}

/// Which side of a method sends a stream of messages.
public enum RPCKind: Sendable, Hashable, CaseIterable {
    /// One request, one response.
    case unary
    /// One request, any number of responses.
    case serverStreaming
    /// Any number of requests, one response.
    case clientStreaming
    /// Any number of each, in any order.
    case bidirectionalStreaming

    /// Exactly one request belongs to an RPC.
    @inlinable public var hasSingleRequest: Bool { self == .unary || self == .serverStreaming }

    /// Exactly one response belongs to a successful RPC.
    @inlinable public var hasSingleResponse: Bool { self == .unary || self == .clientStreaming }
}
