import GRPCCore
import ManageTesting
import ModelServices
import ORM
import Protobuf
import Testing

@Suite struct ServiceOverrideTests {
    @Test("a method of the service's own stands before the mixin's")
    func ownMethod() async throws {
        try await withRPCTest(services: [ShoutingService()], models: BlogApp.models) { channel in
            let stub = Blog_PostController.Client(channel)
            let retrieved = try await stub.retrieve(.with { $0.id = 3 })
            #expect(retrieved.title == "HELLO 3")
            let created = try await stub.create(.with { $0.title = "t" })
            #expect(created.id == 1)
        }
    }

    @Test("hooks change what is stored, and what a call can see")
    func hooks() async throws {
        try await withRPCTest(services: [OwnedService()], models: BlogApp.models) { channel in
            let stub = Blog_PostController.Client(channel)
            let ann = try await User.make("ann")
            let bob = try await User.make("bob")
            let asAnn: Metadata = ["user": .string("\(ann.id)")]
            let asBob: Metadata = ["user": .string("\(bob.id)")]
            let post = try await stub.create(.with { $0.title = "t" }, metadata: asAnn)
            #expect(post.author == ann.id)
            let request = Blog_PostRetrieveRequest.with { $0.id = post.id }
            #expect(try await stub.retrieve(request, metadata: asAnn) == post)
            let error = await rpcError {
                _ = try await stub.retrieve(request, metadata: asBob)
            }
            #expect(error == RPCError(code: .notFound, message: "Post: 1 not found!"))
        }
    }

    @Test("constraints decide when two requests race")
    func races() async throws {
        try await withRPCTest(services: [RacingService()], models: BlogApp.models) { channel in
            let stub = Blog_PostController.Client(channel)
            let error = await rpcError { _ = try await stub.create(.with { $0.title = "t" }) }
            #expect(
                error
                    == RPCError(
                        code: .alreadyExists, message: "an object with this title already exists"))
            let ann = try await User.make("ann")
            let orphan = await rpcError {
                _ = try await stub.create(
                    .with {
                        $0.title = "gone"; $0.author = ann.id
                    })
            }
            #expect(
                orphan
                    == RPCError(
                        code: .failedPrecondition,
                        message: "a related object does not exist, or is still referred to"))
        }
    }

    @Test("a row that others protect cannot be destroyed")
    func protected() async throws {
        try await withRPCTest(services: [RemovalService()], models: BlogApp.models) { channel in
            let ann = try await User.make("ann")
            _ = try await Tag.make("a", owner: ann)
            let error = await rpcError {
                let _: Google_Protobuf_Empty = try await channel.unary(
                    RemovalService.destroy, request: Blog_User.with { $0.id = ann.id })
            }
            #expect(
                error
                    == RPCError(
                        code: .failedPrecondition,
                        message: "Cannot delete some instances of model 'User' because they are "
                            + "referenced through protected foreign keys: 'Tag.owner'."))
        }
    }
}

/// Writes one method itself.
private struct ShoutingService: ModelService, PartialUpdateModelMixin, Blog_PostController {
    typealias Serializer = PostSerializer
    static let queryset = Post.objects.all()

    func retrieve(
        request: Blog_PostRetrieveRequest, context: ServerContext
    ) async throws -> Blog_Post { .with { $0.title = "HELLO \(request.id)" } }
}

/// Shows and stores the caller's posts only.
private struct OwnedService: ModelService, PartialUpdateModelMixin, Blog_PostController {
    typealias Serializer = PostSerializer
    static let queryset = Post.objects.all()

    private func user(_ context: ServerContext) -> ForeignKey<User>? {
        context.metadata[stringValues: "user"].first.flatMap { Int64($0) }.map { ForeignKey($0) }
    }

    func queryset(for context: ServerContext) async throws -> QuerySet<Post> {
        Self.queryset.filter(\.author == user(context))
    }

    func performCreate(_ record: inout Post, context: ServerContext) async throws {
        record.author = user(context)
        try await record.insert()
    }
}

/// Changes the database between the check of a request and its execution, as another request could.
private struct RacingService: ModelService, PartialUpdateModelMixin, Blog_PostController {
    typealias Serializer = PostSerializer
    static let queryset = Post.objects.all()

    func performCreate(_ record: inout Post, context: ServerContext) async throws {
        if record.title == "gone" {
            try await User.objects.delete()
        } else {
            var rival = record
            try await rival.insert()
        }
        try await record.insert()
    }
}

/// Only destroys.
private struct RemovalService: DestroyModelMixin {
    typealias Serializer = UserSerializer
    static let queryset = User.objects.all()
    static let serviceDescriptor = ServiceDescriptor(fullyQualifiedService: "blog.Removal")
    static let destroy = MethodDescriptor(service: serviceDescriptor, method: "Destroy")

    func registerMethods(with router: inout RPCRouter) {
        router.registerUnary(Self.destroy) { (request: Blog_User, context) in
            try await destroy(request: request, context: context)
        }
    }
}
