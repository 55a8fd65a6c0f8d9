import GRPCCore
import ManageTesting
import ORM
import Protobuf
import Testing

@testable import ModelServices

@Suite struct ValidationTests {
    /// The refusal of a new post that `change` has made from a good one.
    private func refusal(_ change: (inout Blog_Post) -> Void) async throws -> RPCError? {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            var post = Blog_Post.with { $0.title = "fine" }
            change(&post)
            let request = post
            let error = await rpcError {
                _ = try await Blog_PostController.Client(channel).create(request)
            }
            let stored = try await Post.objects.count()
            #expect(stored == 0)
            return error
        }
    }

    private func message(_ change: (inout Blog_Post) -> Void) async throws -> String? {
        let error = try await refusal(change)
        #expect(error?.code == .invalidArgument)
        return error?.message
    }

    @Test("each rule has its words")
    func messages() async throws {
        #expect(
            try await message { $0.title = "" } == "title: This field may not be blank.")
        #expect(
            try await message { $0.title = String(repeating: "é", count: 21) }
                == "title: Ensure this field has no more than 20 characters.")
        #expect(
            try await message { $0.status = "gone" } == "status: \"gone\" is not a valid choice.")
        #expect(
            try await message { $0.views = -1 }
                == "views: Ensure this value is greater than or equal to 0.")
        #expect(try await message { $0.rating = .nan } == "rating: A valid number is required.")
        #expect(
            try await message { $0.author = 5 }
                == "author: Invalid pk \"5\" - object does not exist.")
        #expect(
            try await message { $0.tags = [6] }
                == "tags: Invalid pk \"6\" - object does not exist.")
        #expect(
            try await message { $0.subtitle = "" } == "subtitle: This field may not be blank.")
        #expect(
            try await message { $0.published.seconds = 400_000_000_000 }
                == "published: Datetime has wrong format. Use one of these formats instead: "
                + "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].")
    }

    @Test(
        "every broken rule is named, in the serializer's order, with google.rpc.BadRequest details")
    func details() async throws {
        let error = try #require(
            try await refusal {
                $0.title = ""
                $0.status = "x"
            })
        let text =
            "title: This field may not be blank. status: \"x\" is not a valid choice."
        #expect(error.message == text)
        #expect(error.details.count == 1)
        let violations = error.detail(Google_Rpc_BadRequest.self)?.fieldViolations.map {
            [$0.field, $0.description_p, $0.reason]
        }
        #expect(
            violations == [
                ["title", "This field may not be blank.", "BLANK"],
                ["status", "\"x\" is not a valid choice.", "INVALID_CHOICE"],
            ])
    }

    @Test("a relation that may not be absent is required")
    func requiredRelation() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let error = await rpcError {
                _ = try await Blog_TagController.Client(channel).create(.with { $0.name = "a" })
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.message == "owner: Invalid pk \"0\" - object does not exist.")
        }
    }

    @Test("a value that must be unique is refused when taken, and kept by its own row")
    func unique() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let first = try await stub.create(.with { $0.title = "one" })
            var second = try await stub.create(.with { $0.title = "two" })
            let error = await rpcError { _ = try await stub.create(.with { $0.title = "one" }) }
            #expect(error?.message == "title: post with this title already exists.")
            #expect(error?.code == .invalidArgument)
            second.title = "one"
            let change = second
            let refused = await rpcError { _ = try await stub.update(change) }
            #expect(refused?.message == "title: post with this title already exists.")
            #expect(try await stub.update(first) == first)
        }
    }

    @Test("values that must be unique together are refused when taken, and kept by their own row")
    func uniqueTogether() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_TagController.Client(channel)
            let ann = try await User.make("ann")
            let bob = try await User.make("bob")
            let tag = try await stub.create(
                .with {
                    $0.name = "a"; $0.owner = ann.id
                })
            _ = try await stub.create(
                .with {
                    $0.name = "a"; $0.owner = bob.id
                })
            let error = await rpcError {
                _ = try await stub.create(
                    .with {
                        $0.name = "a"; $0.owner = ann.id
                    })
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.message == "The fields name, owner must make a unique set.")
            #expect(try await stub.update(tag) == tag)
        }
    }

    @Test("a rule of the serializer's own is INVALID_ARGUMENT too")
    func ownRule() async throws {
        let error = await rpcError {
            try await withRPCTest(services: [RuledService()], models: BlogApp.models) { channel in
                _ = try await Blog_PostController.Client(channel).create(.with { $0.title = "no" })
            }
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message == "title: Say yes.")
    }

}

/// Refuses every title but one.
private struct RuledSerializer: ModelSerializer {
    typealias Message = Blog_Post
    static let fields: SerializerFields<Post> = [\.id, \.title]

    static func validate(_ record: Post) async throws {
        if record.title != "yes" { throw ValidationError(field: "title", "Say yes.") }
    }
}

private struct RuledService: ModelService, PartialUpdateModelMixin, Blog_PostController {
    typealias Serializer = RuledSerializer
    static let queryset = Post.objects.all()
}
