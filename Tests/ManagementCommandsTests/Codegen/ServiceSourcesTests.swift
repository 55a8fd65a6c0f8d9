import ORM
import ProtoCodegen
import Protobuf
import Testing

@testable import ManagementCommands

@Suite struct ServiceSourcesTests {
    private func sources(
        fields: [String] = ["id", "title"], selection: FieldSelection = .all,
        message: String = "Account_Post",
        service: String = "Account_PostController"
    ) throws -> ServiceSources {
        let set = try CodegenSamples.descriptors([
            "account.proto": """
            syntax = "proto3";
            package account;
            import "google/protobuf/empty.proto";
            service PostController {
                rpc List(Post) returns (stream Post) {}
                rpc Destroy(Post) returns (google.protobuf.Empty) {}
                rpc Publish(Post) returns (Post) {}
                rpc Create(stream Post) returns (Post) {}
            }
            message Post {
            \(fields.enumerated().map { "int64 \($1) = \($0 + 1);" }.joined(separator: "\n"))
            }
            """
        ])
        let file = try #require(set.file(named: "account.proto"))
        let names = try #require(
            try ModelServiceNames(model: "Post", dialect: .framework, file: file))
        return ServiceSources(
            entries: [
                .init(model: CodegenSamples.post, selection: selection, names: names)
            ],
            app: "account",
            appType: "AccountApp",
            generatedModule: "GeneratedGRPC",
            templates: try ServiceTemplates()
        )
    }

    @Test("a serializer names every field by `.all` while the message has them all")
    func serializer() throws {
        #expect(
            try sources(fields: ["id", "title", "created_at"]).serializers().map(\.text) == [
                """
                struct PostSerializer: ModelSerializer {
                    typealias Message = Account_Post
                    static let fields: SerializerFields<Post> = .all
                }

                """
            ])
    }

    @Test("fields that the message lacks are excepted, and a chosen list stays a list")
    func serializerFields() throws {
        let excepted = try sources().serializers()[0].text
        #expect(excepted.contains("SerializerFields<Post> = .all(except: \\.createdAt)\n"))
        let chosen = try sources(selection: .only(["title", "id"])).serializers()[0].text
        #expect(chosen.contains("SerializerFields<Post> = [\\.title, \\.id]\n"))
    }

    @Test("RPCs that no mixin answers get a method that says so")
    func service() throws {
        #expect(
            try sources().services().map(\.text) == [
                """
                struct PostService: ModelService, Account_PostController {
                    typealias Serializer = PostSerializer
                    static let queryset = Post.objects.all()

                    func publish(request: Account_Post, context: GRPCCore.ServerContext) async throws -> Account_Post {
                        throw RPCError(code: .unimplemented, message: "Method not implemented!")
                    }

                    func create(request: GRPCCore.RPCAsyncSequence<Account_Post, any Error>, context: GRPCCore.ServerContext) async throws -> Account_Post {
                        throw RPCError(code: .unimplemented, message: "Method not implemented!")
                    }
                }

                """
            ])
    }
}

@Suite struct SwiftFilePlanTests {
    private let post = ServiceSources.Declaration(
        name: "PostService", text: "struct PostService {}\n")
    private let user = ServiceSources.Declaration(
        name: "UserService", text: "struct UserService {}\n")

    private func plan(_ current: String?) throws -> SwiftFilePlan {
        try #require(
            SwiftFilePlan.declarations(
                [post, user], imports: ["GeneratedGRPC", "ManageKit"], current: current))
    }

    private let fresh = """
        import GeneratedGRPC
        import ManageKit

        struct PostService {}

        struct UserService {}

        """

    @Test(
        "a file without code is written anew",
        arguments: [
            nil, "", "import ManageKit\n\n// services go here\n",
            "public import A\n/* struct X {} */",
        ])
    func writesFresh(current: String?) throws {
        #expect(try plan(current).edited == nil)
        #expect(try plan(current).fresh == fresh)
    }

    @Test("a file that has everything stays as it is")
    func isIdempotent() throws {
        #expect(try plan(fresh).edited == fresh)
        #expect(try !plan(fresh).needsDecision)
    }

    @Test("what is missing is appended, with the imports that it needs")
    func appends() throws {
        let current = "import ManageKit\n\n/// Mine.\nfinal class PostService { }\n\n"
        #expect(try plan(current).needsDecision)
        #expect(
            try plan(current).edited == """
                import ManageKit
                import GeneratedGRPC

                /// Mine.
                final class PostService { }

                struct UserService {}

                """)
    }

    @Test("what another file declares is not declared again")
    func declaredElsewhere() {
        func plan(_ elsewhere: String) -> SwiftFilePlan? {
            SwiftFilePlan.declarations(
                [post, user], imports: ["ManageKit"], current: nil,
                elsewhere: [SwiftCode(elsewhere)])
        }
        #expect(
            plan("struct PostService {}")?.fresh == """
                import ManageKit

                struct UserService {}

                """)
        #expect(plan("struct PostService {}; struct UserService {}") == nil)
    }

    @Test("one model's code is replaced without touching what stands beside it")
    func replacesPart() throws {
        let current = """
            import GeneratedGRPC

            struct AuthorService {}

            public struct UserService: ModelService {
                let text = "}"
                func list() { if true {} }
            }

            // The end.

            """
        let plan = try #require(
            SwiftFilePlan.declarations(
                [post, user], imports: ["GeneratedGRPC"], current: current, isPartial: true))
        #expect(
            plan.fresh == """
                import GeneratedGRPC

                struct AuthorService {}

                struct UserService {}

                // The end.

                struct PostService {}

                """)
    }

    @Test("comments and strings declare nothing")
    func ignoresCommentsAndStrings() {
        let code = SwiftCode(
            "// struct A {}\n/* struct /* nested */ B {} */ let x = \"struct C {}\"\nstruct D {}")
        #expect(["A", "B", "C", "D"].map(code.declaresType) == [false, false, false, true])
    }
}
