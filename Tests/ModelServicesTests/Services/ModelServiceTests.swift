import Foundation
import GRPCCore
import ManageTesting
import ORM
import Protobuf
import Testing

@testable import ModelServices

@Suite struct ModelServiceTests {
    @Test("create stores the request, fills in defaults and answers with the row")
    func create() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let before = Date()
            let created = try await stub.create(
                .with {
                    $0.title = "Ünï"
                    $0.content = "text"
                    $0.views = 7
                    $0.rating = 2.5
                    $0.published = .with {
                        $0.seconds = 1_000; $0.nanos = 500_000_000
                    }
                    $0.priority = 0
                })
            let post = try await Post.objects.get()
            #expect(post.created >= before.addingTimeInterval(-0.001))
            #expect(
                created
                    == .with {
                        $0.id = 1
                        $0.title = "Ünï"
                        $0.content = "text"
                        $0.status = "draft"
                        $0.views = 7
                        $0.isPublic = true
                        $0.rating = 2.5
                        $0.created = created.created
                        $0.published = .with {
                            $0.seconds = 1_000; $0.nanos = 500_000_000
                        }
                        $0.priority = 0
                    })
            #expect(DateTimeText.parse(created.created) == (try? post.created.microseconds()))
            #expect(post.published == Date(timeIntervalSince1970: 1_000.5))
            #expect(post.subtitle == nil)
            #expect(post.priority == 0)
            #expect(post.author == nil)
            #expect(try await stub.retrieve(.with { $0.id = 1 }) == created)
        }
    }

    @Test("fields that requests cannot set keep their values")
    func readOnly() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let created = try await stub.create(
                .with {
                    $0.id = 40
                    $0.title = "t"
                    $0.created = "1999-01-01T00:00:00Z"
                })
            #expect(created.id == 1)
            #expect(!created.created.hasPrefix("1999"))
            var change = created
            change.created = "nonsense"
            #expect(try await stub.update(change) == created)
        }
    }

    @Test("update writes every field, zeros included")
    func update() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let user = try await User.make("ann")
            let created = try await stub.create(
                .with {
                    $0.title = "t"
                    $0.views = 7
                    $0.subtitle = "sub"
                    $0.author = user.id
                })
            let updated = try await stub.update(
                .with {
                    $0.id = created.id
                    $0.title = "new"
                    $0.status = "public"
                })
            #expect(
                updated
                    == .with {
                        $0.id = created.id
                        $0.title = "new"
                        $0.status = "public"
                        $0.created = created.created
                    })
            let post = try await Post.objects.get()
            #expect(post.views == 0)
            #expect(!post.isPublic)
            #expect(post.subtitle == nil)
            #expect(post.author == nil)
        }
    }

    @Test("a partial update keeps what the request leaves out")
    func partialUpdate() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let user = try await User.make("ann")
            let tag = try await Tag.make("swift", owner: user)
            let created = try await stub.create(
                .with {
                    $0.title = "t"
                    $0.views = 7
                    $0.subtitle = "sub"
                    $0.author = user.id
                    $0.tags = [tag.id]
                })
            let updated = try await stub.partialUpdate(
                .with {
                    $0.id = created.id
                    $0.content = "more"
                    $0.priority = 0
                })
            var expected = created
            expected.content = "more"
            expected.priority = 0
            #expect(updated == expected)
            #expect(try await stub.retrieve(.with { $0.id = created.id }) == expected)
        }
    }

    @Test("destroy deletes the row and answers with nothing")
    func destroy() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let created = try await stub.create(.with { $0.title = "t" })
            #expect(try await stub.destroy(created) == Google_Protobuf_Empty())
            #expect(try await Post.objects.count() == 0)
            let error = await rpcError { _ = try await stub.destroy(created) }
            #expect(error == RPCError(code: .notFound, message: "Post: 1 not found!"))
        }
    }

    @Test("a row that is not there is NOT_FOUND, whatever the method")
    func notFound() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let missing = RPCError(code: .notFound, message: "Post: 99 not found!")
            let post = Blog_Post.with { $0.id = 99 }
            #expect(await rpcError { _ = try await stub.retrieve(.with { $0.id = 99 }) } == missing)
            #expect(await rpcError { _ = try await stub.update(post) } == missing)
            #expect(await rpcError { _ = try await stub.partialUpdate(post) } == missing)
            #expect(await rpcError { _ = try await stub.destroy(post) } == missing)
            let unset = await rpcError { _ = try await stub.retrieve(.init()) }
            #expect(unset == RPCError(code: .notFound, message: "Post: 0 not found!"))
        }
    }

    @Test("a foreign key is the key of its target, and 0 where it may be absent is NULL")
    func foreignKeys() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let user = try await User.make("ann")
            let created = try await stub.create(
                .with {
                    $0.title = "t"
                    $0.author = user.id
                })
            #expect(created.author == user.id)
            #expect(try await Post.objects.get().author?.id == user.id)
            let cleared = try await stub.update(
                .with {
                    $0.id = created.id
                    $0.title = "t"
                    $0.status = "draft"
                })
            #expect(cleared.author == 0)
            #expect(try await Post.objects.get().author == nil)
        }
    }

    @Test("many-to-many keys are stored, listed, replaced and removed")
    func manyToMany() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_PostController.Client(channel)
            let user = try await User.make("ann")
            let tags = [
                try await Tag.make("a", owner: user), try await Tag.make("b", owner: user),
            ]
            var post = try await stub.create(
                .with {
                    $0.title = "t"
                    $0.tags = [tags[1].id, tags[0].id, tags[1].id]
                })
            #expect(post.tags == tags.map(\.id))
            _ = try await stub.create(.with { $0.title = "u" })
            var listed: [[Int64]] = []
            for try await post in try await stub.list(.init()) { listed.append(post.tags) }
            #expect(listed == [tags.map(\.id), []])
            post.tags = [tags[1].id]
            #expect(try await stub.update(post).tags == [tags[1].id])
            post.tags = []
            #expect(try await stub.update(post).tags == [])
        }
    }

    @Test("the keys of many rows are each listed with their own row, across batches")
    func manyToManyBatches() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let user = try await User.make("ann")
            try await database.transaction {
                for number in 1...600 {
                    _ = try await Tag.make("\(number)", owner: user)
                    var post = Post()
                    post.title = "\(number)"
                    try await post.insert()
                    if number > 1 { try await post.tags.add(keys: [Int64(number), 1]) }
                }
            }
            var listed: [Int64: [Int64]] = [:]
            for try await post in try await Blog_PostController.Client(channel).list(.init()) {
                listed[post.id] = post.tags
            }
            #expect(listed.count == 600)
            #expect(listed[1] == [])
            #expect(listed.allSatisfy { $0.key == 1 || $0.value == [1, $0.key] })
        }
    }

    @Test("a read-only service finds rows by the field that it names")
    func lookupField() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            let stub = Blog_UserController.Client(channel)
            let user = try await User.make("ann")
            let found = try await stub.retrieve(.with { $0.name = "ann" })
            #expect(
                found
                    == .with {
                        $0.id = user.id; $0.name = "ann"
                    })
            let error = await rpcError { _ = try await stub.retrieve(.with { $0.name = "bob" }) }
            #expect(error == RPCError(code: .notFound, message: "User: bob not found!"))
        }
    }

    @Test("rows are listed in the model's order")
    func list() async throws {
        try await withRPCTest(apps: [BlogApp.self]) { channel in
            for name in ["ann", "bob", "cid"] { _ = try await User.make(name) }
            var names: [String] = []
            for try await user in try await Blog_UserController.Client(channel).list(.init()) {
                names.append(user.name)
            }
            #expect(names == ["ann", "bob", "cid"])
        }
    }

    @Test("leaving a list early stops reading the table", .timeLimit(.minutes(1)))
    func earlyLeave() async throws {
        try await withTestDatabase(apps: [BlogApp.self]) { database in
            try await database.transaction {
                for n in 0..<5_000 { _ = try await User.make("\(n)") }
            }
            let counting = CountingDatabase(database)
            try await Databases.$override.withValue([counting]) {
                let stub = Blog_UserController.Client(
                    InProcessChannel(services: [UserService()]))
                var seen = 0
                for try await _ in try await stub.list(.init()) {
                    seen += 1
                    if seen == 10 { break }
                }
            }
            // What was read ahead is a few batches, not the table.
            #expect(counting.rowsRead < 600)
        }
    }
}

extension User {
    static func make(_ name: String) async throws -> User {
        var user = User()
        user.name = name
        try await user.insert()
        return user
    }
}

extension Tag {
    static func make(_ name: String, owner: User) async throws -> Tag {
        var tag = Tag()
        tag.name = name
        tag.owner = ForeignKey(owner)
        try await tag.insert()
        return tag
    }
}
