import ManageTesting
import ModelServices
import ORM
import Protobuf
import Testing

/// Services whose rows are in another database than the router's.
@Suite struct ServiceDatabaseTests {
    private struct ArchiveService: ModelService, PartialUpdateModelMixin, Blog_PostController {
        typealias Serializer = PostSerializer
        static let queryset = Post.objects.using("archive")
    }

    @Test("what a service reads, stores, relates and deletes is in the database of its rows")
    func everyMethod() async throws {
        try await withRPCTest(services: [ArchiveService()], models: BlogApp.models) { channel in
            try await withTestDatabase(models: BlogApp.models, alias: "archive") { _ in
                let stub = Blog_PostController.Client(channel)
                // Another row of the same key and title must not be taken for the service's.
                var other = Post()
                other.title = "same"
                try await other.save()
                var ann = User(name: "ann")
                try await ann.save(using: "archive")
                var tag = Tag(name: "a", owner: ForeignKey(ann.id))
                try await tag.save(using: "archive")

                let created = try await stub.create(
                    .with {
                        $0.title = "same"
                        $0.author = ann.id
                        $0.tags = [tag.id]
                    })
                #expect(created.id == 1)
                #expect(created.tags == [tag.id])
                var changed = created
                changed.title = "changed"
                #expect(try await stub.update(changed) == changed)
                let partial = try await stub.partialUpdate(
                    .with {
                        $0.id = 1; $0.views = 3
                    })
                #expect(partial.views == 3)
                #expect(partial.tags == [tag.id])
                #expect(try await stub.retrieve(.with { $0.id = 1 }) == partial)
                #expect(try await Post.objects.using("archive").get().title == "changed")
                #expect(try await Post.objects.get().title == "same")

                _ = try await stub.destroy(created)
                #expect(try await Post.objects.using("archive").count() == 0)
                #expect(try await Post.objects.get().title == "same")
            }
        }
    }
}
