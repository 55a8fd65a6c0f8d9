internal import Foundation
internal import ORM

struct Publisher: Model, Equatable {
    var id: Int64 = 0
    var name = ""

    static let appLabel = "library"
    static let meta = ModelMeta<Publisher> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 50, unique: true)
    }
}

struct Author: Model, Equatable {
    var id: Int64 = 0
    var name = ""
    var born: Date?
    var mentor: ForeignKey<Author>?

    static let appLabel = "library"
    static let meta = ModelMeta<Author> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 50, unique: true)
        DateTimeField(\.born)
        ForeignKeyField(\.mentor, onDelete: .setNull, relatedName: "pupils")
    }
}

struct Genre: Model, Equatable {
    var id: Int32 = 0
    var label = ""

    static let appLabel = "library"
    static let meta = ModelMeta<Genre>(ordering: [.ascending(\.label)]) {
        PrimaryKey(\.id)
        CharField(\.label, maxLength: 20)
    }
}

struct Book: Model, Equatable {
    var id: Int64 = 0
    var title = ""
    var pages: Int32 = 0
    var sold: Int32 = 0
    var price: Double?
    var isPublished = false
    var published = Date(timeIntervalSince1970: 0)
    var author = ForeignKey<Author>()
    var publisher: ForeignKey<Publisher>?
    var genres = ManyToMany<Genre>()

    static let appLabel = "library"
    static let meta = ModelMeta<Book> {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100)
        IntegerField(\.pages)
        IntegerField(\.sold)
        FloatField(\.price)
        BooleanField(\.isPublished)
        DateTimeField(\.published, dbIndex: true)
        ForeignKeyField(\.author, onDelete: .cascade)
        ForeignKeyField(\.publisher, onDelete: .protect)
        ManyToManyField(\.genres)
    }
}

struct Review: Model, Equatable {
    var id: Int64 = 0
    var book = ForeignKey<Book>()
    var stars: Int32 = 0
    var text = ""
    var critic: ForeignKey<Author>?

    static let appLabel = "library"
    static let meta = ModelMeta<Review> {
        PrimaryKey(\.id)
        ForeignKeyField(\.book, onDelete: .cascade)
        IntegerField(\.stars)
        TextField(\.text)
        ForeignKeyField(\.critic, onDelete: .setNull)
    }
}

extension Driver {
    /// Runs `body` with the library's tables and nothing in them.
    func withLibrary<Result: Sendable>(
        _ body: (any Database) async throws -> Result
    ) async throws -> Result {
        try await withDatabase { database in
            try await database.createTables(of: [
                Publisher.self, Author.self, Genre.self, Book.self, Review.self,
            ])
            return try await body(database)
        }
    }
}

@discardableResult
func addAuthor(_ name: String, born: Int? = nil, mentor: Author? = nil) async throws -> Author {
    var author = Author()
    author.name = name
    author.born = born.map { utc($0, 6, 15) }
    author.mentor = mentor.map { ForeignKey($0) }
    try await author.save()
    return author
}

@discardableResult
func addBook(
    _ title: String, by author: Author, pages: Int32 = 0, sold: Int32 = 0, price: Double? = nil,
    published: Date = Date(timeIntervalSince1970: 0), publisher: Publisher? = nil
) async throws -> Book {
    var book = Book()
    book.title = title
    book.author = ForeignKey(author)
    book.pages = pages
    book.sold = sold
    book.price = price
    book.published = published
    book.publisher = publisher.map { ForeignKey($0) }
    try await book.save()
    return book
}

@discardableResult
func addReview(
    _ text: String, of book: Book, stars: Int32, critic: Author? = nil
) async throws -> Review {
    var review = Review()
    review.text = text
    review.book = ForeignKey(book)
    review.stars = stars
    review.critic = critic.map { ForeignKey($0) }
    try await review.save()
    return review
}

/// An instant in UTC.
func utc(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Double = 0
) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(
        year: year, month: month, day: day, hour: hour, minute: minute)
    return (calendar.date(from: parts) ?? .distantPast).addingTimeInterval(second)
}
