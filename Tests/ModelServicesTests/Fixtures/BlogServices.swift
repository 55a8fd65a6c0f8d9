import GRPCCore
import ManageTesting
import ModelServices
import ORM
import ProjectRegistry
import Testing

struct PostSerializer: ModelSerializer {
    typealias Message = Blog_Post
    static let fields: SerializerFields<Post> = .all
}

struct PostService: ModelService, PartialUpdateModelMixin, Blog_PostController {
    typealias Serializer = PostSerializer
    static let queryset = Post.objects.all()
}

struct UserSerializer: ModelSerializer {
    typealias Message = Blog_User
    static let fields: SerializerFields<User> = [\.id, \.name]
}

/// Found by name, not by key.
struct UserService: ReadOnlyModelService, Blog_UserController {
    typealias Serializer = UserSerializer
    static let queryset = User.objects.all()
    static let lookupField: String? = "name"
}

struct TagSerializer: ModelSerializer {
    typealias Message = Blog_Tag
    static let fields: SerializerFields<Tag> = .all
}

struct TagService: ModelService, Blog_TagController {
    typealias Serializer = TagSerializer
    static let queryset = Tag.objects.all()
}

enum BlogApp: App {
    static let label = "press"
    static let models: [any Model.Type] = [Post.self, User.self, Tag.self]
    static var services: [any RegistrableRPCService] {
        BasicHandler {
            PostService()
            UserService()
            TagService()
        }.services
    }
}

/// The error that `body` ends with; records an issue if it returns, or throws another.
func rpcError(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> RPCError? {
    await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { try await body() }
}
