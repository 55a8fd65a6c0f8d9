import Foundation
import GRPCCore
import ManageTesting
import ORM
import Protobuf
import Testing

@testable import ModelServices

/// Services over the messages that `generateproto --types rich` writes.
@Suite struct RichServiceTests {
    typealias Client = Rich_ArticleController.Client

    private func withService(_ body: (Client) async throws -> Void) async throws {
        try await withRPCTest(apps: [RichApp.self]) { channel in
            try await body(Client(channel))
        }
    }

    private func makeArticles(_ count: Int) async throws {
        for number in 1...count {
            var article = Article()
            article.headline = "a\(number)"
            article.priority = number % 2 == 0 ? 2 : 1
            try await article.save()
        }
    }

    @Test("values travel without loss, choices as enums, and what is left out takes its default")
    func create() async throws {
        try await withService { stub in
            var writer = Writer()
            writer.name = "Ann"
            try await writer.save()
            let created = try await stub.create(
                .with {
                    $0.headline = "News"
                    $0.priority = .veryHigh
                    $0.rating = 0.1
                    $0.published = .with {
                        $0.seconds = 1_000; $0.nanos = 500_000_000
                    }
                    $0.writer = 1
                })
            #expect(
                created
                    == .with {
                        $0.id = 1
                        $0.headline = "News"
                        $0.status = .draft
                        $0.priority = .veryHigh
                        $0.rating = 0.1
                        $0.published = .with {
                            $0.seconds = 1_000; $0.nanos = 500_000_000
                        }
                        $0.created = created.created
                        $0.writer = 1
                    })
            let stored = try await Article.objects.get()
            #expect(stored.status == "draft")
            #expect(stored.priority == 2)
            #expect(stored.mood == nil)
            #expect(stored.rating == 0.1)
            #expect(stored.published == Date(timeIntervalSince1970: 1_000.5))
            #expect(try await stub.retrieve(.with { $0.id = 1 }) == created)
        }
    }

    @Test("a number that is no choice, and a choice that must be made, are refused")
    func refusesChoices() async throws {
        try await withService { stub in
            let error = await rpcError {
                _ = try await stub.create(
                    .with {
                        $0.headline = "News"
                        $0.status = .UNRECOGNIZED(9)
                    })
            }
            #expect(error?.code == .invalidArgument)
            #expect(
                error?.message
                    == "status: \"9\" is not a valid choice. priority: This field is required.")
        }
    }

    @Test("an update writes every field and the key finds the row")
    func update() async throws {
        try await withService { stub in
            try await makeArticles(1)
            let updated = try await stub.update(
                .with {
                    $0.id = 1
                    $0.headline = "New"
                    $0.status = .public
                    $0.priority = .low
                    $0.mood = .bad
                    $0.rating = 2
                })
            #expect(updated.status == .public)
            #expect(updated.mood == .bad)
            let stored = try await Article.objects.get()
            #expect(stored.headline == "New")
            #expect(stored.mood == "bad")
        }
    }

    @Test("without a mask a partial update changes what the request carries, zeros included")
    func partialUpdate() async throws {
        try await withService { stub in
            var article = Article()
            article.headline = "Old"
            article.notes = "n"
            article.rating = 3
            article.mood = "good"
            try await article.save()
            let changed = try await stub.partialUpdate(
                .with {
                    $0.id = 1
                    $0.rating = 0
                    $0.notes = ""
                })
            #expect(changed.headline == "Old")
            #expect(changed.rating == 0)
            #expect(changed.notes == "")
            #expect(changed.mood == .good)
        }
    }

    @Test("a mask says what changes: what it names and the request lacks is reset")
    func fieldMask() async throws {
        try await withService { stub in
            var article = Article()
            article.headline = "Old"
            article.status = "public"
            article.notes = "n"
            article.mood = "good"
            article.published = Date(timeIntervalSince1970: 5)
            try await article.save()
            let changed = try await stub.partialUpdate(
                .with {
                    $0.id = 1
                    $0.headline = "New"
                    $0.rating = 9
                    $0.updateMask = .with {
                        $0.paths = ["headline", "status", "notes", "mood", "published"]
                    }
                })
            #expect(changed.headline == "New")
            #expect(changed.rating == 0)
            #expect(changed.status == .draft)
            #expect(changed.notes == "")
            #expect(!changed.hasMood)
            #expect(!changed.hasPublished)

            let missing = await rpcError {
                _ = try await stub.partialUpdate(
                    .with {
                        $0.id = 1
                        $0.updateMask = .with { $0.paths = ["headline"] }
                    })
            }
            #expect(missing?.message == "headline: This field is required.")
            let unknown = await rpcError {
                _ = try await stub.partialUpdate(
                    .with {
                        $0.id = 1
                        $0.updateMask = .with { $0.paths = ["headlin"] }
                    })
            }
            #expect(unknown?.code == .invalidArgument)
            #expect(
                unknown?.message == "update_mask: \"headlin\" is not a field of this request.")
        }
    }

    @Test("pages follow one another in a stable order, and the last one has no token")
    func pages() async throws {
        try await withService { stub in
            try await makeArticles(5)
            let first = try await stub.list(
                .with {
                    $0.pageSize = 2
                    $0.includeCount = true
                })
            #expect(first.results.map(\.headline) == ["a2", "a4"])
            #expect(first.count == 5)
            // The service answers with three rows at most.
            let second = try await stub.list(
                .with {
                    $0.pageSize = 50
                    $0.pageToken = first.nextPageToken
                })
            #expect(second.results.map(\.headline) == ["a1", "a3", "a5"])
            #expect(!second.hasCount)
            #expect(second.nextPageToken == "")
        }
    }

    @Test("filters narrow the rows and the count")
    func filters() async throws {
        try await withService { stub in
            try await makeArticles(4)
            let high = try await stub.list(
                .with {
                    $0.priority = .veryHigh
                    $0.includeCount = true
                })
            #expect(high.results.map(\.headline) == ["a2", "a4"])
            #expect(high.count == 2)
            let named = try await stub.list(.with { $0.headline = "a3" })
            #expect(named.results.map(\.id) == [3])
            let orphans = try await stub.list(
                .with {
                    $0.writer = 0
                    $0.pageSize = 1
                })
            #expect(orphans.results.map(\.headline) == ["a2"])
        }
    }

    @Test("many-to-many keys come with each row of a page")
    func relatedKeys() async throws {
        try await withService { stub in
            for name in ["x", "y"] {
                var topic = Topic()
                topic.name = name
                try await topic.save()
            }
            for topics in [[1, 2], [2], []] as [[Int64]] {
                _ = try await stub.create(
                    .with {
                        $0.headline = "h"
                        $0.priority = .low
                        $0.topics = topics
                    })
            }
            let page = try await stub.list(.with { _ in })
            #expect(page.results.map(\.topics) == [[1, 2], [2], []])
        }
    }

    @Test(
        "a page that cannot be is refused",
        arguments: [
            (
                Rich_ArticleListRequest.with { $0.pageSize = -1 },
                "page_size: Ensure this value is greater than or equal to 0."
            ),
            (.with { $0.pageToken = "nonsense" }, "page_token: Invalid page token."),
            (.with { $0.status = .UNRECOGNIZED(7) }, "status: \"7\" is not a valid choice."),
        ])
    func refusesPages(request: Rich_ArticleListRequest, message: String) async throws {
        try await withService { stub in
            let error = await rpcError { _ = try await stub.list(request) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.message == message)
        }
    }
}
