internal import Foundation
internal import ORM
internal import ORMSQLite
internal import TestSupport
internal import Testing

@Suite struct RelationTests {
    @Test("a foreign key filters by record, by key and by NULL")
    func foreignKeys() async throws {
        try await withBlog { _ in
            var author = Author()
            author.name = "Ann"
            try await author.save()
            var post = try await makePost("hers")
            post.author = ForeignKey(author)
            try await post.save()
            try await makePost("nobody's")
            #expect(try await Post.objects.filter(\.author == author).count() == 1)
            #expect(try await Post.objects.filter(\.author == author.id).count() == 1)
            #expect(try await Post.objects.filter(\.author == nil).get().title == "nobody's")
        }
    }

    @Test("a reference to no row is refused")
    func missingTarget() async throws {
        try await withBlog { _ in
            var post = Post()
            post.author = ForeignKey(99)
            let error = await #expect(throws: DatabaseError.self) { try await post.save() }
            #expect(error?.code == .foreignKeyViolation(table: "blog_post"))
            #expect(post.id == 0)
        }
    }

    @Test("many-to-many rows are added once, removed and replaced")
    func manyToMany() async throws {
        try await withBlog { _ in
            var tags: [Tag] = []
            for label in ["c", "a", "b"] {
                var tag = Tag()
                tag.label = label
                try await tag.save()
                tags.append(tag)
            }
            await #expect(throws: UnsavedOwnerError.self) { try await Post().tags.add(tags[0]) }
            let post = try await makePost("tagged")
            try await post.tags.add(tags[0], tags[1])
            try await post.tags.add(tags[0])
            #expect(try await post.tags.all().map(\.label) == ["a", "c"])
            try await post.tags.remove(tags[0])
            #expect(try await post.tags.keys() == [2])
            let read = try await Post.objects.get(\.id == post.id)
            try await read.tags.set([tags[2], tags[0]])
            #expect(try await post.tags.all().map(\.label) == ["b", "c"])
        }
    }

    @Test("deleting cascades, sets NULL, clears pairs, and counts as Django does")
    func cascades() async throws {
        try await withBlog { _ in
            var author = Author()
            author.name = "Ann"
            try await author.save()
            var tag = Tag()
            try await tag.save()
            var post = try await makePost("p")
            post.author = ForeignKey(author)
            try await post.save()
            try await post.tags.add(tag)
            var first = Comment()
            first.post = ForeignKey(post)
            try await first.save()
            var second = Comment()
            second.post = ForeignKey(post)
            second.reply = ForeignKey(first)
            try await second.save()
            first.reply = ForeignKey(second)
            try await first.save()

            #expect(try await author.delete().byModel == ["blog.Author": 1])
            #expect(try await Post.objects.get(\.id == post.id).author == nil)
            let deleted = try await post.delete()
            #expect(
                deleted.byModel == ["blog.Post": 1, "blog.Comment": 2, "blog.Post_tags": 1])
            #expect(deleted.total == 4)
            #expect(try await Tag.objects.count() == 1)
        }
    }

    @Test("a protected row stays, and so does everything else")
    func protected() async throws {
        try await withBlog { _ in
            var author = Author()
            try await author.save()
            var invoice = Invoice()
            invoice.author = ForeignKey(author)
            try await invoice.save()
            var post = try await makePost("p")
            post.author = ForeignKey(author)
            try await post.save()
            let error = await #expect(throws: ProtectedError.self) { try await author.delete() }
            #expect(
                error?.description
                    == "Cannot delete some instances of model 'Author' because they are referenced "
                    + "through protected foreign keys: 'Invoice.author'.")
            try await post.refresh()
            #expect(post.author == ForeignKey(author))
        }
    }

    @Test("more related rows than a statement has bindings are read")
    func manyPairs() async throws {
        try await withBlog { database in
            let post = try await makePost("popular")
            try await database.executeScript(
                """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 33000)
                INSERT INTO blog_tag (id, label) SELECT i, 't' FROM n;
                INSERT INTO blog_post_tags (post_id, tag_id) SELECT 1, id FROM blog_tag;
                """)
            let tags = try await post.tags.all()
            #expect(tags.count == 33000)
        }
    }

    @Test("a record saved over its row by its key knows its related rows")
    func ownerAfterUpdate() async throws {
        try await withBlog { _ in
            let saved = try await makePost("first")
            var tag = Tag()
            try await tag.save()
            var other = Post()
            other.id = saved.id
            try await other.save()
            try await other.tags.add(tag)
            #expect(try await saved.tags.keys() == [tag.id])
        }
    }

    @Test("related rows are read from and written to the database that is named")
    func pairsOfAnotherDatabase() async throws {
        try await withBlog { first in
            let post = try await makePost("here")
            var tag = Tag()
            try await tag.save()
            try await withTemporaryDirectory { directory in
                let second = try SQLiteDatabase(
                    alias: "archive", path: "\(directory.path)/archive.sqlite3",
                    configuration: SQLiteConfiguration(durability: .off, createsFile: true))
                try await second.executeScript(
                    """
                    CREATE TABLE blog_tag (id integer PRIMARY KEY, label varchar(20) NOT NULL);
                    CREATE TABLE blog_post_tags (
                        id integer PRIMARY KEY, post_id bigint NOT NULL, tag_id integer NOT NULL);
                    INSERT INTO blog_tag VALUES (7, 'old'), (8, 'older');
                    """)
                try await Databases.$override.withValue([first, second]) {
                    try await post.tags.add(tag)
                    try await post.tags.add(keys: [7], using: "archive")
                    #expect(try await post.tags.all(using: "archive").map(\.label) == ["old"])
                    try await post.tags.set(keys: [8], using: "archive")
                    #expect(try await post.tags.keys(using: "archive") == [8])
                    try await post.tags.remove(Tag(id: 8), using: "archive")
                    #expect(try await post.tags.keys(using: "archive") == [])
                    #expect(try await post.tags.keys() == [tag.id])
                }
                await second.close()
            }
        }
    }
}
