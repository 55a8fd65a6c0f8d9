import GRPCCore
import ManageTesting
import ModelServices
import ORM
import Protobuf
import Testing

extension Post {
    fileprivate var shout: String { title.uppercased() }
}

@Suite struct ServiceProblemTests {
    private struct MisfitSerializer: ModelSerializer {
        typealias Message = Blog_User
        static let fields: SerializerFields<Post> = [\.id, \.title, \.title.count]
        static var readOnlyFields: [any PartialKeyPath<Post> & Sendable] { [\.shout] }
    }

    private struct MisfitService: ReadOnlyModelService, Blog_UserController {
        typealias Serializer = MisfitSerializer
        static let queryset = Post.objects.all()
        static let lookupField: String? = "name"
    }

    /// The message's `name` is text; the model's is a list of keys.
    private struct Named: Model {
        var id: Int64 = 0
        var name = ManyToMany<User>()
        static let meta = ModelMeta<Named> {
            PrimaryKey(\.id)
            ManyToManyField(\.name)
        }
    }

    private struct NamedSerializer: ModelSerializer {
        typealias Message = Blog_User
        static let fields: SerializerFields<Named> = .all
    }

    private struct NamedService: ReadOnlyModelService, Blog_UserController {
        typealias Serializer = NamedSerializer
        static let queryset = Named.objects.all()
        static let lookupRequestField: String? = "identifier"
    }

    @Test("a service that fits has no problems")
    func none() {
        let services: [any RegistrableRPCService] = BlogApp.services
        for service in services {
            let type = type(of: service) as? any ModelBackedService.Type
            #expect(type?.problems() == [])
        }
    }

    @Test("every misfit of a serializer is named")
    func misfits() {
        #expect(
            MisfitService.problems() == [
                #"serializer `MisfitSerializer` names `\Post.<computed>`, which its model does not have"#,
                #"serializer `MisfitSerializer` names `\Post.title.<computed>`, which its model does not "#
                    + "have",
                "serializer `MisfitSerializer` has the field `title`, which message `blog.User` lacks; "
                    + "run `manage generateproto` and `manage generategrpc`, or leave it out of `fields`",
                "service `MisfitService` looks rows up by `name`, which model `press.Post` does not have",
            ])
        #expect(
            NamedService.problems() == [
                "serializer `NamedSerializer` cannot map the field `name` to its type in message "
                    + "`blog.User`"
            ])
    }

    @Test("a call to a service that does not fit is INTERNAL, and says why")
    func calls() async throws {
        let channel = InProcessChannel(
            services: [MisfitService()], includesErrorDetails: false)
        let error = await rpcError {
            _ = try await Blog_UserController.Client(channel).retrieve(.init())
        }
        #expect(error?.code == .internalError)
        #expect(error?.message == MisfitService.problems().first)
    }

    @Test("a request without the field to look up by is INTERNAL, and names both")
    func requestField() async throws {
        struct Service: ReadOnlyModelService, Blog_UserController {
            typealias Serializer = UserSerializer
            static let queryset = User.objects.all()
            static let lookupRequestField: String? = "identifier"
        }
        let channel = InProcessChannel(services: [Service()])
        let error = await rpcError {
            _ = try await Blog_UserController.Client(channel).retrieve(.init())
        }
        #expect(
            error
                == RPCError(
                    code: .internalError,
                    message:
                        "service `Service` expects the request field `identifier`, which message "
                        + "`blog.UserRetrieveRequest` does not have; set `lookupRequestField`"))
    }
}
