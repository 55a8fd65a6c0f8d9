public import ORM
public import Protobuf

/// Says which fields of a model travel in which message, and what a request must meet.
///
/// ```swift
/// struct PostSerializer: ModelSerializer {
///     typealias Message = Account_Post
///     static let fields: SerializerFields<Post> = [\.id, \.title, \.content]
/// }
/// ```
///
/// Fields of the model and of the message meet by name. Types convert as the seed frameworks do: date and
/// time as ISO 8601 text (or `google.protobuf.Timestamp`), a foreign key as the key of its target, a
/// many-to-many field as the keys of its targets.
public protocol ModelSerializer: Sendable {
    associatedtype Record: Model
    associatedtype Message: Protobuf.Message

    /// The fields to read and write.
    static var fields: SerializerFields<Record> { get }

    /// Fields that requests cannot set, besides those that never are: keys that the database gives,
    /// automatic dates, and fields declared as not editable.
    static var readOnlyFields: [any PartialKeyPath<Record> & Sendable] { get }

    /// Rules over the whole record, after each field has met its own.
    ///
    /// - Throws: ``ValidationError`` to refuse the request.
    static func validate(_ record: Record) async throws
}

extension ModelSerializer {
    public static var readOnlyFields: [any PartialKeyPath<Record> & Sendable] { [] }
    public static func validate(_ record: Record) async throws {}
}

extension ModelSerializer {
    /// The message that stands for `record`.
    public static func message(
        from record: Record, using alias: String? = nil
    ) async throws -> Message {
        let plan = try SerializerPlan.of(Self.self)
        return try await plan.message(from: record, using: alias)
    }
}
