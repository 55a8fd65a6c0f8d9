public import GRPCCore
internal import ORM
public import Protobuf

/// Adds List in pages: one answer with some rows, and a token for those that follow.
///
/// The request's `page_size` and `page_token` choose the page; every other field of it that is named like
/// a field of the serializer and that it carries is a filter on that field's exact value, 0 on a nullable
/// foreign key meaning NULL. The response's repeated field of the serializer's message gets the rows,
/// `next_page_token` the token, and `count` the number of all rows, if `include_count` asks for it or the
/// request cannot ask. Rows come in the order of the queryset and then of their key, so that pages of an
/// unchanged table neither repeat a row nor leave one out.
///
/// Source: <https://google.aip.dev/158>
public protocol PagedListModelMixin: GenericService {
    /// Rows on a page when the request does not say; 100 unless stated.
    static var defaultPageSize: Int { get }

    /// Rows on a page at most, whatever the request says; 1,000 unless stated.
    static var maximumPageSize: Int { get }
}

extension PagedListModelMixin {
    public static var defaultPageSize: Int { 100 }
    public static var maximumPageSize: Int { 1_000 }

    /// - Throws: ``ValidationError`` for a filter's value that the field cannot have, a negative page size,
    ///   and a token that no answer contained.
    public func list<Request: Message, Response: Message>(
        request: Request, context: ServerContext
    ) async throws -> Response {
        let plan = try PagePlan<Serializer, Request, Response>.shared()
        let page = try plan.page(
            of: request, defaultSize: Self.defaultPageSize, maximumSize: Self.maximumPageSize)
        let rows = try page.filtered(try await queryset(for: context))
        return try await plan.response(for: page, of: rows)
    }
}
