internal import Foundation
internal import ORM
internal import Testing

@Suite struct QuerySetTests {
    @Test("what was saved is read back the same")
    func roundTrip() async throws {
        try await withBlog { _ in
            let saved = try await makePost("hello", views: 3, rating: 1.25)
            #expect(saved.id == 1)
            let read = try await Post.objects.get(\.id == saved.id)
            #expect(read.title == "hello" && read.views == 3 && read.rating == 1.25)
            #expect(read.author == nil)
            #expect(abs(read.created.timeIntervalSinceNow) < 60)
            #expect(read.created == saved.created && read.updated == saved.updated)
        }
    }

    @Test("saving again updates the row and its autoNow date only")
    func update() async throws {
        try await withBlog { _ in
            var post = try await makePost("first")
            let (created, updated) = (post.created, post.updated)
            post.title = "second"
            try await post.save()
            #expect(try await Post.objects.count() == 1)
            try await post.refresh()
            #expect(post.title == "second" && post.created == created && post.updated >= updated)
            var given = Post()
            given.id = 77
            try await given.save()
            #expect(try await Post.objects.filter(\.id == 77).exists())
        }
    }

    @Test("get throws when there is none or more than one")
    func get() async throws {
        try await withBlog { _ in
            try await makePost("same")
            try await makePost("same")
            let missing = await #expect(throws: Post.DoesNotExist.self) {
                try await Post.objects.get(\.id == 99)
            }
            #expect("\(try #require(missing))" == "Post matching query does not exist.")
            await #expect(throws: Post.MultipleObjectsReturned.self) {
                try await Post.objects.get(\.title == "same")
            }
        }
    }

    @Test("filters select what Django's would")
    func filters() async throws {
        try await withBlog { _ in
            try await makePost("Alpha", views: 1, rating: 1)
            try await makePost("beta 50%", views: 2)
            try await makePost("gamma_é", views: 3, rating: 3)
            func titles(_ query: QuerySet<Post>) async throws -> [String] {
                try await query.order(by: .ascending(\.id)).all().map(\.title)
            }
            let posts = Post.objects
            #expect(try await titles(posts.filter(\.views >= 2)) == ["beta 50%", "gamma_é"])
            #expect(try await titles(posts.filter(\.title, .contains("50%"))) == ["beta 50%"])
            #expect(try await titles(posts.filter(\.title, .contains("_"))) == ["gamma_é"])
            #expect(try await titles(posts.filter(\.title, .startsWith("al"))) == [])
            #expect(try await titles(posts.filter(\.title, .endsWith("é"))) == ["gamma_é"])
            #expect(try await titles(posts.filter(\.rating != 1)) == ["beta 50%", "gamma_é"])
            #expect(try await titles(posts.exclude(\.rating > 2)) == ["Alpha", "beta 50%"])
            #expect(try await titles(posts.filter(\.rating == nil)) == ["beta 50%"])
            #expect(try await titles(posts.filter(\.id, .in([1, 3, 9]))) == ["Alpha", "gamma_é"])
            #expect(
                try await titles(posts.filter(\.views == 1 || \.title == "gamma_é"))
                    == ["Alpha", "gamma_é"])
            #expect(try await titles(posts.limit(1).offset(1)) == ["beta 50%"])
            #expect(try await titles(posts.offset(2)) == ["gamma_é"])
            #expect(try await posts.limit(2).count() == 2)
            #expect(try await posts.order(by: .descending(\.views)).first()?.title == "gamma_é")
            #expect(try await posts.filter(\.views > 9).first() == nil)
            #expect(try await !posts.filter(\.views > 9).exists())
        }
    }

    @Test("update and delete change what the query selects, and count it")
    func changes() async throws {
        try await withBlog { _ in
            for number in 1...5 { try await makePost("p", views: Int32(number)) }
            #expect(
                try await Post.objects.filter(\.views > 3).update(.set(\.title, to: "new")) == 2)
            #expect(try await Post.objects.filter(\.title == "new").count() == 2)
            let deleted = try await Post.objects.order(by: .ascending(\.views)).limit(2).delete()
            #expect(deleted.total == 2 && deleted.byModel == ["blog.Post": 2])
            #expect(
                try await Post.objects.order(by: .ascending(\.views)).all().map(\.views) == [
                    3, 4, 5,
                ])
        }
    }

    @Test("a stream gives every row, also inside a transaction")
    func stream() async throws {
        try await withBlog { database in
            for number in 0..<100 { try await makePost("\(number)") }
            var count = 0
            for try await post in Post.objects.order(by: .ascending(\.id)).stream() {
                #expect(post.title == "\(count)")
                count += 1
            }
            #expect(count == 100)
            let inside = try await database.transaction {
                try await makePost("inside")
                var count = 0
                for try await _ in Post.objects.stream() { count += 1 }
                return count
            }
            #expect(inside == 101)
        }
    }

    @Test("saves inside a transaction that fails leave nothing")
    func transaction() async throws {
        struct Stop: Error {}
        try await withBlog { _ in
            await #expect(throws: Stop.self) {
                try await database.transaction {
                    var post = Post()
                    post.title = "lost"
                    try await post.save()
                    #expect(try await Post.objects.count() == 1)
                    throw Stop()
                }
            }
            let count = try await Post.objects.count()
            #expect(count == 0)
        }
    }

    @Test("an order asked of nil is an error, as in Django, not a search for NULL")
    func orderOfNull() async throws {
        try await withBlog { _ in
            try await makePost("unrated")
            for condition: Condition<Post> in [
                \.rating < nil, \.rating <= nil, \.rating > nil, \.rating >= nil,
            ] {
                let error = await #expect(throws: FieldValueError.self) {
                    try await Post.objects.filter(condition).count()
                }
                #expect(error?.description == "nothing is less or greater than nil")
            }
        }
    }

    @Test(
        "a value that no column holds is refused by save, update and filter; the row stays",
        arguments: [Double.nan, .infinity, -.infinity])
    func unstorable(_ value: Double) async throws {
        try await withBlog { _ in
            var post = try await makePost("kept", rating: 1)
            post.title = "changed"
            post.rating = value
            let error = await #expect(throws: ColumnError.self) { try await post.save() }
            #expect(error?.description == "`blog.Post.rating`: NaN and infinity cannot be stored")
            await #expect(throws: FieldValueError.self) {
                try await Post.objects.all().update(.set(\.rating, to: value))
            }
            await #expect(throws: FieldValueError.self) {
                try await Post.objects.filter(\.rating == value).count()
            }
            let read = try await Post.objects.get(\.id == post.id)
            #expect(read.title == "kept" && read.rating == 1)
        }
    }

    @Test("a date outside the years 1 to 9999 is refused; the row stays")
    func unstorableDate() async throws {
        try await withBlog { _ in
            for seconds in [253_402_300_801, -62_135_769_600, .infinity, .nan, 1e300] {
                var post = try await makePost("kept")
                post.title = "changed"
                post.created = Date(timeIntervalSince1970: seconds)
                // Before year 1 lies `distantPast`, which stands for it.
                if post.created == .distantPast { continue }
                await #expect(throws: ColumnError.self) { try await post.save() }
                #expect(try await Post.objects.get(\.id == post.id).title == "kept")
            }
        }
    }
}
